import { gzipSync } from 'node:zlib';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { issueList } from '../issue-list.ts';
import type { ImportSource } from '../offer.ts';
import { docxOf, xlsxOf, zipOf } from './fixtures.ts';
import { readTableFile } from './read-table-file.ts';

const readFrom = async (source: ImportSource) => {
  const issues = issueList();
  const read = await readTableFile(source, issues);
  return { read, issues: issues.issues };
};
const read = (bytes: Uint8Array | string, file = 'a.csv') =>
  readFrom({ kind: 'bytes', file, bytes: Buffer.from(bytes) });

/** The cells of each sheet as text, line by line. */
const texts = async (source: ReturnType<typeof readFrom>) => {
  const found = await source;
  expect(found.issues).toEqual([]);
  return found.read?.sheets.map(({ rows }) =>
    rows.map(({ cells }) => cells.map(({ text }) => text)),
  );
};

const table = [
  ['Bwrdd', 'Nifer'],
  ['Ynys Môn', '1,5'],
];

describe('the same table is read, however it is written:', () => {
  const commas = 'Bwrdd,Nifer\r\nYnys Môn,"1,5"\r\n';
  test.each([
    ['between commas', commas],
    ['with a mark of UTF-8', `\uFEFF${commas}`],
    ['with the line ends of old Macs', commas.replaceAll('\r\n', '\r')],
    ['in Windows-1252', Buffer.from(commas, 'latin1')],
    ['in UTF-16', Buffer.from(`\uFEFF${commas}`, 'utf16le')],
    ['in UTF-16, without a mark', Buffer.from(commas, 'utf16le')],
    ['in UTF-16, the other way about', Buffer.from(`\uFEFF${commas}`, 'utf16le').swap16()],
    ['between semicolons', 'Bwrdd;Nifer\nYnys Môn;1,5\n'],
    ['between what its first line says', 'sep=;\nBwrdd;Nifer\nYnys Môn;1,5\n'],
    ['between tabs', 'Bwrdd\tNifer\nYnys Môn\t1,5'],
    ['packed by gzip', gzipSync(commas)],
    ['packed in a zip', zipOf({ 'data/a.csv': commas, '__MACOSX/._a.csv': 'x' })],
    ['on a page', '<html><table><tr><td>Bwrdd<td>Nifer<tr><td>Ynys M&ocirc;n<td>1,5</table>'],
  ])('%s', async (_, bytes) => {
    expect(await texts(read(bytes))).toEqual([table]);
  });
});

test('text that was copied from a workbook is read, and so is a quotation mark that is only that', async () => {
  const pasted = {
    kind: 'pasted',
    text: 'Gair\tNodyn\n5" o led\t"dwy\nlinell"\n',
    html: undefined,
  } as const;
  expect(await texts(readFrom(pasted))).toEqual([
    [
      ['Gair', 'Nodyn'],
      ['5" o led', 'dwy\nlinell'],
    ],
  ]);
});

test('of what is pasted the page is read, where it has a table', async () => {
  const html = '<p>x</p><table><tr><td>a</td></tr></table>';
  expect(await texts(readFrom({ kind: 'pasted', text: 'b', html }))).toEqual([[['a']]]);
  expect(await texts(readFrom({ kind: 'pasted', text: 'b', html: '<b>b</b>' }))).toEqual([[['b']]]);
});

test('lines are those of the file, blank rows left out', async () => {
  const { read: found } = await read('a,b\n\n"x\ny",1\n,,\n2,3\n');
  expect(found?.sheets[0]?.rows.map(({ line }) => line)).toEqual([1, 3, 6]);
});

