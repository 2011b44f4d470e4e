import { BINS, type ListModel, type Model, type SeasonDays } from '../model.ts';
import type { Season } from '../season.ts';
import { WEEKS_PER_YEAR } from '../workforce.ts';
import { byWeek } from './written.ts';

/** A season's daily rate over one week's working days. */
export const inWeek = (rate: Season, week: readonly SeasonDays[]): number =>
  week.reduce((sum, { season, days }) => sum + (rate[season] ?? 0) * days, 0);

/** A table by week and row of what a row says of a week's days. */
export const byWeekOf = <Row>(
  rows: readonly Row[],
  { weeks: calendar }: Pick<Model, 'weeks'>,
  one: (row: Row, days: readonly SeasonDays[], week: number) => number,
): Float64Array =>
  byWeek(rows.length, calendar.length, (row, week) =>
    one(rows[row] as Row, calendar[week] ?? [], week),
  );

export const standardAt = ({ standards }: ListModel, week: number): number => {
  let weeks = BINS;
  for (const standard of standards) if (standard.from <= week) weeks = standard.weeks;
  return weeks;
};

/** A month begins with the first week that holds more of its working days than of the month before. */
export const monthsFrom = (weeks: readonly (readonly SeasonDays[])[]): Uint16Array => {
  let month = 1;
  let before: number | undefined;
  return Uint16Array.from(weeks, (days) => {
    const season = days.toSorted((a, b) => b.days - a.days)[0]?.season;
    if (before !== undefined && season !== before) month += 1;
    before = season;
    return month;
  });
};

const daysIn = (week: readonly SeasonDays[] = []): number =>
  week.reduce((sum, { days }) => sum + days, 0);

/** Each week's working days over those of an average week of the model's first year. */
export const calendarOf = ({ weeks }: Pick<Model, 'weeks'>, horizon: number): Float64Array => {
  const year = weeks.slice(0, WEEKS_PER_YEAR);
  const average = year.reduce((sum, week) => sum + daysIn(week), 0) / Math.max(1, year.length);
  return Float64Array.from({ length: horizon }, (_, week) =>
    average > 0 ? daysIn(weeks[week]) / average : 1,
  );
};
