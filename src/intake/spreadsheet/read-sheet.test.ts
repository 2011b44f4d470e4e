import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, describe, expect, test } from 'vitest';
import { issueList } from '../issue-list.ts';
import { readSheet } from './read-sheet.ts';
import { zipDirectory } from './zip-directory.ts';

const folder = mkdtempSync(join(tmpdir(), 'cynllun-sheet-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A zip of the given texts, whose directory may lie about their sizes. */
const zip = (texts: Readonly<Record<string, string>>, declared?: number): Buffer => {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(texts)) {
    const packed = deflateRawSync(text);
    const header = Buffer.alloc(26);
    header.writeUInt16LE(20, 0);
    header.writeUInt16LE(8, 4);
    header.writeUInt32LE(crc32(text), 10);
    header.writeUInt32LE(packed.length, 14);
    header.writeUInt32LE(declared ?? Buffer.byteLength(text), 18);
    header.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), header, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), header, rest, Buffer.from(name));
    parts.push(local);
    at += local.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...directory, end]);
};

const read = async (bytes: Uint8Array) => {
  const path = join(folder, 'sheet');
  writeFileSync(path, bytes);
  const list = issueList();
  const rows = await readSheet({ path, file: 'sheet' }, list);
  return { rows, codes: list.issues.map(({ code }) => code) };
};

const anyWorkbook = { 'xl/workbook.xml': '<workbook/>' };

test('the directory of a zip is read without unpacking it', () => {
  expect(zipDirectory(zip({ a: 'aaaa', bc: 'b' }))).toEqual([
    { name: 'a', packed: deflateRawSync('aaaa').length, unpacked: 4 },
    { name: 'bc', packed: deflateRawSync('b').length, unpacked: 1 },
  ]);
  expect(zipDirectory(Buffer.from('PK\x03\x04'))).toBe(undefined);
});

describe('a workbook is refused before it is unpacked, when it', () => {
  test.each([
    ['would grow past any real one', { ...anyWorkbook, big: 'x'.repeat(70_000_000) }],
    ['is packed too tightly to be one', { ...anyWorkbook, tight: 'x'.repeat(5_000_000) }],
    [
      'has too many parts',
      Object.fromEntries(Array.from({ length: 300 }, (_, part) => [`part-${part}`, 'x'])),
    ],
  ])('%s', async (_, texts) => {
    expect(await read(zip(texts))).toEqual({ rows: [], codes: ['file-too-large'] });
  });
});

describe('a workbook is unreadable, and nothing worse, when it', () => {
  const huge = '<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>'.repeat(3_000_000);
  test.each([
    ['is no workbook', zip({ 'notes.txt': 'x' })],
    ['is empty inside', zip(anyWorkbook)],
    ['lies about its size', zip({ ...anyWorkbook, 'xl/worksheets/sheet1.xml': huge }, 10)],
  ])('%s', async (_, bytes) => {
    expect(await read(bytes)).toEqual({ rows: [], codes: ['file-unreadable'] });
  });
});

test('a directory cut anywhere never throws', async () => {
  const whole = Buffer.from(await writeXlsx({ sheets: [{ name: 'a', rows: [['b']] }] }));
  for (let length = 0; length < whole.length; length += 1) zipDirectory(whole.subarray(0, length));
});
