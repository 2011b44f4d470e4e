import { expect, it, test } from 'vitest';
import { aList, allYear, aWeek, begun, bins, everyBin } from './fixtures/sample-model.ts';
import { aGroup, ages } from './fixtures/sample-workforce.ts';
import { afterWeeks, headsOf } from './fixtures/staffed.ts';
import { exp } from './maths.ts';
import type { ListModel } from './model.ts';
import { type Running, waitingAtEnd } from './state.ts';
import { step } from './step.ts';

const after = (list: ListModel, weeks: number): Running => {
  const one = begun(list, Math.max(1, weeks));
  for (let week = 0; week < weeks; week += 1) step(one, week);
  return one;
};

const listAfter = (list: ListModel, weeks: number): number =>
  waitingAtEnd(after(list, weeks).state, 0, 0);

const closed = { additions: allYear(0), capacity: allYear(0) };

it.each([1, 4, 26, 52, 104])(
  'a list that only loses a share each week is what is left of it after %i weeks',
  (weeks) => {
    let ought = 100;
    for (let week = 0; week < weeks; week += 1) ought *= 1 - 0.03;
    const list = listAfter(aList({ ...closed, leaving: everyBin(0.03) }), weeks);
    expect(list).toBeCloseTo(ought, 9);
  },
);

it.each([1, 26, 60])(
  'people whom one hazard takes are fewer by exponential decay after %i weeks, however they grow older',
  (weeks) => {
    const aYear = 0.4;
    const group = aGroup({
      heads: ages({ 0: 20, 4: 50, 9: 30 }),
      establishment: 0,
      rates: { leaving: aYear },
    });
    const heads = headsOf(afterWeeks(weeks, { groups: [group] }));
    let ought = 100;
    for (let week = 0; week < weeks; week += 1) ought *= 1 - aYear / 52;
    expect(heads).toBeCloseTo(ought, 9);
    // A week at a time falls short of decay at every moment by half the week's hazard, relative to it.
    const [asExponential, short] = [100 * exp((-aYear * weeks) / 52), aYear / 52 / 2];
    expect(heads).toBeLessThan(asExponential);
    expect(heads).toBeGreaterThan(asExponential * (1 - 1.01 * short * ((aYear * weeks) / 52)));
  },
);

it('a cohort that leaves at a rate of its own for each wait is the product of what stays', () => {
  const leaving = everyBin(0).map((_, bin) => bin / 100);
  const cohort = aList({ ...closed, waiting: bins({ 3: 100 }), leaving });
  const ought = 100 * 0.97 * 0.96 * 0.95;
  expect(listAfter(cohort, 3)).toBeCloseTo(ought, 9);
  expect(waitingAtEnd(after(cohort, 3).state, 0, 6)).toBeCloseTo(ought, 9);
  expect(waitingAtEnd(after(cohort, 3).state, 0, 7)).toBe(0);
});

it('a list that nobody joins is empty at its clearance date and not before', () => {
  const list = aList({ additions: allYear(0), capacity: aWeek(8) });
  expect(listAfter(list, 12)).toBeCloseTo(100 - 12 * 8, 9);
  expect(listAfter(list, 13)).toBe(0);
  expect(listAfter(list, 60)).toBe(0);
});

it('a list that fewer join than are seen is empty when the difference has used it up', () => {
  const list = aList({ additions: aWeek(15), capacity: aWeek(19) });
  expect(listAfter(list, 24)).toBeCloseTo(100 - 24 * 4, 9);
  expect(listAfter(list, 25)).toBeCloseTo(0, 9);
});

it('a list that more join than are seen grows by the difference', () => {
  const list = aList({ additions: aWeek(15), capacity: aWeek(12) });
  expect(listAfter(list, 52)).toBeCloseTo(100 + 52 * 3, 9);
});

it('with a share leaving, a list settles where additions are what leaves it', () => {
  const list = aList({ additions: aWeek(15), capacity: aWeek(12), leaving: everyBin(0.05) });
  // Those added this week do not leave in it: list x 0.05 of what was there before.
  expect(listAfter(list, 260)).toBeCloseTo(3 / 0.05, 3);
});

it('seen in order of waiting, nobody waits longer than the list divided by the tests a week', () => {
  const list = aList({ additions: aWeek(12), capacity: aWeek(12), orderShare: 1 });
  const { state } = after(list, 104);
  // 100 / 12 = 8.33 weeks: eight weeks' additions and a third of the ninth's.
  const waiting = Array.from({ length: 10 }, (_, bin) => state.routine[bin + 1] ?? 0);
  expect(waiting.slice(0, 8)).toEqual([12, 12, 12, 12, 12, 12, 12, 12]);
  expect(waiting[8]).toBeCloseTo(4, 9);
  expect(waiting[9]).toBe(0);
});

/** Weeks waited, added up over all who are seen in a week: who was in a slot and is not in the next. */
const weeksWaitedBySeen = (one: Running, week: number): number => {
  const before = [...one.state.routine];
  step(one, week);
  return before.reduce(
    (sum, patients, slot) => sum + slot * (patients - (one.state.routine[slot + 1] ?? 0)),
    0,
  );
};

test.each([0, 0.5, 1])(
  'in steady state the list is additions times the mean wait of those seen, whatever share is seen in order (φ = %d)',
  (orderShare) => {
    const waiting = bins({ 0: 10, 1: 10, 2: 10 });
    const list = aList({ waiting, additions: aWeek(12), capacity: aWeek(12), orderShare });
    const meanWait = weeksWaitedBySeen(after(list, 259), 0) / 12;
    expect(12 * meanWait).toBeCloseTo(30, 6);
  },
);
