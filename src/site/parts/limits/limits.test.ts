import { describe, expect, it } from 'vitest';
import type { Binding, BoundQuarter } from '#domain';
import { knownOf } from '../../fixtures/sample-known.ts';
import { staffedPlanPack } from '../../fixtures/sample-workforce.ts';
import { limitsOf } from './limits.ts';

const quarter = (from: string, constraint: string, share: number): BoundQuarter => ({
  from,
  constraint,
  share,
});

const scans: Binding = {
  board: '7A1',
  service: 'every',
  stage: 'test',
  constraint: 'radiographer',
  share: 1,
  from: '2027-01-04',
  per_unit: 5312,
  unit: 'FTE',
  quarters: [quarter('2026-10-01', 'none', 1), quarter('2027-01-01', 'radiographer', 9 / 13)],
  label: 'synthetic',
};
const reports: Binding = {
  ...scans,
  stage: 'report',
  constraint: 'nobody',
  quarters: [quarter('2026-10-01', 'nobody', 1), quarter('2027-01-01', 'scanner', 1)],
};

const show = (binding: readonly Binding[], language: 'en' | 'cy' = 'en') => {
  const known = knownOf(staffedPlanPack, { low: 1, middle: 2, high: 3 });
  return limitsOf({ ...known, projection: { ...known.projection, binding } }, language);
};

const textIn = (binding: readonly Binding[], language: 'en' | 'cy' = 'en') =>
  show(binding, language)?.table.rows.map((row) => row.map(({ text }) => text));

describe('of one service at one area', () => {
  it('a sentence says what limits it from when, and what one more would bring', () => {
    expect(show([scans])?.sentences[0]).toMatch(
      /^Synthetic figures\. Radiographers limit tests: .* from January 2027\. One more full-time equivalent would bring about 5,300 tests a year\.$/,
    );
  });

  it('one that brings no more is not said to limit the year', () => {
    const [sentence] = show([{ ...scans, per_unit: -1e-12 }])?.sentences ?? [];
    expect(sentence).toContain('hold tests up at times');
    expect(sentence).toMatch(/one more full-time equivalent would bring no more\.$/);
  });

  it('a table says what binds in each quarter, and in how much of it', () => {
    expect(show([scans, reports])?.table.head.map(({ text }) => text)).toEqual([
      'Quarter from',
      'Tests',
      'Reports',
    ]);
    expect(textIn([scans, reports])).toEqual([
      ['October 2026', 'nothing: 100% of its weeks', 'nobody can: 100% of its weeks'],
      ['January 2027', 'Radiographers: 69% of its weeks', 'Scanners: 100% of its weeks'],
    ]);
  });

  it('in Welsh too', () => {
    expect(textIn([scans], 'cy')?.[1]).toEqual(['Ionawr 2027', 'Radiograffwyr: 69% o’i wythnosau']);
  });
});

describe('where nobody is known who serves a list', () => {
  const observed: Binding = {
    ...scans,
    constraint: 'observed-capacity',
    from: '',
    per_unit: 52,
    unit: 'test a week',
  };

  it('the capacity observed is the limit, and one more test a week what would help', () => {
    expect(show([observed])?.sentences[0]).toMatch(
      /The capacity observed limits tests: .* One more test a week would bring about 52 tests a year\.$/,
    );
    const row = textIn([observed, scans, reports], 'cy')?.[0];
    expect(row).toContain('Y capasiti a welwyd');
    expect(row?.at(-1)).toBe('52 o gael un prawf yn rhagor yr wythnos');
  });
});

it('of many services a table has them all, each as in the last year', () => {
  const many = show([scans, scans, reports]);
  expect(many?.table.caption).toMatch(/^Every service at every board/);
  expect(many?.table.rows).toHaveLength(3);
});
