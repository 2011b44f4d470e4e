import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { issueList } from '../issue-list.ts';
import { docxOf, odsOf, xlsxOf, zipOf } from './fixtures.ts';
import { eachTableRow, readTableFile } from './read-table-file.ts';

const read = async (bytes: Buffer | string) => {
  const issues = issueList();
  const found = await readTableFile(
    { kind: 'bytes', file: 'file', bytes: Buffer.from(bytes) },
    issues,
  );
  return { found, codes: issues.issues.map(({ code }) => code), issues: issues.issues };
};
const refusedFor = async (bytes: Buffer | string) => {
  const { found, codes } = await read(bytes);
  return found ? 'read' : codes.join();
};

const XML = '<?xml version="1.0"?>';
const LAUGHS = `${XML}<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(50)}"><!ENTITY c "${'&b;'.repeat(50)}">]>`;
const cell = (reference: string, text: string) =>
  `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (line: number, cells: string) => `<row r="${line}">${cells}</row>`;
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const compound = (inside: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), utf16(inside)]);

describe('whatever its name says, a file is refused with what to do when it is', () => {
  test.each([
    ['a program', 'MZ\x90\0\x03\0', 'file-program'],
    ['an old workbook', compound('Workbook'), 'file-old-office'],
    ['a workbook locked with a password', compound('EncryptedPackage'), 'file-locked'],
    ['a binary workbook', zipOf({ 'xl/workbook.bin': 'x' }), 'file-old-office'],
    [
      'an old workbook in XML',
      `${XML}<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>`,
      'file-old-office',
    ],
    ['a PDF', '%PDF-1.7\n', 'file-pdf'],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'file-picture'],
    ['a text in JSON', '{"value":[]}', 'file-not-a-table'],
    ['a zip of no table', zipOf({ 'notes.doc': 'x' }), 'file-not-a-table'],
    ['a zip of two tables', zipOf({ 'a.csv': 'a', 'b.csv': 'b' }), 'zip-not-one-file'],
    ['a zip of a zip', zipOf({ 'a.zip': zipOf({ 'a.csv': 'a,b' }) }), 'file-not-a-table'],
    ['a page without a table', '<!doctype html><p>Dim tabl', 'no-table'],
    ['a document without a table', docxOf('<w:p><w:r><w:t>x</w:t></w:r></w:p>'), 'no-table'],
    ['empty', '', 'file-empty'],
    ['blank', ' \n,,\n', 'file-empty'],
  ])('%s', async (_, bytes, code) => {
    expect(await refusedFor(bytes)).toBe(code);
  });
});

describe('a workbook or document is refused before it is unpacked, when it', () => {
  const workbook = { 'xl/workbook.xml': '<workbook/>' };
  test.each([
    ['would grow past any real one', { ...workbook, big: Buffer.alloc(160_000_000) }],
    ['is packed too tightly to be one', { ...workbook, tight: 'x'.repeat(5_000_000) }],
    [
      'has too many parts',
      {
        ...workbook,
        ...Object.fromEntries(Array.from({ length: 600 }, (_, part) => [`${part}`, 'x'])),
      },
    ],
  ])('%s', async (_, texts) => {
    expect(await refusedFor(zipOf(texts))).toBe('file-too-heavy');
  });
});

describe('nothing worse than a refusal comes of a file that', () => {
  const huge = row(1, cell('A1', 'x')).repeat(1_000_000);
  const table = (text: string) =>
    `<w:tbl><w:tr><w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`;
  test.each([
    [
      'lies about its size',
      zipOf({ 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/sheet1.xml': huge }, 10),
      'file-damaged',
    ],
    [
      'is a workbook of entities',
      xlsxOf('', { 'xl/sharedStrings.xml': `${LAUGHS}<sst><si><t>&c;</t></si></sst>` }),
      'file-damaged',
    ],
    [
      'is an open document of entities',
      odsOf(`${LAUGHS}<office:document-content/>`),
      'file-damaged',
    ],
    ['is a Word document of entities', docxOf(table('&c;'), LAUGHS), 'file-damaged'],
    ['is cut short', xlsxOf('<sheetData/>').subarray(0, 700), 'file-damaged'],
    ['is empty inside', zipOf({ 'xl/workbook.xml': '<workbook/>' }), 'file-damaged'],
    [
      'is nested past all reason',
      odsOf(`${XML}${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`),
      'file-empty',
    ],
    [
      'puts a cell at each corner of the largest sheet',
      xlsxOf(
        `<sheetData>${row(1, cell('A1', 'x'))}${row(1_048_576, cell('XFD1048576', 'x'))}</sheetData>`,
      ),
      'file-damaged',
    ],
    [
      'spans a cell over everything',
      `<table>${'<tr><td rowspan=65000 colspan=1000>x'.repeat(3)}</table>`,
      'file-too-heavy',
    ],
    ['never closes a quotation', `a,b\n1,"${'x'.repeat(2_000_000)}`, 'quote-unclosed'],
    ['has a million columns', `${'a,'.repeat(450_000)}\n${'1,'.repeat(450_000)}\n`, 'row-length'],
    ['has bytes that no text has', 'a,b\n1,\0\n', 'file-binary'],
    ['has a cell longer than any', `a,b\n1,${'x'.repeat(40_000)}\n`, 'out-of-range'],
    [
      'is a gzip of one row without end',
      gzipSync(`${'gair '.repeat(100)},y\n`.repeat(60_000)),
      'file-too-heavy',
    ],
    ['is a gzip cut short', gzipSync('a,b\n1,2\n').subarray(0, 20), 'file-damaged'],
  ])('%s', async (_, bytes, code) => {
    expect(await refusedFor(bytes)).toBe(code);
  });
});

