import { describe, expect, it, test } from 'vitest';
import { type Month, missing, parseMonth, type SeriesQuality } from '#domain';
import { knownOf } from '../../fixtures/sample-known.ts';
import { englishPack } from '../../fixtures/sample-packs.ts';
import { qualityOfProjection } from './of-projection.ts';
import { flagsText, gradeName } from './series-quality.ts';

const month = (iso: string): Month => parseMonth(iso) as Month;
const range = { low: 1, middle: 2, high: 3 };

const series: SeriesQuality = {
  board: 'B1',
  service: 'mri',
  of: 'list',
  label: 'real',
  first: month('2023-04'),
  last: month('2025-09'),
  published: 28,
  flags: [
    { flag: 'break', months: [month('2024-06')] },
    { flag: 'gap', months: ['2023-11', '2023-12', '2024-01', '2025-01'].map(month) },
  ],
  grade: 'C',
};

test('months that follow on each other are told together, in both languages', () => {
  expect(flagsText(series, 'en')).toEqual([
    'break in the series: June 2024',
    'gap: November 2023 to January 2024, January 2025',
  ]);
  expect(flagsText(series, 'cy')).toEqual([
    'toriad yn y gyfres: Mehefin 2024',
    'bwlch: Tachwedd 2023 – Ionawr 2024, Ionawr 2025',
  ]);
});

test('a grade is never a letter alone, and made-up figures have none', () => {
  expect(gradeName('A', 'en')).toBe('Data quality A: sound');
  expect(gradeName(missing('not-applicable'), 'cy')).toBe('Wedi’u llunio: heb eu graddio');
});

describe('a projection says how good the data is', () => {
  const known = knownOf(englishPack, range, 4);
  const graded = (...quality: readonly ('A' | 'C')[]) => ({
    projection: {
      ...known.projection,
      quality: quality.map((grade, at) => ({
        board: `B${at + 1}`,
        service: 'mri',
        quality: grade,
      })),
    },
  });

  it('of one list, what was found in it', () => {
    expect(qualityOfProjection(graded('C'), [series], 'en')?.text[0]).toBe(
      'Number waiting: Data quality C: doubtful. What was found: break in the series: June 2024; gap: November 2023 to January 2024, January 2025.',
    );
  });

  it('of a sum, how many lists have each grade', () => {
    expect(qualityOfProjection(graded('A', 'C', 'A'), [], 'cy')?.text[0]).toBe(
      'Y rhestrau yn y swm hwn, yn ôl yr isaf o’u dwy radd: Ansawdd data A: cadarn – 2 restr; Ansawdd data C: amheus – 1 rhestr.',
    );
  });

  it('of made-up lists, nothing', () => {
    expect(qualityOfProjection(graded(), [], 'en')).toBeUndefined();
  });
});
