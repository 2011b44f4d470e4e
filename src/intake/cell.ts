import type { IssueCode } from '#domain';

/** Why a cell can't be taken. `expected` is data, not prose: a pattern, a range or a list that reads the same in both languages. */
export interface Refusal {
  readonly refused: IssueCode;
  readonly expected: string;
}

export const refuse = (refused: IssueCode, expected: string): Refusal => ({ refused, expected });

export const isRefusal = (read: unknown): read is Refusal =>
  typeof read === 'object' && read !== null && 'refused' in read;

export interface Range {
  readonly minimum: number;
  readonly maximum: number;
}

/** Ten times the population of the United Kingdom would still fit: anything larger is a slip. */
export const counts: Range = { minimum: 0, maximum: 1_000_000_000 };

const MOST_CHARACTERS = 2000;
const MOST_IN_PARAGRAPHS = 20_000;
const CONTROL = /\p{Cc}/u;
export const ID = '^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$';
export const ID_SHAPE = new RegExp(ID);
export const ID_TEXT = 'A–Z a–z 0–9 . _ - (≤ 40)';
const SOME_TEXT = 'Abc…';
export const SOME_COUNT = '0, 1, 2, 3 …';
const DIGITS = /^\d{1,15}$/;
export const DECIMAL = /^-?\d{1,15}(\.\d{1,15})?$/;

export const rangeText = ({ minimum, maximum }: Range) => `${minimum} … ${maximum}`;

export const within = (number: number, range: Range): number | Refusal =>
  number >= range.minimum && number <= range.maximum
    ? number
    : refuse('out-of-range', rangeText(range));

export const readWhole = (cell: string, range: Range): number | Refusal => {
  if (DIGITS.test(cell)) return within(Number(cell), range);
  if (cell === '') return refuse('value-missing', rangeText(range));
  if (/^-?\d+$/.test(cell)) return refuse('out-of-range', rangeText(range));
  return refuse(DECIMAL.test(cell) ? 'not-a-whole-number' : 'not-a-number', SOME_COUNT);
};

const readUpTo = (cell: string, most: number): string | Refusal => {
  if (cell.trim() === '') return refuse('value-missing', SOME_TEXT);
  return cell.length > most ? refuse('out-of-range', `≤ ${most}`) : cell;
};

export const readText = (cell: string): string | Refusal =>
  CONTROL.test(cell) ? refuse('not-allowed', SOME_TEXT) : readUpTo(cell, MOST_CHARACTERS);

/** Text in paragraphs. */
export const readLongText = (cell: string): string | Refusal =>
  CONTROL.test(cell.replace(/\n/g, ' '))
    ? refuse('not-allowed', SOME_TEXT)
    : readUpTo(cell, MOST_IN_PARAGRAPHS);