test.each([
  ['XLSX', writeXlsx],
  ['ODS', writeOds],
])(
  'all sheets of %s are read: dates as days, and a merged cell in every cell it covers',
  async (_, write) => {
    const bytes = await write({
      sheets: [
        {
          name: 'Un',
          rows: [
            ['Lead', 'Due'],
            ['Board', new Date(Date.UTC(2025, 2, 31))],
            [null, 1234.5],
            [],
            ['End', true],
          ],
          merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
        },
        { name: 'Dau', rows: [['x']] },
      ],
    });
    const { read: found } = await read(bytes, 'a.bin');
    expect(found?.sheets).toEqual([
      {
        name: 'Un',
        rows: [
          {
            line: 1,
            cells: [
              { text: 'Lead', kind: 'text' },
              { text: 'Due', kind: 'text' },
            ],
          },
          {
            line: 2,
            cells: [
              { text: 'Board', kind: 'text' },
              { text: '2025-03-31', kind: 'not-text' },
            ],
          },
          {
            line: 3,
            cells: [
              { text: 'Board', kind: 'text', repeated: true },
              { text: '1234.5', kind: 'text' },
            ],
          },
          {
            line: 5,
            cells: [
              { text: 'End', kind: 'text' },
              { text: 'true', kind: 'not-text' },
            ],
          },
        ],
      },
      { name: 'Dau', rows: [{ line: 1, cells: [{ text: 'x', kind: 'text' }] }] },
    ]);
  },
);

test('a formula says what it was last worked out to, and is marked', async () => {
  const cells =
    '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>';
  const { read: found } = await read(xlsxOf(`<sheetData>${cells}</sheetData>`));
  expect(found?.sheets[0]?.rows[0]?.cells).toEqual([
    { text: '2', kind: 'formula' },
    { text: '#DIV/0!', kind: 'formula' },
  ]);
  const { read: csv } = await read('a\n=1+1\n"=""007"""\n');
  expect(csv?.sheets[0]?.rows.slice(1).map(({ cells: [cell] }) => cell)).toEqual([
    { text: '=1+1', kind: 'formula' },
    { text: '007', kind: 'text' },
  ]);
});

test('a hidden sheet is told as such, and it is said', async () => {
  const bytes = await writeXlsx({
    sheets: [
      { name: 'Un', rows: [['a']] },
      { name: 'Cudd', rows: [['b']], hidden: true },
    ],
  });
  const { read: found } = await read(bytes, 'a.xlsx');
  expect(found?.sheets[1]).toMatchObject({ name: 'Cudd', hidden: true });
  expect(found?.findings).toEqual([
    { code: 'sheet-hidden', where: 'a.xlsx', detail: { value: 'Cudd' } },
  ]);
});

const paragraph = (inside: string) => `<w:p>${inside}</w:p>`;
const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const tableCell = (inside: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
const tableOf = (...rows: readonly string[]) =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells}</w:tr>`).join('')}</w:tbl>`;

test('tables of a Word document are read: merged cells, paragraphs, a table within a cell, changes that were tracked', async () => {
  const changed = `<w:ins w:id="1">${run('new')}</w:ins><w:del w:id="2"><w:r><w:delText>old</w:delText></w:r></w:del>`;
  const body = [
    paragraph(run('Above')),
    tableOf(
      tableCell(paragraph(run('Wide')), '<w:gridSpan w:val="2"/>'),
      tableCell(paragraph(run('Tall')), '<w:vMerge w:val="restart"/>') +
        tableCell(paragraph(run('one')) + paragraph(run('two'))),
      tableCell(paragraph(''), '<w:vMerge/>') + tableCell(paragraph(changed)),
      tableCell(
        paragraph(run('outer')) + tableOf(tableCell(paragraph(run('inner')))) + paragraph(''),
      ),
    ),
  ].join('');
  const found = read(docxOf(body), 'a.docx');
  expect(await texts(found)).toEqual([
    [['Wide', 'Wide'], ['Tall', 'one\ntwo'], ['Tall', 'new'], ['outer']],
    [['inner']],
  ]);
  expect((await found).read?.findings).toEqual([{ code: 'changes-tracked', where: 'a.docx' }]);
});

test('letters that were lost before the file came are told of', async () => {
  const { read: found } = await read('a\nYnys M?n\nD?r\nhttps://a.b/c?d=e\nPam?\n');
  expect(found?.findings).toEqual([
    { code: 'letters-lost', where: 'a.csv:2', detail: { value: 'Ynys M?n', count: 2 } },
  ]);
});

test('a file on disk that is not there, and a folder, are issues', async () => {
  const place = { kind: 'path', path: '/nowhere/a.csv' } as const;
  expect((await readFrom(place)).issues).toMatchObject([{ code: 'file-missing', file: 'a.csv' }]);
  const folder = await readFrom({ kind: 'path', path: import.meta.dirname });
  expect(folder.issues).toMatchObject([{ code: 'file-unreadable', file: 'table-file' }]);
});
