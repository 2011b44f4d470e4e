import { expect, test } from 'vitest';
import { type Month, missing, parseMonth, type SeriesQuality } from '#domain';
import { englishPack, samplePacks } from '../../fixtures/sample-packs.ts';
import { gradedCsv } from './csv.ts';
import { gradedOf, ofGrade, readGrade } from './graded.ts';

const month = (iso: string): Month => parseMonth(iso) as Month;

const seriesOf = (board: string, grade: SeriesQuality['grade']): SeriesQuality => ({
  board,
  service: englishPack.services[0]?.id ?? '',
  of: 'list',
  label: 'real',
  first: month('2023-10'),
  last: month('2025-09'),
  published: 24,
  flags: grade === 'D' ? [{ flag: 'late', months: [month('2025-09')] }] : [],
  grade,
});

const [north = '', south = ''] = englishPack.boards.map(({ id }) => id);
const all = [seriesOf(north, 'A'), seriesOf(south, 'D')];
const pack = englishPack.name;

test('unless asked otherwise, series that can be relied on least are told', () => {
  const asked = readGrade({ pack }, samplePacks);
  expect(asked?.grade).toBe('D');
  const told = gradedOf({ pack: englishPack, all, asked: { pack, grade: asked?.grade } }, 'en');
  expect(told.number).toBe('1 series of 2.');
  expect(told.table?.rows.map((row) => row.at(-1)?.text)).toEqual(['late: September 2025']);
});

test('a grade or a pack that there is not is refused', () => {
  expect(readGrade({ pack, grade: 'E' }, samplePacks)).toBeUndefined();
  expect(readGrade({ pack: 'elsewhere' }, samplePacks)).toBeUndefined();
  expect(readGrade({ pack, grade: 'all' }, samplePacks)?.grade).toBeUndefined();
});

test('a pack of made-up figures says that it is not graded, and shows no table', () => {
  const made = all.map((one) => ({ ...one, grade: missing('not-applicable') }));
  const told = gradedOf({ pack: englishPack, all: made, asked: { pack, grade: 'D' } }, 'cy');
  expect(told.text.join(' ')).toContain('Ffigurau wedi’u llunio');
  expect(told.table).toBeUndefined();
});

test('the file has a column for each flag, with the months that have it', () => {
  const { rows } = gradedCsv(ofGrade(all, 'D'), englishPack, 'en');
  const [headings = [], row = []] = rows;
  expect(Object.fromEntries(headings.map((heading, at) => [heading, row[at]]))).toMatchObject({
    board: south,
    quality: 'D',
    late: '2025-09',
    gap: '',
  });
});
