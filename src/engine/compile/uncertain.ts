import type { ListModel, Model } from '../model.ts';
import { streamOf } from '../random.ts';
import type { Triangle } from '../triangular.ts';
import { byWeekOf, inWeek, monthsFrom } from './calendar.ts';
import { LOOKBACK } from './lists.ts';

/** Normal deviates of a month. */
export const DEVIATES = 2;

/** What futures are drawn from. */
export interface Uncertain {
  /** Which random numbers are a list's own: of its months, of its level and of who leaves it otherwise. */
  readonly streams: Uint32Array;
  readonly levelStreams: Uint32Array;
  readonly leavingStreams: Uint32Array;
  /** Which all lists of a service share, by service; and each list's service. */
  readonly sharedStreams: Uint32Array;
  readonly service: Uint16Array;
  /** Standard normal deviates that a service's lists share in the future in hand, by service and month: `DEVIATES` each, for additions and for activity. */
  readonly shared: Float64Array;
  /** The month each week is counted in, from 1, and the last of them. */
  readonly month: Uint16Array;
  readonly months: number;
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
  const services = [...new Set(lists.map(({ service }) => service))];
  const month = monthsFrom(weeks);
  const months = month.at(-1) ?? 0;
  return {
    streams: streams((list) => `${list.board} ${list.service}`),
    levelStreams: streams((list) => `level ${list.board} ${list.service}`),
    leavingStreams: streams((list) => `leaving ${list.board} ${list.service}`),
    sharedStreams: Uint32Array.from(services, streamOf),
    service: Uint16Array.from(lists, ({ service }) => services.indexOf(service)),
    month,
    months,
    shared: new Float64Array(services.length * months * DEVIATES),
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
