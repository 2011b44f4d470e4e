import type { Day } from './day.ts';
import { firstDay, lastDay, type Month, monthOfDay } from './month.ts';

/** A week as an integer, Monday to Sunday: week 0 holds 1 January 1970. */
export type Week = number & { readonly unit: 'week' };

const FIRST_MONDAY_BEFORE_1970 = -3;

export const weekOfDay = (day: Day): Week =>
  Math.floor((day - FIRST_MONDAY_BEFORE_1970) / 7) as Week;

export const mondayOf = (week: Week): Day => (week * 7 + FIRST_MONDAY_BEFORE_1970) as Day;

export const sundayOf = (week: Week): Day => (mondayOf(week) + 6) as Day;

export const addWeeks = (week: Week, weeks: number): Week => (week + weeks) as Week;

/** Days on which a nation's services work: Monday to Friday, less its bank holidays. */
export interface WorkingCalendar {
  readonly holidays: ReadonlySet<Day>;
}

export interface Days {
  readonly first: Day;
  readonly last: Day;
}

export const workingDays = ({ first, last }: Days, { holidays }: WorkingCalendar): number => {
  let count = 0;
  for (let day = first; day <= last; day = (day + 1) as Day) {
    const weekday = day - mondayOf(weekOfDay(day));
    if (weekday < 5 && !holidays.has(day)) count += 1;
  }
  return count;
};

/** The part of a month's working days that one week holds: how a monthly flow is spread over weeks. */
export interface MonthShare {
  readonly month: Month;
  readonly days: number;
  readonly share: number;
}

/** A week touches one month or two; the shares of a month over all its weeks sum to 1. */
export const monthsOfWeek = (week: Week, calendar: WorkingCalendar): readonly MonthShare[] => {
  const monday = mondayOf(week);
  const sunday = sundayOf(week);
  const months = [...new Set([monthOfDay(monday), monthOfDay(sunday)])];
  return months.map((month) => {
    const inMonth = { first: firstDay(month), last: lastDay(month) };
    const touched = {
      first: Math.max(monday, inMonth.first) as Day,
      last: Math.min(sunday, inMonth.last) as Day,
    };
    const days = workingDays(touched, calendar);
    return { month, days, share: days / workingDays(inMonth, calendar) };
  });
};
