import { type Day, firstDay, lastDay, type Month, seasonOf, workingDays } from '#domain';
import { sumOf } from './divide.ts';
import type { MonthEnd } from './lists.ts';
import type { Series } from './series.ts';
import { season, TESTS_GROW } from './sizing.ts';

const YEAR = 12;
const WEEKS_IN_YEAR = 365 / 7;

/** Tests of one list in a month. */
export interface Tests {
  readonly series: Series;
  readonly month: Month;
  readonly fromList: number;
  readonly planned: number;
  readonly unscheduled: number;
}

/** Working days of a month, as many as its season makes them count for. */
const indexedDays = (month: Month, holidays: ReadonlySet<Day>): number =>
  workingDays({ first: firstDay(month), last: lastDay(month) }, { holidays }) *
  (season[seasonOf(month)] ?? 1);

/**
 * Tests of one list over its months. What was published moves the list, and tests move with the working days and the season alone:
 * so additions are what is left, and stay smooth. The last year's tests clear its mean list in `clearanceWeeks`.
 */
export const testsOf = (
  monthEnds: readonly MonthEnd[],
  holidays: ReadonlySet<Day>,
): readonly Tests[] => {
  const grown = monthEnds.map(
    ({ month }, place) =>
      indexedDays(month, holidays) * (1 + (TESTS_GROW * (place + 1 - monthEnds.length)) / YEAR),
  );
  const mean = sumOf(monthEnds.slice(-YEAR).map(({ total }) => total)) / YEAR;
  const lastYear = sumOf(grown.slice(-YEAR));
  return monthEnds.map(({ series, month }, place) => {
    const weeks = ((grown[place] ?? 0) / lastYear) * WEEKS_IN_YEAR;
    const tests = (mean / series.clearanceWeeks) * weeks;
    return {
      series,
      month,
      fromList: Math.round(tests),
      planned: Math.round(tests * series.planned),
      unscheduled: Math.round(tests * series.unscheduled),
    };
  });
};

/** Tests of every kind in a week of the last year. */
export const weeklyTests = (tests: readonly Tests[]): number =>
  sumOf(
    tests
      .slice(-YEAR)
      .map(({ fromList, planned, unscheduled }) => fromList + planned + unscheduled),
  ) / WEEKS_IN_YEAR;
