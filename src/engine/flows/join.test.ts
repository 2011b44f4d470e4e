import { expect, it, test } from 'vitest';
import { numberIn, tableOn } from '../fixtures/page.ts';
import { aCourse, aGroup, ages, aStaffedModel, type Group } from '../fixtures/sample-workforce.ts';
import {
  begunAll,
  begunWith,
  fteOf,
  headsByAge,
  headsOf,
  peopleFlow,
} from '../fixtures/staffed.ts';
import type { Running } from '../state.ts';
import { join } from './join.ts';
import { train } from './train.ts';

/** The group that a course draws on, and the one it trains for. */
const [RADIOGRAPHERS, REPORTERS] = [0, 1];

const source = aGroup({ heads: ages({ 3: 60, 5: 40 }), establishment: 100 });

const reporters = (given: Partial<Group>, rates: Partial<Group['rates']> = {}): Group =>
  aGroup({
    group: 'reporter',
    establishment: 100,
    ...given,
    rates: { filling: 0.5, supply: 2 * 52, ...rates },
  });

const joined = (target: Group, ready = 0, waiting = 0, from = source): Running => {
  const one = begunWith({ groups: [from, target], courses: [aCourse({ begins: -9 })] });
  one.people.ready[0] = ready;
  one.people.waitingForPost[REPORTERS] = waiting;
  join(one, 0);
  return one;
};

const cases = tableOn('join.md', 'A week at one board').map((row) => ({
  row,
  label: `${row['in post']} in post of 100, ${row['waiting for a post']} trained, ${row.ready} ready to move, ${row['offered abroad']} abroad`,
}));

it.each(cases)('$label', ({ row }) => {
  const cell = (name: string) => numberIn(row[name]);
  const participation = cell('participation');
  const heads = ages({ 4: cell('in post') / participation });
  const target = reporters(
    { heads, participation },
    {
      over_establishment: cell('over-establishment'),
      international: cell('offered abroad') * 52,
    },
  );
  const one = joined(target, cell('ready'), cell('waiting for a post'));
  const is = {
    placed: peopleFlow(one, 'placed', REPORTERS),
    'gave up': peopleFlow(one, 'gaveUp', REPORTERS),
    moved: peopleFlow(one, 'movedIn', REPORTERS),
    joined: peopleFlow(one, 'joined', REPORTERS),
    'from abroad': peopleFlow(one, 'fromAbroad', REPORTERS),
    'unused supply': peopleFlow(one, 'unusedSupply', REPORTERS),
    'unused abroad': peopleFlow(one, 'unusedAbroad', REPORTERS),
    'in post after': fteOf(one, REPORTERS),
  };
  for (const [name, value] of Object.entries(is)) expect(value, name).toBeCloseTo(cell(name), 9);
  expect(one.people.waitingForPost[REPORTERS]).toBeCloseTo(
    cell('waiting for a post') - cell('placed') - cell('gave up'),
    9,
  );
  expect(one.people.ready[0]).toBeCloseTo(cell('ready') - cell('moved'), 9);
  expect(peopleFlow(one, 'movedOut', RADIOGRAPHERS)).toBeCloseTo(cell('moved'), 9);
  expect(headsOf(one, RADIOGRAPHERS)).toBeCloseTo(100 - cell('moved'), 9);
});

test('those who move are of all ages of the group they leave, and keep them', () => {
  const one = joined(reporters({ heads: ages({ 4: 90 }) }, { filling: 0 }), 10);
  expect(headsByAge(one, RADIOGRAPHERS)).toEqual(ages({ 3: 54, 5: 36 }));
  expect(headsByAge(one, REPORTERS)).toEqual(ages({ 3: 6, 4: 90, 5: 4 }));
});

test('no more can move than there are in the group they leave', () => {
  const few = aGroup({ heads: ages({ 3: 2 }) });
  const one = joined(reporters({ heads: ages({ 4: 90 }) }), 10, 0, few);
  expect(peopleFlow(one, 'movedIn', REPORTERS)).toBe(2);
  expect(headsOf(one, RADIOGRAPHERS)).toBe(0);
});

test('those ready to move wait for the next vacancy for as long as it takes', () => {
  const full = reporters({ heads: ages({ 4: 100 }) }, { filling: 0 });
  const one = joined(full, 3);
  for (let week = 1; week < 30; week += 1) {
    train(one, week);
    join(one, week);
  }
  expect(one.people.ready[0]).toBe(3);
  one.people.heads[14] = 98;
  one.people.inPost[REPORTERS] = fteOf(one, REPORTERS);
  join(one, 30);
  expect(one.people.ready[0]).toBeCloseTo(1, 12);
});

test('from training people come young, from the market at its own ages', () => {
  const entryAges = ages({ 0: 0.8, 1: 0.2 });
  const one = joined(reporters({ heads: ages({ 4: 90 }), entryAges }), 0, 5);
  expect(headsByAge(one, REPORTERS)).toEqual(ages({ 0: 4, 1: 1, 2: 2, 4: 90 }));
});

test('those trained and without a post give up bit by bit', () => {
  const full = reporters({ heads: ages({ 4: 100 }) }, { filling: 0, waiting_for_post: 10 });
  const one = joined(full, 0, 100);
  join(one, 1);
  expect(one.people.waitingForPost[REPORTERS]).toBeCloseTo(100 * 0.9 * 0.9, 9);
});

test('a board has its part of what the market offers the nation', () => {
  const half = reporters({ heads: ages({ 4: 90 }), share: 0.25 }, { filling: 1 });
  expect(peopleFlow(joined(half), 'joined', REPORTERS)).toBeCloseTo(0.5, 12);
});

test('from abroad too: its part of what could be recruited there, at the ages of the market', () => {
  const half = reporters(
    { heads: ages({ 4: 90 }), share: 0.25 },
    { filling: 1, supply: 0, international: 2 * 52 },
  );
  const one = joined(half);
  expect(peopleFlow(one, 'fromAbroad', REPORTERS)).toBeCloseTo(0.5, 12);
  expect(headsByAge(one, REPORTERS)).toEqual(ages({ 2: 0.5, 4: 90 }));
});

const years = tableOn('join.md', 'What is offered abroad, year by year').map((row) => ({
  row,
  label: `in week ${row.week}, changing by ${row['change a year']} a year, with a floor of ${row.floor}`,
}));

it.each(years)('abroad offers so many $label', ({ row }) => {
  const cell = (name: string) => numberIn(row[name]);
  const group = aGroup({
    establishment: 100,
    rates: {
      filling: 1,
      international: 52,
      international_change: cell('change a year'),
      international_floor: cell('floor'),
    },
  });
  const one = begunAll(aStaffedModel({ groups: [group] }, [], 260));
  join(one, cell('week'));
  expect(peopleFlow(one, 'fromAbroad')).toBeCloseTo(cell('offered abroad'), 12);
});
