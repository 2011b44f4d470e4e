import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as oracle from '@e965/xlsx';
import { afterAll, describe, expect, it, test } from 'vitest';
import type { Wording } from '#domain';
import { spreadsheetFormats, writeWordsSpreadsheet } from '#export';
import { readWordsSpreadsheet } from '#intake';

const folder = mkdtempSync(join(tmpdir(), 'cynllun-words-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const line = (message: string, english: string, welsh: string): Wording => ({
  place: 'site/pages/home',
  message,
  english,
  welsh,
  state: 'draft',
});
const wordings: readonly Wording[] = [
  line('title', 'The list, "today"', "Y rhestr, 'heddiw'"),
  { ...line('waits', '{count} weeks', '{count} wythnos'), form: 'other', state: 'checked' },
  { ...line('waits', '{count} weeks', ''), form: 'few', state: 'checked' },
  line('minus', '-5% or {more}', '−5% neu {more}'),
  line('formula', '=not a formula', '=nid fformiwla'),
  line('mark', "'@at", "'@ar"),
  line('circumflex', 'mouth and water', 'dŵr a thŷ'),
];

const kept = (name: string, bytes: Uint8Array | string): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

const good = (lines: readonly Wording[]) => ({
  ok: true,
  value: { rows: lines.length, wordings: lines, plan: undefined },
});

const headings = ['key', 'English', 'Welsh', 'state'];
const rowsOf = (lines: readonly Wording[]) => [
  headings,
  ...lines.map(({ place, message, form, english, welsh, state }) => [
    `${place}:${message}${form ? ` [${form}]` : ''}`,
    english,
    welsh,
    state,
  ]),
];

describe.each(spreadsheetFormats)('a spreadsheet for translators as %s', (format) => {
  it('comes back as it went', async () => {
    const path = kept(`words.${format}`, await writeWordsSpreadsheet({ wordings }, format));
    expect(await readWordsSpreadsheet(path, wordings)).toEqual(good(wordings));
  });

  it('may hold the texts of a plan too, with paragraphs, and says which plan they are of', async () => {
    const texts = [
      { entity: 'actions/A07', field: 'title', english: '=Ask', welsh: '', state: 'draft' },
      {
        entity: 'crosswalk/A07 T5',
        field: 'reason',
        english: 'Why: as it is',
        welsh: 'Pam',
        state: 'checked',
      },
      {
        entity: 'sections/S1',
        field: 'body',
        english: 'One.\n\nTwo, "quoted".',
        welsh: 'Un.\n\nDau ŵyr.',
        state: 'draft',
      },
    ] as const;
    const plan = { position: { seq: 12, hash: 'abc' }, texts };
    const path = kept(`plan.${format}`, await writeWordsSpreadsheet({ wordings, plan }, format));
    const read = await readWordsSpreadsheet(path, wordings);
    expect(read.ok && read.value.plan).toEqual(plan);
    expect(read.ok && read.value.wordings).toEqual(wordings);
  });

  it('is the same to the byte each time', async () => {
    const twice = [1, 2].map(() => writeWordsSpreadsheet({ wordings }, format));
    const [first, second] = await Promise.all(twice);
    expect(first).toEqual(second);
  });
});

const sheetFrom = (rows: unknown[][], bookType: 'xlsx' | 'ods' | 'csv') => {
  const book = oracle.utils.book_new();
  oracle.utils.book_append_sheet(book, oracle.utils.aoa_to_sheet(rows), 'words');
  return oracle.write(book, { bookType, type: 'buffer', compression: true }) as Buffer;
};

describe.each(['xlsx', 'ods'] as const)('another spreadsheet program', (format) => {
  it(`reads our ${format} with every cell as text`, async () => {
    const bytes = await writeWordsSpreadsheet({ wordings }, format);
    const [sheet] = Object.values(oracle.read(bytes).Sheets);
    expect(sheet && oracle.utils.sheet_to_json(sheet, { header: 1, defval: '' })).toEqual(
      rowsOf(wordings),
    );
  });

  it(`writes an ${format} that we read`, async () => {
    const welsh = wordings.map((wording) => ({
      ...wording,
      welsh: wording.welsh && `Newydd ${wording.welsh}`,
      state: 'checked' as const,
    }));
    const path = kept(`theirs.${format}`, sheetFrom(rowsOf(welsh), format));
    expect(await readWordsSpreadsheet(path, wordings)).toEqual(good(welsh));
  });
});

