import type { ListModel, Model } from '../model.ts';
import { streamOf } from '../random.ts';
import type { Triangle } from '../triangular.ts';
import { byWeekOf, inWeek, monthsFrom } from './calendar.ts';
import { LOOKBACK } from './lists.ts';

/** What futures are drawn from. */
export interface Uncertain {
  /** Which random numbers are a list's own, and which all lists of its service share. */
  readonly streams: Uint32Array;
  readonly sharedStreams: Uint32Array;
  /** The month each week is counted in, from 1. */
  readonly month: Uint16Array;
  /** Part of capacity that goes to the list, not to planned and unscheduled work, by week and list. */
  readonly fromListShare: Float64Array;
  /** Standard deviations, by list (see `Spread`). */
  readonly additions: Float64Array;
  readonly additionsShared: Float64Array;
  readonly activity: Float64Array;
  readonly activityShared: Float64Array;
  readonly level: Float64Array;
  /** Factor on what leaves otherwise, by list. */
  readonly leavingFactor: readonly Triangle[];
  /** What left otherwise in the week before the first, over the tests from the list, by list. */
  readonly leftPerTest: Float64Array;
}

const leftPerTest = ({ waiting, leaving, recent }: ListModel): number => {
  const left = waiting.reduce((sum, patients, bin) => sum + patients * (leaving[bin] ?? 0), 0);
  const tests = recent.tests.reduce((sum, one) => sum + one, 0) / LOOKBACK;
  return tests > 0 ? left / tests : 0;
};

/** What the lists of a model stray by. */
export const uncertainIn = (lists: readonly ListModel[], weeks: Model['weeks']): Uncertain => {
  const byList = (one: (list: ListModel) => number) => Float64Array.from(lists, one);
  const streams = (name: (list: ListModel) => string) =>
    Uint32Array.from(lists, (list) => streamOf(name(list)));
  return {
    streams: streams((list) => `${list.board} ${list.service}`),
    sharedStreams: streams((list) => list.service),
    month: monthsFrom(weeks),
    fromListShare: byWeekOf(lists, { weeks }, (list, days) => {
      const capacity = inWeek(list.capacity, days);
      const other = inWeek(list.planned, days) + inWeek(list.unscheduled, days);
      return capacity > other ? (capacity - other) / capacity : 0;
    }),
    additions: byList((list) => list.spread.additions),
    additionsShared: byList((list) => list.spread.additionsShared),
    activity: byList((list) => list.spread.activity),
    activityShared: byList((list) => list.spread.activityShared),
    level: byList((list) => list.spread.level),
    leavingFactor: lists.map(({ leavingFactor: [low, likely, high] }) => ({
      low,
      likely,
      high,
    })),
    leftPerTest: byList(leftPerTest),
  };
};
