import { describe, expect, it, test } from 'vitest';
import { numberIn, rounding, tableOn } from '../fixtures/page.ts';
import { aList, aModel, aWeek } from '../fixtures/sample-model.ts';
import { noWorkforce } from '../workforce.ts';
import { compile } from './compile.ts';
import { demographicFactor } from './demography.ts';

/** Those of docs/method/demand.md: a year between the two middles. */
const demography = {
  residents: {
    north: [
      { midYear: -13, people: [900_000, 100_000] },
      { midYear: 39, people: [890_000, 120_000] },
    ],
  },
  rates: { mri: [0.02, 0.08] },
};
const factor = demographicFactor(demography);
const north = { board: 'north', service: 'mri' };

describe('the page’s board of 1 million', () => {
  it.each(tableOn('demand.md', 'Population and ages').map((row) => [row.week, row] as const))(
    'in week %s',
    (week, row) => {
      const tests = 0.02 * numberIn(row['people under 75']) + 0.08 * numberIn(row['75 and over']);
      expect(tests).toBeCloseTo(numberIn(row['tests a year']), 9);
      expect(Math.abs(factor(north, numberIn(week)) - numberIn(row.factor))).toBeLessThanOrEqual(
        rounding(row.factor ?? ''),
      );
    },
  );
});

test('in the first week nobody is a week older yet', () => {
  expect(factor(north, 0)).toBe(1);
});

it.each([
  ['a board whose residents are not known', { board: 'south', service: 'mri' }],
  ['a service whose use by age is not known', { board: 'north', service: 'ct' }],
])('%s stays as it is', (_, where) => {
  expect(factor(where, 100)).toBe(1);
});

test('residents known of one year alone neither grow nor age', () => {
  const one = { ...demography, residents: { north: demography.residents.north.slice(1) } };
  expect([0, 39, 200].map((week) => demographicFactor(one)(north, week))).toEqual([1, 1, 1]);
});

test('a year that begins after the first week counts from its middle', () => {
  const later = {
    ...demography,
    residents: {
      north: demography.residents.north.map((one) => ({ ...one, midYear: one.midYear + 52 })),
    },
  };
  expect([0, 39, 65].map((week) => demographicFactor(later)(north, week))).toEqual([
    1,
    1,
    (26_000 + 700) / 26_000,
  ]);
});

describe('in a model', () => {
  const list = aList({
    ...north,
    additions: aWeek(10),
    planned: aWeek(2),
    unscheduled: aWeek(4),
    capacity: aWeek(20),
  });
  const model = { ...aModel([list], 53), workforce: { ...noWorkforce, demography } };
  const compiled = compile(model, { lists: [list], weeks: 53, scenario: { capacity: 1 } });
  const grew = factor(north, 52);

  it('all that comes follows the residents', () => {
    expect(grew).toBeGreaterThan(1.03);
    expect(compiled.additions[0]).toBeCloseTo(10, 12);
    expect(compiled.additions[52]).toBeCloseTo(10 * grew, 12);
    expect(compiled.planned[52]).toBeCloseTo(2 * grew, 12);
    expect(compiled.unscheduled[52]).toBeCloseTo(4 * grew, 12);
  });

  it('so do requests for what has no list', () => {
    const stage = { ...north, stage: 'test', label: 'synthetic', needs: [], queue: 0 } as const;
    const stages = [{ ...stage, requests: aWeek(30) }];
    const laboratory = { ...aModel([], 53), workforce: { ...noWorkforce, demography, stages } };
    const { requests } = compile(laboratory, { lists: [], weeks: 53, scenario: { capacity: 1 } });
    expect([requests[0], requests[52]]).toEqual([30, expect.closeTo(30 * grew, 12)]);
  });

  it('what can be done does not', () => {
    expect(compiled.capacity[52]).toBeCloseTo(20, 12);
  });
});
