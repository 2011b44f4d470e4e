import { range } from 'd3-array';
import {
  type BoundQuarter,
  type Day,
  firstDay,
  isoDay,
  type Month,
  mondayOf,
  monthOfDay,
  type Week,
} from '#domain';

const MONTHS_IN_QUARTER = 3;

const DAYS_TO_THURSDAY = 3;

/** The first month of the quarter that holds most of a week's days: January, April, July or October. */
const quarterOf = (week: Week): Month => {
  const month = monthOfDay((mondayOf(week) + DAYS_TO_THURSDAY) as Day);
  return (month - (month % MONTHS_IN_QUARTER)) as Month;
};

/** The constraint met most often, the earlier where two are met alike. */
const commonest = (constraints: readonly string[]): Omit<BoundQuarter, 'from'> => {
  const weeks = Map.groupBy(constraints, (constraint) => constraint);
  const [constraint = 'none', met = []] =
    [...weeks].toSorted((a, b) => b[1].length - a[1].length)[0] ?? [];
  return { constraint, share: met.length / constraints.length };
};

/** What binds in most weeks of each quarter, from what binds in each week from the first. */
export const quartersOf = (
  constraints: readonly string[],
  firstWeek: Week,
): readonly BoundQuarter[] => {
  const places = Map.groupBy(range(constraints.length), (ahead) =>
    quarterOf((firstWeek + ahead) as Week),
  );
  return [...places].map(([quarter, weeks]) => ({
    from: isoDay(firstDay(quarter)),
    ...commonest(weeks.map((week) => constraints[week] ?? 'none')),
  }));
};
