import { describe, expect, it, test } from 'vitest';
import type { Week } from '#domain';
import { aList, allYear, aModel, aWeek } from '../fixtures/sample-model.ts';
import type { ListModel, SeasonDays } from '../model.ts';
import { compile } from './compile.ts';

const compiled = (list: ListModel, weeks: readonly (readonly SeasonDays[])[], capacity = 1) =>
  compile(
    { ...aModel([list]), weeks },
    { lists: [list], weeks: weeks.length, scenario: { capacity } },
  );

const inSeasons = (...days: readonly (readonly [number, number])[]): readonly SeasonDays[] =>
  days.map(([season, count]) => ({ season, days: count }));

describe('a week’s flow', () => {
  const list = aList({ additions: aWeek(10).with(1, 3) });

  it.each([
    ['is its season’s rate by its working days', inSeasons([0, 5]), 10],
    ['is less where there is a holiday', inSeasons([0, 4]), 8],
    ['is part of one season and part of the next', inSeasons([0, 2], [1, 3]), 13],
    ['is nothing where nobody works', inSeasons([0, 0]), 0],
  ])('%s', (_, week, additions) => {
    expect(compiled(list, [week]).additions[0]).toBeCloseTo(additions, 12);
  });
});

test('a scenario multiplies capacity and nothing else', () => {
  const list = aList({ capacity: aWeek(10), planned: aWeek(2), unscheduled: aWeek(3) });
  const { capacity, planned, unscheduled, additions } = compiled(list, [inSeasons([0, 5])], 1.1);
  expect(capacity[0]).toBeCloseTo(11, 12);
  expect([planned[0], unscheduled[0], additions[0]]).toEqual([2, 3, 10]);
});

test('a month begins with the first week that holds more of its working days', () => {
  const weeks = [
    inSeasons([0, 5]),
    inSeasons([0, 3], [1, 2]),
    inSeasons([1, 5]),
    inSeasons([1, 1], [2, 4]),
    inSeasons([2, 5]),
  ];
  expect([...compiled(aList(), weeks).uncertain.month]).toEqual([1, 1, 2, 3, 3]);
});

test('December is followed by another month, not by the first again', () => {
  const weeks = [inSeasons([11, 5]), inSeasons([0, 5]), inSeasons([11, 5])];
  expect([...compiled(aList(), weeks).uncertain.month]).toEqual([1, 2, 3]);
});

test('the standard is the one in force in the week, and before any nobody is over it', () => {
  const list = aList({
    standards: [
      { from: 101 as Week, weeks: 8 },
      { from: 103 as Week, weeks: 6 },
    ],
  });
  const weeks = new Array(5).fill(inSeasons([0, 5]));
  expect([...compiled(list, weeks).standard]).toEqual([54, 8, 8, 6, 6]);
});

test('what is left of capacity for the list is all, a part, or nothing', () => {
  const shareOf = (planned: number, capacity: number) =>
    compiled(aList({ planned: aWeek(planned), capacity: aWeek(capacity) }), [inSeasons([0, 5])])
      .uncertain.fromListShare[0];
  expect([shareOf(0, 10), shareOf(4, 10), shareOf(10, 10), shareOf(15, 10), shareOf(0, 0)]).toEqual(
    [1, 0.6, 0, 0, 0],
  );
});

test('a horizon longer than the calendar is our fault', () => {
  const list = aList({ additions: allYear(1) });
  const chosen = { lists: [list], weeks: 3, scenario: { capacity: 1 } };
  expect(() => compile(aModel([list], 2), chosen)).toThrow('no calendar for 3 weeks');
});
