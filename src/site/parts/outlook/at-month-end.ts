import { addMonths, type Day, lastDay, type Measure, type Month, parseDay } from '#domain';
import type { Fan } from '../chart/data.ts';
import type { Known } from './question.ts';

/** The plan's medium term (method, section 0). */
const MONTHS_SHOWN = 36;

const DAYS_TO_WEEKS_END = 6;
const DAYS_IN_A_WEEK = 7;

const isShown = (fan: Fan, origin: Month): boolean =>
  Number.isFinite(fan.low + fan.middle + fan.high) &&
  fan.day <= lastDay(addMonths(origin, MONTHS_SHOWN));

/** The projection's weeks, each at its last day; a week in which a share has no meaning (an empty list) is left out. */
export const fansOf = (
  { lists, projection }: Pick<Known, 'lists' | 'projection'>,
  measure: Measure,
): readonly Fan[] => {
  const found = projection.series.find((each) => each.measure === measure);
  if (!found || lists === 0) return [];
  return found.week
    .map((monday, index) => ({
      day: ((parseDay(monday) ?? 0) + DAYS_TO_WEEKS_END) as Day,
      low: found.p10[index] ?? Number.NaN,
      middle: found.p50[index] ?? Number.NaN,
      high: found.p90[index] ?? Number.NaN,
    }))
    .filter((fan) => isShown(fan, projection.origin));
};

/** The week that ends with a month or within its last seven days. */
export const fanAt = (fans: readonly Fan[], month: Month): Fan | undefined =>
  fans.find(({ day }) => day > lastDay(month) - DAYS_IN_A_WEEK);

export interface MonthFan {
  readonly month: Month;
  readonly fan: Fan;
}

/** One figure a month from the origin on, for tables. */
export const monthly = (fans: readonly Fan[], origin: Month): readonly MonthFan[] =>
  Array.from({ length: MONTHS_SHOWN }, (_, index) => addMonths(origin, index + 1)).flatMap(
    (month) => {
      const fan = fanAt(fans, month);
      return fan ? [{ month, fan }] : [];
    },
  );
