import { expect, it, test } from 'vitest';
import { numberIn, type Table, tableOn } from '../fixtures/page.ts';
import { aGroup, ages, type Group } from '../fixtures/sample-workforce.ts';
import { begunWith, fteOf, headsByAge, headsOf, peopleFlow } from '../fixtures/staffed.ts';
import type { Running } from '../state.ts';
import { move } from './move.ts';

/** One in a hundred a week. */
const MOVING = 0.52;

const boardOf = (given: Partial<Group>, moving = MOVING): Group =>
  aGroup({ ...given, rates: { moving } });

const moved = (groups: readonly Group[]): Running => {
  const one = begunWith({ groups });
  move(one, 0);
  return one;
};

const table = tableOn('move.md', 'A week at three boards');
const cases = [...new Set(table.map((row) => row.case))].map((label) => ({
  label,
  rows: table.filter((row) => row.case === label),
}));

const groupOf = (row: Table[number]): Group =>
  boardOf({
    board: row.board ?? '',
    heads: ages({ 4: numberIn(row.heads) }),
    participation: numberIn(row.participation),
    establishment: numberIn(row.establishment),
  });

it.each(cases)('$label', ({ rows }) => {
  const one = moved(rows.map(groupOf));
  for (const [group, row] of rows.entries()) {
    const cell = (name: string) => numberIn(row[name]);
    const vacancy = cell('establishment') - cell('heads') * cell('participation');
    expect(cell('vacancies')).toBeCloseTo(vacancy / cell('participation'), 9);
    expect(cell('would move')).toBeCloseTo((cell('heads') * MOVING) / 52, 9);
    expect(peopleFlow(one, 'movedAway', group), row.board).toBeCloseTo(cell('moved away'), 9);
    expect(peopleFlow(one, 'cameOver', group), row.board).toBeCloseTo(cell('came over'), 9);
    expect(headsOf(one, group), row.board).toBeCloseTo(cell('heads after'), 9);
    expect(one.people.inPost[group], row.board).toBeCloseTo(fteOf(one, group), 9);
  }
});

it.each(cases)('on paper, nobody is created: $label', ({ rows }) => {
  const total = (name: string) => rows.reduce((sum, row) => sum + numberIn(row[name]), 0);
  expect(total('came over')).toBeCloseTo(total('moved away'), 9);
  expect(total('heads after')).toBeCloseTo(total('heads'), 9);
});

test('those who come are as old as those who go', () => {
  const one = moved([
    boardOf({ heads: ages({ 1: 60, 5: 40 }), establishment: 100 }),
    boardOf({ board: 'south', heads: ages({ 9: 10 }), establishment: 100 }),
  ]);
  expect(headsByAge(one, 0)).toEqual(ages({ 1: 59.4, 5: 39.6 }));
  expect(headsByAge(one, 1)).toEqual(
    ages({ 1: 0.6, 5: 0.4, 9: 10 }).map((heads) => expect.closeTo(heads, 12)),
  );
});

test('two boards with vacancies for all exchange those who would move', () => {
  const one = moved([
    boardOf({ heads: ages({ 3: 100 }), establishment: 120 }),
    boardOf({ board: 'south', heads: ages({ 3: 300 }), establishment: 320 }),
  ]);
  expect([headsOf(one, 0), headsOf(one, 1)]).toEqual([
    expect.closeTo(102, 9),
    expect.closeTo(298, 9),
  ]);
});

const hundred = ages({ 3: 100 });

it.each<[string, readonly Group[]]>([
  ['one board alone has the group', [boardOf({ heads: hundred, establishment: 200 })]],
  [
    'the vacancies are of those who would move',
    [
      boardOf({ heads: hundred, establishment: 200 }),
      boardOf({ board: 'south', heads: ages({}), establishment: 0 }),
    ],
  ],
  [
    'the vacancies are of another group',
    [
      boardOf({ heads: hundred, establishment: 100 }),
      boardOf({ board: 'south', group: 'reporter', establishment: 200 }),
    ],
  ],
  [
    'the pack says nothing of moving',
    [
      aGroup({ heads: hundred, establishment: 100 }),
      aGroup({ board: 'south', heads: hundred, establishment: 200 }),
    ],
  ],
  [
    'nobody would move in this future',
    [
      boardOf({ heads: hundred, establishment: 100 }, 0),
      boardOf({ board: 'south', heads: hundred, establishment: 200 }, 0),
    ],
  ],
])('nobody moves where %s', (_, groups) => {
  const one = moved(groups);
  for (const [group, { heads }] of groups.entries()) {
    expect(headsByAge(one, group)).toEqual(heads);
    expect(peopleFlow(one, 'movedAway', group)).toBe(0);
    expect(peopleFlow(one, 'cameOver', group)).toBe(0);
  }
});
