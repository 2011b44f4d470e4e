import { expect, it, test } from 'vitest';
import { SLOTS } from '../compile/lists.ts';
import { numberIn, tableOn } from '../fixtures/page.ts';
import { aList, allYear, aWeek, begun, bins, everyBin, flowOf } from '../fixtures/sample-model.ts';
import { waitingAtEnd } from '../state.ts';
import { step } from '../step.ts';

it.each(
  tableOn('wait.md', 'Wait: patients are seen, the rest wait a week longer').map((row) => ({
    tests: numberIn(row.tests),
    order: numberIn(row.φ),
    seen: ['seen at 0 weeks', 'seen at 1 week', 'seen at 2 weeks'].map((name) =>
      numberIn(row[name]),
    ),
  })),
)('$tests tests, φ = $order: $seen are seen', ({ tests, order, seen }) => {
  const one = begun(
    aList({
      waiting: bins({ 0: 10, 1: 10, 2: 10 }),
      chance: bins({ 0: 0.1, 1: 0.2, 2: 0.1 }),
      additions: allYear(0),
      capacity: aWeek(tests),
      orderShare: order,
    }),
  );
  step(one, 0);
  seen.forEach((patients, bin) => {
    expect(10 - (one.state.routine[bin + 2] ?? 0), `bin ${bin}`).toBeCloseTo(patients, 12);
  });
});

const noChance = everyBin(0);

test('where nobody has a chance, all tests go to those who have waited longest', () => {
  const one = begun(
    aList({
      chance: noChance,
      waiting: bins({ 3: 10, 9: 10 }),
      additions: allYear(0),
      capacity: aWeek(12),
    }),
  );
  step(one, 0);
  expect(one.state.routine[11]).toBe(0);
  expect(one.state.routine[5]).toBeCloseTo(8, 12);
});

test('those who have waited 53 weeks or more stay together', () => {
  const one = begun(
    aList({ waiting: bins({ 52: 3, 53: 4 }), additions: allYear(0), capacity: allYear(0) }),
  );
  step(one, 0);
  step(one, 1);
  expect(one.state.routine[SLOTS - 1]).toBeCloseTo(7, 12);
  expect(waitingAtEnd(one.state, 0, 53)).toBeCloseTo(7, 12);
  expect(waitingAtEnd(one.state, 0, 54)).toBe(0);
});

test('the urgent are seen in order of waiting when there is not enough capacity for them', () => {
  const one = begun(
    aList({ waiting: bins({}), additions: aWeek(10), urgentShare: 1, capacity: aWeek(4) }),
  );
  for (let week = 0; week < 3; week += 1) step(one, week);
  // 30 came, 12 were seen: all of the first week's, two of the second's.
  expect([...one.state.urgent.slice(1, 4)]).toEqual([10, expect.closeTo(8, 12), 0]);
  expect(flowOf(one, 'urgentTests')).toBe(4);
});

test('the urgent are seen in the week in which they are added when there is', () => {
  const one = begun(aList({ additions: aWeek(10), urgentShare: 0.5 }));
  step(one, 0);
  expect(flowOf(one, 'urgentTests')).toBe(5);
  expect(one.state.urgentWaiting[0]).toBe(0);
  expect(one.state.routine[1]).toBe(5);
});

test('over the standard are those who have waited as many whole weeks as it allows, or more', () => {
  const { state } = begun(aList({ waiting: bins({ 5: 1, 6: 2, 7: 4 }) }));
  expect([5, 6, 7, 8].map((weeks) => waitingAtEnd(state, 0, weeks))).toEqual([7, 6, 4, 0]);
});