test('a sheet that says it is as large as any can be is read as what it holds', async () => {
  const sheet = `<dimension ref="A1:XFD1048576"/><sheetData>${row(1, cell('A1', 'x'))}</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`;
  const { found } = await read(xlsxOf(sheet));
  expect(found?.sheets).toEqual([
    { name: 'Un', rows: [{ line: 1, cells: [{ text: 'x', kind: 'text' }] }] },
  ]);
});

test('macros are not read, and it is said', async () => {
  const sheet = `<sheetData>${row(1, cell('A1', 'x'))}</sheetData>`;
  const { found } = await read(xlsxOf(sheet, { 'xl/vbaProject.bin': 'x' }));
  expect(found?.findings).toEqual([{ code: 'macros-ignored', where: 'file' }]);
});

test('whoever waits for a heavy file can do other things meanwhile', async () => {
  const wide = Array.from({ length: 30_000 }, (_, line) =>
    row(line + 1, cell(`A${line + 1}`, 'x') + cell(`B${line + 1}`, 'y')),
  );
  const reading = read(xlsxOf(`<sheetData>${wide.join('')}</sheetData>`));
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 1);
  const { found } = await reading;
  clearInterval(timer);
  expect(found?.sheets[0]?.rows).toHaveLength(30_000);
  expect(turns).toBeGreaterThan(10);
});

test('rows are given as they come, and what follows the last that is wanted is not read', async () => {
  const issues = issueList();
  const lines = 'a,b\n'.repeat(500_000);
  let rows = 0;
  const source = { kind: 'bytes', file: 'a.csv', bytes: Buffer.from(lines) } as const;
  expect(await eachTableRow(source, issues, () => ++rows < 10)).toBe(undefined);
  expect(rows).toBe(10);
  rows = 0;
  const all = await eachTableRow(source, issues, () => ++rows > 0);
  expect({ rows, bytes: all?.file.bytes, issues: issues.issues }).toEqual({
    rows: 500_000,
    bytes: 2_000_000,
    issues: [],
  });
});
