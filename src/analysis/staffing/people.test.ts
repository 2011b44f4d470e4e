import { expect, it, test } from 'vitest';
import { smallAssumptions } from '../fixtures/small-assumptions.ts';
import { smallWorkforce, staffOf } from '../fixtures/small-workforce.ts';
import { readLog } from './log.ts';
import { groupsOf } from './people.ts';

const shares = { radiographer: { north: 0.6, south: 0.4 } };

const peopleOf = (heads: readonly (readonly number[])[]) => {
  const boards = ['north', 'south'];
  const staff = heads.map((byAge, index) => ({
    ...staffOf(boards[index] ?? '', 'radiographer', { inPost: 1, funded: 2 }),
    heads: byAge,
  }));
  return groupsOf(smallWorkforce({ staff }), shares, readLog(smallAssumptions()));
};

const none = new Array<number>(10).fill(0);
const northern = [0, 2, 4, 4, 2, 0, 0, 3, 1, 0];
const southern = [0, 0, 6, 0, 2, 0, 0, 1, 0, 0];

test('heads, posts and the board’s share of the nation are as the pack has them', () => {
  expect(peopleOf([northern, southern])[1]).toMatchObject({
    board: 'south',
    group: 'radiographer',
    share: 0.4,
    heads: southern,
    participation: 0.8,
    establishment: 2,
  });
});

test('those who come from training are as old as the nation’s youngest fifteen years of the group', () => {
  const [north, south] = peopleOf([northern, southern]);
  const entrants = [0, 2 / 16, 10 / 16, 4 / 16, 0, 0, 0, 0, 0, 0];
  expect(north?.entryAges).toEqual(entrants);
  expect(south?.entryAges).toEqual(entrants);
});

test('those who come from the market are as old as the nation’s people of the group below 55', () => {
  const [north] = peopleOf([northern, southern]);
  expect(north?.joiningAges).toEqual([0, 0.1, 0.5, 0.2, 0.2, 0, 0, 0, 0, 0]);
});

it.each([
  ['entryAges', [1, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
  ['joiningAges', [1, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
] as const)('where a group has posts and nobody in them, %s are the youngest', (ages, expected) => {
  const [north] = peopleOf([none]);
  expect(north?.[ages]).toEqual(expected);
});

test('where all are older than 55, newcomers still come, as young as can be', () => {
  const [north] = peopleOf([[0, 0, 0, 0, 0, 0, 0, 5, 5, 0]]);
  expect(north?.entryAges).toEqual([0, 0, 0, 0, 0, 0, 0, 0.5, 0.5, 0]);
  expect(north?.joiningAges).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
});

test('each rate of a group is its own row of the log, or everyone’s', () => {
  const log = readLog(smallAssumptions({ 'leaving/radiographer': 0.12, leaving: 0.05 }));
  const groups = groupsOf(smallWorkforce(), shares, log);
  const leaving = (name: string) =>
    log.parameters[groups.find(({ group }) => group === name)?.rates.leaving ?? -1]?.likely;
  expect(leaving('radiographer')).toBe(0.12);
  expect(leaving('radiologist')).toBe(0.05);
});

test('people of a group move where the log says how many would, and else not', () => {
  const ratesWith = (moves: (id: string) => boolean) => {
    const log = readLog(smallAssumptions().filter(({ id }) => moves(id)));
    return groupsOf(smallWorkforce(), shares, log)[0]?.rates;
  };
  expect(ratesWith(() => true)).toHaveProperty('moving');
  expect(ratesWith((id) => id !== 'moving')).not.toHaveProperty('moving');
});

test('a group of which no board has a share of the nation has a share of 0', () => {
  const groups = groupsOf(smallWorkforce(), shares, readLog(smallAssumptions()));
  expect(groups.find(({ group }) => group === 'radiologist')?.share).toBe(0);
});
