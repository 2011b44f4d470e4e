import { describe, expect, it } from 'vitest';
import type { Month, Week } from '#domain';
import type { ListModel, Model } from '#engine';
import { bindingOf } from './binding.ts';
import { aTrueList, everyBin } from './fixtures/true-list.ts';

const always = new Array<number>(12).fill(2);
const never = new Array<number>(12).fill(0);

/** Ten added and ten seen a week, in every week alike; nobody leaves otherwise. */
const steadyList = (given: Partial<ListModel> = {}): ListModel =>
  aTrueList({
    additions: always,
    capacity: always,
    planned: never,
    unscheduled: never,
    leaving: everyBin(0),
    ...given,
  });

const bindingIn = (list: ListModel, weeks = 104) => {
  const model: Model = {
    pack: { name: 'sample', version: '1', hash: '' },
    origin: 0 as Month,
    firstWeek: 0 as Week,
    weeks: Array.from({ length: weeks }, () => [{ season: 0, days: 5 }]),
    lists: [list],
  };
  return bindingOf(model, list, { weeks, scenario: { capacity: 1 } });
};

describe('what limits a list', () => {
  it('capacity in every week, where a list waits for it: one more test a week is 52 a year', () => {
    const { share, per_unit } = bindingIn(steadyList());
    expect(share).toBe(1);
    expect(per_unit).toBeCloseTo(52, 9);
  });

  it('in no week, where capacity is left over: one more test a week is none', () => {
    const plenty = steadyList({
      waiting: everyBin(0),
      capacity: always.map((rate) => rate * 2),
    });
    expect(bindingIn(plenty)).toMatchObject({ share: 0, per_unit: 0 });
  });

  it('other work goes first: one more test brings nothing while planned work is overdue', () => {
    const crowded = steadyList({
      planned: always.map((rate) => rate * 2),
    });
    expect(bindingIn(crowded)).toMatchObject({ share: 1, per_unit: 0 });
  });

  it('quarter by quarter: capacity until the list is worked off, nothing from then on', () => {
    // Ten more than are added in a week: a list of 108 lasts eleven weeks.
    const shrinking = steadyList({
      waiting: everyBin(2),
      capacity: always.map((rate) => rate * 2),
    });
    const { quarters } = bindingIn(shrinking, 52);
    expect(quarters.map(({ constraint }) => constraint)).toEqual([
      'observed-capacity',
      'none',
      'none',
      'none',
    ]);
  });

  it('a horizon of half a year is counted as a year', () => {
    const { per_unit } = bindingIn(steadyList(), 26);
    expect(per_unit).toBeCloseTo(52, 9);
  });
});
