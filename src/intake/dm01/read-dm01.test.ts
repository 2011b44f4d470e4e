import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Issue } from '#domain';
import { zipOf } from '../table-file/fixtures.ts';
import { boardsOf, cellsOf, sum } from './figures.ts';
import { type Dm01, readDm01, readDm01From } from './read-dm01.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const AUGUST = join(fixtures, 'dm01-august-2025.csv');
const august = await readFile(AUGUST, 'utf8');

const readText = (text: string | Buffer) =>
  readDm01From([{ file: 'month.csv', open: () => [Buffer.from(text)] }], 'commissioner');

const soundOf = async (text: string | Buffer): Promise<Dm01> => {
  const read = await readText(text);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
};

const issuesOf = async (text: string | Buffer): Promise<readonly Issue[]> => {
  const read = await readText(text);
  return read.ok ? [] : read.issues;
};

/** The month with one piece of it said otherwise. */
const edited = (from: string | RegExp, to: string): string => {
  const text = august.replace(from, to);
  if (text === august) throw new Error(`the month has no ${from}`);
  return text;
};

const figures = ({ months }: Dm01) => cellsOf(months);
const FIRST_MRI = /^.*,1,MRI,.*$/m;
const mri = FIRST_MRI.exec(august)?.[0] ?? '';
const withMri = (change: (cells: string[]) => void): string => {
  const cells = mri.split(',');
  change(cells);
  return edited(mri, cells.join(','));
};
/** Where the first band stands, and the total of the list. */
const BAND = 11;
const TOTAL = 25;

describe('a month of the official extract', () => {
  it('is added up to boards and tests, and the sums among its rows are left out', async () => {
    const { files, months } = await soundOf(august);
    expect(files).toMatchObject([{ rows: 112, accepted: 105, sums: 7, months: ['2025-08'] }]);
    const sums = august
      .split('\n')
      .map((line) => line.split(','))
      .filter((cells) => cells[10] === 'TOTAL');
    const waiting = sums.reduce((all, cells) => all + Number(cells[TOTAL]), 0);
    const done = sums.reduce((all, cells) => all + Number(cells[29]), 0);
    const cells = cellsOf(months);
    expect(sum(cells.flatMap((cell) => cell.waiting))).toBe(waiting);
    expect(sum(cells.flatMap((cell) => cell.done))).toBe(done);
    expect(waiting).toBeGreaterThan(10_000);
  });

  it('is told by provider when asked, with the figures published for each', async () => {
    const read = await readDm01(AUGUST, 'provider');
    if (!read.ok) throw new Error();
    expect([...boardsOf(read.value.months).keys()].sort()).toEqual([
      'A4M8P',
      'R0A',
      'RBN',
      'RBS',
      'RJZ',
      'RRV',
      'RXN',
    ]);
    const cell = figures(read.value).find(
      ({ board, service }) => board === 'RXN' && service === 'dm01-1',
    );
    const cells = mri.split(',');
    expect(cells[3]).toBe('RXN');
    expect(cell?.waiting).toEqual(cells.slice(BAND, TOTAL).map(Number));
    expect(cell?.done).toEqual(cells.slice(TOTAL + 1, TOTAL + 4).map(Number));
  });

  it('stands beside other months of its folder', async () => {
    const read = await readDm01(fixtures, 'commissioner');
    expect(read.ok && read.value.files.flatMap(({ months }) => months)).toEqual([
      '2025-08',
      '2025-09',
    ]);
  });

  it.each<[string, string | Buffer]>([
    ['a mark of UTF-8 before it', `\uFEFF${august}`],
    [
      'headings in other case and spacing',
      edited(/^.*$/m, (august.split('\n')[0] ?? '').toUpperCase().replaceAll(' < ', '<')),
    ],
    ['lines that end as on other machines', august.replaceAll('\n', '\r\n')],
    [
      'cells in quotes with spaces about them',
      withMri((cells) => {
        cells[BAND] = `" ${cells[BAND]} "`;
      }),
    ],
    ['tests named in full', august.replaceAll(',MRI,', ',Magnetic Resonance Imaging,')],
    ['a column that is new', august.replaceAll('\n', ',x\n')],
  ])('may have %s', async (_, text) => {
    expect(figures(await soundOf(text))).toEqual(figures(await soundOf(august)));
  });

  it('may set thousands apart with commas', async () => {
    const plain = withMri((cells) => {
      cells[BAND] = '1234567';
    });
    const commas = withMri((cells) => {
      cells[BAND] = '"1,234,567"';
    });
    expect(figures(await soundOf(commas))).toEqual(figures(await soundOf(plain)));
  });

  it('may be in UTF-8 or as Windows wrote it in the West', async () => {
    const named = august.replaceAll('NHS GREATER MANCHESTER ICB', 'Iechyd Môn – Gwŷr');
    const western = august.replaceAll(
      'NHS GREATER MANCHESTER ICB',
      'Iechyd M\u00f4n \u0096 Gw\u00ffr',
    );
    const boards = async (text: string | Buffer) => [
      ...boardsOf((await soundOf(text)).months).values(),
    ];
    expect(await boards(named)).toContain('Iechyd Môn – Gwŷr');
    expect(await boards(Buffer.from(western, 'latin1'))).toContain('Iechyd Môn – Gwÿr');
  });

  it.each([
    ['two bytes to each character', Buffer.from(`\uFEFF${august}`, 'utf16le')],
    ['gzip', gzipSync(august)],
    ['a zip', zipOf({ 'month/august.csv': august })],
  ])('may come in %s', async (_, bytes) => {
    expect(figures(await soundOf(bytes))).toEqual(figures(await soundOf(august)));
  });

  it('may have rows without any figure, which count for nothing', async () => {
    const text = withMri((cells) => cells.fill('', BAND));
    const { files } = await soundOf(text);
    expect(files).toMatchObject([{ rows: 112, accepted: 104 }]);
  });

  it('keeps a row whose bands do not sum to its total, marks its list and says so', async () => {
    const text = withMri((cells) => {
      cells[TOTAL] = '1';
    });
    const read = await soundOf(text);
    expect(read.findings).toMatchObject([
      { code: 'parts-differ', where: 'month.csv:2 Total WL', detail: { total: 1 } },
    ]);
    const marked = figures(read).filter(({ flag }) => flag !== '');
    expect(marked).toMatchObject([{ service: 'dm01-1', flag: 'total-differs' }]);
    expect(figures(read).map(({ waiting }) => waiting)).toEqual(
      figures(await soundOf(august)).map(({ waiting }) => waiting),
    );
  });

  it('lets a commissioner that belongs to no board stand for itself', async () => {
    const text = withMri((cells) => {
      cells.splice(5, 4, '', '', '7A3', 'SWANSEA BAY');
    });
    expect(boardsOf((await soundOf(text)).months).get('7A3')).toBe('SWANSEA BAY');
  });
});

