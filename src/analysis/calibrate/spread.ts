import { deviation, mean, median, variance } from 'd3-array';
import { type Month, seasonOf } from '#domain';
import { ln, type Season, type Spread } from '#engine';
import type { Balanced, BalancedMonth } from './balance.ts';
import { type FlowOf, levelOf, outflow } from './level.ts';
import { levelSpreads } from './level-spread.ts';

/** Months of a list's own straying that its service's typical straying counts for. */
const PRIOR_MONTHS = 6;

/** Straying beyond this, as a logarithm, is a closed unit or a broken return, and tells nothing about the next month. */
const FURTHEST = 1.5;

type Straying = (month: BalancedMonth) => number;

/** One list's straying, month by month, apart from its mean: the logarithm of a flow over what was expected. */
const strayingOf = ({ months }: Balanced, stray: Straying): ReadonlyMap<Month, number> => {
  const usable = months.filter((month) => Math.abs(stray(month)) < FURTHEST);
  const centre = mean(usable, stray) ?? 0;
  return new Map(usable.map((month) => [month.month, stray(month) - centre]));
};

const logRatio = (a: number, b: number): number => (a > 0 && b > 0 ? ln(a / b) : FURTHEST);

/** What all of a service's lists share in each month: their mean. A single list shares nothing. */
const sharedOf = (all: readonly ReadonlyMap<Month, number>[]): ReadonlyMap<Month, number> => {
  const months = new Set(all.flatMap((one) => [...one.keys()]));
  const meanIn = (month: Month) => mean(all, (one) => one.get(month)) ?? 0;
  return new Map([...months].map((month) => [month, all.length > 1 ? meanIn(month) : 0]));
};

interface Parted {
  readonly shared: number;
  readonly own: readonly number[];
}

/** Standard deviations of what a service's lists share and of what is each one's own, the latter drawn towards the service's typical one. */
const part = (all: readonly ReadonlyMap<Month, number>[]): Parted => {
  const shared = sharedOf(all);
  const variances = all.map((one) => ({
    months: one.size,
    variance: variance([...one].map(([month, value]) => value - (shared.get(month) ?? 0))) ?? 0,
  }));
  const typical = median(variances, (one) => one.variance) ?? 0;
  return {
    shared: deviation(shared.values()) ?? 0,
    own: variances.map((one) =>
      Math.sqrt((one.variance * one.months + typical * PRIOR_MONTHS) / (one.months + PRIOR_MONTHS)),
    ),
  };
};

export interface Seasons {
  readonly added: Season;
  readonly fromList: Season;
}

/** How far each list of one service strays, in the order of `histories`. */
export const spreadsOf = (
  histories: readonly Balanced[],
  { seasons, feedback }: { seasons: Seasons; feedback: number },
): readonly Spread[] => {
  const expectedTests = (history: Balanced): FlowOf => {
    const level = levelOf(history, (month) => month.fromList, seasons.fromList);
    return (month) => level * month.workingDays * (seasons.fromList[seasonOf(month.month)] ?? 1);
  };
  const imbalance: Straying = (month) =>
    logRatio(month.added, outflow(month)) -
    logRatio(
      seasons.added[seasonOf(month.month)] ?? 1,
      seasons.fromList[seasonOf(month.month)] ?? 1,
    );
  const additions = part(histories.map((history) => strayingOf(history, imbalance)));
  const tests = part(
    histories.map((history) => {
      const expected = expectedTests(history);
      return strayingOf(history, (month) => logRatio(month.fromList, expected(month)));
    }),
  );
  const levels = levelSpreads(histories, { own: additions.own, feedback });
  return histories.map((_, index) => ({
    additions: additions.own[index] ?? 0,
    additionsShared: additions.shared,
    activity: tests.own[index] ?? 0,
    activityShared: tests.shared,
    level: levels[index] ?? 0,
  }));
};