test('in a CSV no cell can be run as a formula', async () => {
  const csv = Buffer.from(await writeWordsSpreadsheet({ wordings }, 'csv')).toString();
  expect(csv.startsWith('\uFEFFkey,English,Welsh,state\r\n')).toBe(true);
  expect(csv).not.toMatch(/(^|,)"?[=+\-@]/m);
});

test('a wording that the spreadsheet leaves out stays as it is', async () => {
  const [first, ...rest] = wordings;
  const path = kept('part.csv', await writeWordsSpreadsheet({ wordings: rest }, 'csv'));
  const read = await readWordsSpreadsheet(path, wordings);
  expect(read.ok && read.value.wordings[0]).toEqual(first);
});

test('a wording broken over lines is one line', async () => {
  const lines = wordings.map((each) => ({ ...each, welsh: each.welsh.replaceAll(' ', ' \n ') }));
  const path = kept('lines.csv', await writeWordsSpreadsheet({ wordings: lines }, 'csv'));
  expect(await readWordsSpreadsheet(path, wordings)).toEqual(good(wordings));
});

test('letters composed in another way are the same letters', async () => {
  const bytes = Buffer.from(await writeWordsSpreadsheet({ wordings }, 'csv')).toString();
  const path = kept('nfd.csv', bytes.normalize('NFD'));
  expect(await readWordsSpreadsheet(path, wordings)).toEqual(good(wordings));
});

describe('a spreadsheet is refused, with its line, for', () => {
  const key = 'site/pages/home:title';
  const english = 'The list, "today"';
  const plural = 'site/pages/home:waits [other]';
  test.each([
    ['a key that is not ours', ['elsewhere:title', english, 'x', 'draft'], 'unknown-id', 'key'],
    ['English that is ours no more', [key, 'A list', 'x', 'draft'], 'not-allowed', 'English'],
    ['Welsh that is missing', [key, english, '', 'draft'], 'value-missing', 'Welsh'],
    ['a place that English lacks', [key, english, '{x}', 'draft'], 'places-differ', 'Welsh'],
    [
      'a place lost',
      ['site/pages/home:minus', '-5% or {more}', 'x', 'draft'],
      'places-differ',
      'Welsh',
    ],
    ['a state unknown', [key, english, 'x', 'done'], 'not-allowed', 'state'],
    [
      'a plural without its last form',
      [plural, '{count} weeks', '', 'draft'],
      'value-missing',
      'Welsh',
    ],
    ['a formula', [key, english, { f: '1+1', v: 2, t: 'n' }, 'draft'], 'formula', 'Welsh'],
    ['a yes or no', [key, english, true, 'draft'], 'not-allowed', 'Welsh'],
  ])('%s', async (_, row, code, column) => {
    const path = kept('refused.xlsx', sheetFrom([headings, row], 'xlsx'));
    const read = await readWordsSpreadsheet(path, wordings);
    expect(read).toMatchObject({ ok: false, issues: [{ code, column, row: 2 }] });
  });

  test.each([
    ['a heading gone', sheetFrom([['key', 'English', 'Welsh']], 'csv'), 'column-missing'],
    [
      'a key twice',
      sheetFrom([headings, ...Array(2).fill([key, english, 'x', 'draft'])], 'csv'),
      'duplicate-key',
    ],
    ['an unclosed quote', 'key,English,Welsh,state\nx,"', 'quote-unclosed'],
    ['no bytes at all', '', 'file-empty'],
    ['bytes of no kind', Buffer.from([0x7f, 0, 1]), 'file-binary'],
    ['a zip that is cut short', Buffer.from('PK\x03\x04 and no more'), 'file-damaged'],
  ])('%s', async (_, bytes, code) => {
    const read = await readWordsSpreadsheet(kept('refused.any', bytes), wordings);
    expect(read).toMatchObject({ ok: false, issues: [{ code }] });
  });

  test('not being there', async () => {
    const read = await readWordsSpreadsheet(join(folder, 'nowhere.xlsx'), wordings);
    expect(read).toMatchObject({ ok: false, issues: [{ code: 'file-missing' }] });
  });
});
