import {
  type Day,
  lastDay,
  monthsOfWeek,
  sundayOf,
  type Week,
  type WorkingCalendar,
  weekOfDay,
} from '#domain';
import { BINS } from '#engine';
import type { Balanced } from './balance.ts';
import { binsOf } from './bins.ts';
import type { History, MonthOfList } from './history.ts';
import type { FlowOf } from './level.ts';

/** The week that holds the day after a month's end: the list is known when it begins, or a few days later. */
export const weekAfter = (monthEnd: Day): Week => weekOfDay((monthEnd + 1) as Day);

/** The month within which a week ends. */
const monthWith = (history: History, day: Day): MonthOfList | undefined =>
  history.months.find((month) => day <= lastDay(month.after.month));

/** Bins at the end of a week, between the two month-ends on either side of it. */
export const binsAtEnd = (history: History, week: Week): Float64Array => {
  const day = sundayOf(week);
  const month = monthWith(history, day) ?? (history.months.at(-1) as MonthOfList);
  const start = lastDay(month.before.month);
  const end = lastDay(month.after.month);
  const along = Math.min(Math.max(0, (day - start) / (end - start)), 1);
  const before = binsOf(month.before);
  const after = binsOf(month.after);
  return Float64Array.from(
    { length: BINS },
    (_, bin) => (before[bin] ?? 0) * (1 - along) + (after[bin] ?? 0) * along,
  );
};

/** A week's part of monthly flows, by the working days it takes of each month; a month without history counts as the nearest. */
export const flowInWeek = (
  history: Balanced,
  { flow, week, calendar }: { flow: FlowOf; week: Week; calendar: WorkingCalendar },
): number => {
  let total = 0;
  for (const { month, share, days } of monthsOfWeek(week, calendar)) {
    const known = history.months.find((one) => one.month === month);
    if (known) total += flow(known) * share;
    else {
      const nearest = history.months.at(month < (history.months[0]?.month ?? 0) ? 0 : -1);
      if (nearest) total += (flow(nearest) / nearest.workingDays) * days;
    }
  }
  return total;
};
