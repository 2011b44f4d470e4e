import { type Day, isoDay, type Month, monthOfDay, parseDay, parseMonth } from '#domain';
import { type Refusal, refuse } from '../cell.ts';
import type { Cell } from '../spreadsheet/cell.ts';
import { monthNamed } from './month-names.ts';

/** Days of a spreadsheet are counted from 30 December 1899, so that 1 March 1900 is 61 as Excel has it. */
const DAYS_TO_1970 = 25_569;
/** 1982 to 2064: a plain number outside it is no day of ours. */
const SERIAL = /^[345]\d{4}(\.\d+)?$/;

const two = (number: string): string => number.padStart(2, '0');
/** A year of two figures is of this century. */
const yearOf = (year: string): string => (year.length === 2 ? `20${year}` : year);

const dayFrom = (year: string, month: number | undefined, day: string): Day | undefined =>
  month === undefined ? undefined : parseDay(`${yearOf(year)}-${two(String(month))}-${two(day)}`);

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/;
/** The day first, as in Wales. */
const NUMBERS = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?: \d{2}:\d{2}(?::\d{2})?)?$/;
/** `31 March 2025`, `31-Mar-25`, `31 o Fawrth 2025`, `1af Mai 2025`. */
const NAMED =
  /^(?:\p{L}+,? )?(\d{1,2})(?:st|nd|rd|th|af|il|ydd|fed|ed|eg|ain)?[ -]+(?:o )?(\p{L}+)\.?,?[ -]+(\d{4}|\d{2})$/iu;
/** `March 31, 2025`. */
const NAMED_FIRST = /^(\p{L}+) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu;

const dayIn = (text: string): Day | undefined => {
  const [, iso] = ISO.exec(text) ?? [];
  if (iso) return parseDay(iso);
  if (SERIAL.test(text)) return (Math.floor(Number(text)) - DAYS_TO_1970) as Day;
  const [, day, month, year] = NUMBERS.exec(text) ?? [];
  if (day && month && year) return dayFrom(year, Number(month), day);
  const [, date, name, ofYear] = NAMED.exec(text) ?? [];
  if (date && name && ofYear) return dayFrom(ofYear, monthNamed(name), date);
  const [, first, second, third] = NAMED_FIRST.exec(text) ?? [];
  return first && second && third ? dayFrom(third, monthNamed(first), second) : undefined;
};

const plainOf = ({ text }: Cell): string => text.replace(/[\s\u00A0]+/g, ' ').trim();

/** A day, as ISO, as a spreadsheet counts it, in figures with the day first, or with the month's English or Welsh name. */
export const readDay = (cell: Cell): Day | Refusal => {
  const text = plainOf(cell);
  if (text === '') return refuse('value-missing', '2025-09-30');
  const day = dayIn(text);
  // A year of four figures that no plan reaches is a slip.
  return day !== undefined && isoDay(day) >= '1900' ? day : refuse('not-a-date', '2025-09-30');
};

const YEAR_FIRST = /^(\d{4})(?:[-/. ]|M)?(\d{2})$/;
const FIGURES = /^(\d{1,2})[-/.](\d{4})$/;
const NAME_YEAR = /^(\p{L}+)\.?,?(?: |-|\/|')*(\d{4}|\d{2})$/u;
const YEAR_NAME = /^(\d{4})[ -]+(\p{L}+)$/u;

const monthFrom = (year: string, month: number | undefined): Month | undefined =>
  month === undefined ? undefined : parseMonth(`${yearOf(year)}-${two(String(month))}`);

const monthIn = (text: string): Month | undefined => {
  const [, year, month] = YEAR_FIRST.exec(text) ?? [];
  if (year && month) return monthFrom(year, Number(month));
  const [, figure, ofYear] = FIGURES.exec(text) ?? [];
  if (figure && ofYear) return monthFrom(ofYear, Number(figure));
  const [, name, after] = NAME_YEAR.exec(text) ?? [];
  if (name && after) return monthFrom(after, monthNamed(name));
  const [, before, called] = YEAR_NAME.exec(text) ?? [];
  return before && called ? monthFrom(before, monthNamed(called)) : undefined;
};

/** A month, in figures or by its English or Welsh name, or the month of a day: `2025-03`, `Mar-2025`, `Mawrth 2025`, `31/03/2025`. */
export const readMonth = (cell: Cell): Month | Refusal => {
  const text = plainOf(cell);
  if (text === '') return refuse('value-missing', '2025-09');
  const month = monthIn(text);
  const day = month === undefined ? dayIn(text) : undefined;
  return month ?? (day === undefined ? refuse('not-a-month', '2025-09') : monthOfDay(day));
};
