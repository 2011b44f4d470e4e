import { type Day, dayOf, firstDay, lastDay } from '#domain';
import { isRefusal } from '../cell.ts';
import { textCell } from '../spreadsheet/cell.ts';
import { readDay, readMonth } from '../table-file/dates.ts';

/** Days from the first to the last, both counted. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

const YEARS = /^(?:fy ?)?(?:20)?(\d{2}) ?[-/–] ?(?:20)?(\d{2})$/i;
const QUARTER = '(?:q|qtr|quarter|ch|chwarter) ?([1-4])';
const QUARTER_FIRST = new RegExp(`^${QUARTER},? ?(?:of |o )?(.+)$`, 'i');
const QUARTER_LAST = new RegExp(`^(.+?),? ?${QUARTER}$`, 'i');
/** Words before a day that say no more than that it is one. */
const BEFORE =
  /^(?:by|from|until|due|in|end of|the end of|erbyn|o|hyd at|ym|yn|ddiwedd|diwedd|fis|mis)[: ]+/i;

const isoMonthDay = (year: number, month: number): Day => dayOf({ year, month, dayOfMonth: 1 });

/** A financial year begins on 1 April; `2025-26`, `25/26`. */
const yearIn = (text: string): number | undefined => {
  const [, first, second] = YEARS.exec(text) ?? [];
  if (first === undefined || second === undefined) return undefined;
  return (Number(first) + 1) % 100 === Number(second) ? 2000 + Number(first) : undefined;
};

const monthsFrom = (year: number, { after, months }: { after: number; months: number }): Span => {
  const begin = (3 + after) % 12;
  const from = isoMonthDay(year + Math.floor((3 + after) / 12), begin + 1);
  const last = 3 + after + months;
  const next = isoMonthDay(year + Math.floor(last / 12), (last % 12) + 1);
  return { from, to: (next - 1) as Day };
};

/** Quarters are those of a financial year: of a year of one number nobody knows which is meant. */
const quarterIn = (text: string): Span | undefined => {
  const [, quarter, after] = QUARTER_FIRST.exec(text) ?? [];
  const [, before, number] = QUARTER_LAST.exec(text) ?? [];
  const year = yearIn((after ?? before ?? '').trim());
  const place = Number(quarter ?? number) - 1;
  return year === undefined ? undefined : monthsFrom(year, { after: place * 3, months: 3 });
};

const oneSpan = (said: string): Span | undefined => {
  let text = said.trim().replace(/[.,;]$/, '');
  while (BEFORE.test(text)) text = text.replace(BEFORE, '');
  const quarter = quarterIn(text);
  if (quarter) return quarter;
  const year = yearIn(text);
  if (year !== undefined) return monthsFrom(year, { after: 0, months: 12 });
  const day = readDay(textCell(text));
  if (!isRefusal(day)) return { from: day, to: day };
  const month = readMonth(textCell(text));
  return isRefusal(month) ? undefined : { from: firstDay(month), to: lastDay(month) };
};

/** The days that a cell means: a day, a month, a quarter or a financial year, or from one of them to another. Undefined when it says no such thing. */
export const spanIn = (said: string): Span | undefined => {
  const whole = oneSpan(said);
  if (whole) return whole;
  const parts = said.split(/ (?:to|[-–—]|until|hyd at|i) /i);
  const [first, second] = parts.map(oneSpan);
  if (parts.length !== 2 || !first || !second || second.to < first.from) return undefined;
  return { from: first.from, to: second.to };
};
