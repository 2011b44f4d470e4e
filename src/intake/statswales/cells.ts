import { type Fact, type MissingReason, type Month, missing, parseMonth } from '#domain';
import { counts, isRefusal, type Refusal, refuse, SOME_COUNT, within } from '../cell.ts';
import { textCell } from '../spreadsheet/cell.ts';
import { readMonth as readMonthCell } from '../table-file/dates.ts';
import { monthNamed } from '../table-file/month-names.ts';
import { fold } from './fold.ts';

/** `Mar-2025`, `Mawrth 2025`, `31/03/2025`, `202503`. */
export const readMonth = (cell: string): Month | Refusal => {
  const month = readMonthCell(textCell(cell));
  return isRefusal(month) ? refuse(month.refused, 'Mar-2025, Mawrth 2025, 2025-03') : month;
};

const monthOf = (year: string | number, month: number): Month | undefined =>
  parseMonth(`${year}-${String(month).padStart(2, '0')}`);

const QUARTER = /(?:^|\s)(?:q|ch|quarter|chwarter)\s?([1-4])(?:\s|$)/;

/** The last month of a month, a quarter or a year: `Mar-2025`, `January to March 2025`, `Q1 2025`, `2024-25`, `2024`. */
export const readPeriod = (cell: string): Month | Refusal => {
  const month = readMonth(cell);
  if (typeof month === 'number') return month;
  const text = fold(cell);
  const [, last = '', year = ''] = /([a-z]{3,}) ((?:19|20)\d\d)$/.exec(text) ?? [];
  const named = last === '' ? undefined : monthNamed(last);
  if (named !== undefined) return monthOf(year, named) ?? month;
  const [any] = /(19|20)\d\d/.exec(text) ?? [];
  if (!any) return month;
  const [, quarter] = QUARTER.exec(text) ?? [];
  if (quarter) return monthOf(any, 3 * Number(quarter)) ?? month;
  return (
    (/^\d{4} \d{2}(\d{2})?$/.test(text) ? monthOf(Number(any) + 1, 3) : monthOf(any, 12)) ?? month
  );
};

/** A year, of a year’s middle or of a calendar year. */
export const readYear = (cell: string): number | Refusal => {
  const [year] = /(19|20)\d\d/.exec(cell) ?? [];
  return year && !/\d{4}\D+\d{2}\b/.test(cell.replace(/[/-]\d\d[/-]/g, ' '))
    ? Number(year)
    : refuse('not-allowed', '2025');
};

/** What StatsWales' note codes say of a figure that is not there (its list of note codes; the signs are older files'). */
const reasons: Readonly<Record<string, MissingReason>> = {
  c: 'suppressed',
  k: 'suppressed',
  '*': 'suppressed',
  x: 'not-collected',
  w: 'not-collected',
  '.': 'not-applicable',
  z: 'not-applicable',
  '..': 'not-collected',
  '-': 'not-collected',
  '': 'not-collected',
};

/** Codes that tell of a figure that is there: it is provisional, revised, estimated, a break in the series, of low reliability … */
const marks = new Set(['a', 'b', 'e', 'f', 'k', 'ns', 'p', 'r', 's', 'ss', 'sss', 't', 'u']);

const codesIn = (text: string): readonly string[] =>
  [...text.toLowerCase().matchAll(/\[([a-z]{1,3})\]/g)].map(([, code = '']) => code);

const notesIn = (notes: string): readonly string[] => {
  const bracketed = codesIn(notes);
  if (bracketed.length > 0) return bracketed;
  return notes
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((one) => one in reasons || marks.has(one))
    .filter(Boolean);
};

/** A figure, and the source's marks on it. */
export interface Figure {
  readonly value: Fact<number>;
  readonly marks: readonly string[];
}

const NUMBER = /^-?(\d{1,3}([, \u00a0]\d{3})+|\d+)(\.\d+)?$/;
const plain = (text: string): number => Number(text.replace(/[, \u00a0]/g, ''));

/** `"3,697"`, `3697.0`, `12 [r]`, `[c]`, empty beside a note `x`. */
export const readFigure = (cell: string, notes: string): Figure | Refusal => {
  const text = cell
    .replace(/\[[A-Za-z]{1,3}\]/g, '')
    .replace(/%$/, '')
    .trim();
  const codes = [...codesIn(cell), ...notesIn(notes)];
  if (NUMBER.test(text)) {
    const value = plain(text);
    return { value, marks: [...new Set(codes.filter((code) => marks.has(code)))] };
  }
  const why =
    codes.find((code) => code in reasons) ??
    (text.toLowerCase() in reasons ? text.toLowerCase() : undefined);
  return why === undefined
    ? refuse('not-a-number', SOME_COUNT)
    : { value: missing(reasons[why] ?? 'unreadable'), marks: [] };
};

/** A whole count. */
export const readCount = (cell: string, notes: string): Figure | Refusal => {
  const figure = readFigure(cell, notes);
  if ('refused' in figure || typeof figure.value !== 'number') return figure;
  if (!Number.isInteger(figure.value)) return refuse('not-a-whole-number', SOME_COUNT);
  const value = within(figure.value, counts);
  return typeof value === 'number' ? figure : value;
};