describe('what can’t be trusted', () => {
  it.each<[string, string | Buffer, Partial<Issue>]>([
    [
      'a figure that is no number',
      withMri((cells) => {
        cells[BAND] = '*';
      }),
      { code: 'not-a-number', row: 2, column: '00 < 01 Week', value: '*' },
    ],
    [
      'a figure below nothing',
      withMri((cells) => {
        cells[BAND] = '-4';
      }),
      { code: 'out-of-range', row: 2, value: '-4' },
    ],
    [
      'one blank among figures',
      withMri((cells) => {
        cells[BAND] = '';
      }),
      { code: 'value-missing', row: 2, column: '00 < 01 Week' },
    ],
    [
      'a month that is none',
      withMri((cells) => {
        cells[0] = 'DM01-MAI-2025';
      }),
      { code: 'not-allowed', row: 2, column: 'Period', value: 'DM01-MAI-2025' },
    ],
    [
      'a test that is not known',
      withMri((cells) => {
        cells[10] = 'PET';
      }),
      { code: 'not-allowed', row: 2, column: 'Diagnostic Tests', value: 'PET' },
    ],
    [
      'a test under another’s number',
      withMri((cells) => {
        cells[9] = '2';
      }),
      { code: 'not-allowed', row: 2, expected: '1 MRI' },
    ],
    [
      'a board without a code',
      withMri((cells) => {
        cells[5] = '';
        cells[7] = '';
      }),
      { code: 'value-missing', row: 2, column: 'Commissioner Org Code' },
    ],
    [
      'the same row twice',
      edited(mri, `${mri}\n${mri}`),
      { code: 'duplicate-key', row: 3, value: '2025-08 RXN QE10 1' },
    ],
    [
      'a row that breaks off',
      august.slice(0, august.lastIndexOf(',')),
      { code: 'row-length', row: 113, value: '29', expected: '30' },
    ],
    [
      'a column that is gone',
      edited('Total WL', 'Total'),
      { code: 'column-missing', row: 1, column: 'Total WL' },
    ],
    [
      'a column that stands twice',
      edited('Total WL', '13+ weeks'),
      { code: 'column-repeated', row: 1, column: '13+ Weeks' },
    ],
    [
      'another file altogether',
      'board,service\nA,B\n',
      { code: 'column-missing', row: 1, column: 'Period' },
    ],
    ['headings alone', august.split('\n')[0] ?? '', { code: 'no-row-to-take' }],
    ['nothing', '', { code: 'file-empty' }],
    [
      'a quotation mark that is never closed',
      edited(mri, `"${mri}`),
      { code: 'quote-unclosed', row: 2 },
    ],
    ['a million columns', ','.repeat(900_000), { code: 'row-length', row: 1, value: '900001' }],
    ['more columns than any line holds', ','.repeat(3_000_000), { code: 'row-length', row: 1 }],
    ['a program under another name', Buffer.from('MZ\x90\0\x03\0\0\0'), { code: 'file-program' }],
    ['NUL bytes among rows', edited(mri, `${mri}\0`), { code: 'file-binary', row: 2 }],
    [
      'a zip of two months',
      zipOf({ 'a.csv': august, 'b.csv': august }),
      { code: 'zip-not-one-file' },
    ],
    [
      'a zip that is cut short',
      zipOf({ 'a.csv': august }).subarray(0, 900),
      { code: 'file-damaged' },
    ],
  ])('%s is an issue, and nothing is taken', async (_, text, expected) => {
    const [first] = await issuesOf(text);
    expect(first).toMatchObject({ file: 'month.csv', ...expected });
  });

  it('a month that two files tell of is an issue that names both', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cynllun-dm01-'));
    try {
      await writeFile(join(folder, 'a.csv'), august);
      await writeFile(join(folder, 'b.csv'), august);
      const read = await readDm01(folder, 'commissioner');
      expect(read.ok ? [] : read.issues).toEqual([
        { code: 'duplicate-key', file: 'b.csv', row: 2, column: 'Period', value: '2025-08, a.csv' },
      ]);
      await rm(join(folder, 'a.csv'));
      await rm(join(folder, 'b.csv'));
      const none = await readDm01(folder, 'commissioner');
      expect(none.ok ? [] : none.issues).toMatchObject([{ code: 'file-missing' }]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('a thousand issues end the reading', async () => {
    const rows = Array.from({ length: 2000 }, () => mri.replace('MRI', 'PET')).join('\n');
    expect(await issuesOf(edited(mri, rows))).toHaveLength(1000);
  });
});
