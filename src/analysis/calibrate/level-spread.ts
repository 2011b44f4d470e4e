import { mean, range, sum } from 'd3-array';
import { exp, ln, WEEKS_PER_YEAR } from '#engine';
import type { Balanced } from './balance.ts';
import { YEAR } from './history.ts';

const WEEKS_IN_MONTH = WEEKS_PER_YEAR / 12;

/** Years of a list's own changes that its service's count for. */
const PRIOR_YEARS = 0.5;

/** How fast a list moves and comes back: shares of the list a week. */
interface Pace {
  /** Added each week. */
  readonly turnover: number;
  /** What a longer list loses more, through those who leave otherwise and through feedback. */
  readonly recovery: number;
}

const paceOf = ({ months }: Balanced, feedback: number): Pace => {
  const listWeeks = sum(
    months,
    ({ before, after, weeks }) => ((before.total + after.total) / 2) * weeks,
  );
  if (listWeeks === 0) return { turnover: 0, recovery: 1 };
  const turnover = sum(months, (month) => month.added) / listWeeks;
  const removals = sum(months, (month) => month.removed) / listWeeks;
  return { turnover, recovery: Math.max(removals + feedback * turnover, 1e-6) };
};

/** Change of a list over a year as a logarithm, when additions stray by 1 throughout it. */
const responseToLevel = ({ turnover, recovery }: Pace): number =>
  (turnover * (1 - exp(-WEEKS_PER_YEAR * recovery))) / recovery;

/** Variance of the same change, when each month's additions stray by 1 on their own. */
const varianceFromMonths = ({ turnover, recovery }: Pace): number =>
  (turnover * turnover * WEEKS_IN_MONTH * (1 - exp(-2 * WEEKS_PER_YEAR * recovery))) /
  (2 * recovery);

/** Every change over twelve months that the history holds, as a logarithm. */
const yearlyChanges = ({ months }: Balanced): readonly number[] =>
  range(Math.max(0, months.length - YEAR + 1)).flatMap((first) => {
    const from = months[first]?.before.total ?? 0;
    const to = months[first + YEAR - 1]?.after.total ?? 0;
    return from > 0 && to > 0 ? [ln(to / from)] : [];
  });

const meanSquare = (changes: readonly number[]): number | undefined =>
  mean(changes, (change) => change * change);

/** The spread of a list's level that explains a variance of yearly changes, beyond what its single months explain. */
const explaining = (variance: number, pace: Pace, own: number): number => {
  const gain = responseToLevel(pace);
  const rest = variance - own * own * varianceFromMonths(pace);
  return gain > 0 ? Math.sqrt(Math.max(0, rest)) / gain : 0;
};

/**
 * The spread of the level of additions, list by list, that makes lists change over a year as widely as they did: as the list itself has, drawn towards its service.
 * A year's drift does not last into the next (England, 2023 to 2025: correlations from -0.5 to 0.3), so it is spread about no change, not a trend.
 */
export const levelSpreads = (
  histories: readonly Balanced[],
  { own, feedback }: { own: readonly number[]; feedback: number },
): readonly number[] => {
  const changes = histories.map(yearlyChanges);
  const service = meanSquare(changes.flat()) ?? 0;
  return histories.map((history, index) => {
    const seen = meanSquare(changes[index] ?? []) ?? service;
    const variance = (seen + service * PRIOR_YEARS) / (1 + PRIOR_YEARS);
    return explaining(variance, paceOf(history, feedback), own[index] ?? 0);
  });
};
