import { type Fact, type MissingReason, missing } from '#domain';
import { type Refusal, refuse } from '../cell.ts';
import type { Cell } from '../spreadsheet/cell.ts';

/** Marks that stand for a figure that is not there, as official statistics write them. A dash stands for nothing and for nearly nothing: which, it does not say. */
const reasons: ReadonlyMap<string, MissingReason> = new Map([
  ['*', 'suppressed'],
  ['**', 'suppressed'],
  ['#', 'suppressed'],
  ['[c]', 'suppressed'],
  ['c', 'suppressed'],
  ['s', 'suppressed'],
  ['..', 'not-collected'],
  ['…', 'not-collected'],
  ['[x]', 'not-collected'],
  ['x', 'not-collected'],
  ['[w]', 'not-collected'],
  ['n/a', 'not-applicable'],
  ['.', 'not-applicable'],
  ['[z]', 'not-applicable'],
  ['z', 'not-applicable'],
  ['-', 'unreadable'],
  ['–', 'unreadable'],
  ['—', 'unreadable'],
  ['[low]', 'unreadable'],
  ['[u]', 'unreadable'],
]);

/** Marks beside a figure that is there: revised, provisional, estimated, a break, a forecast. One space at most: a cell of many spaces would be gone through from each of them. */
const BESIDE = /\s?\[(r|p|e|b|f|d|u|note \d+)\]/gi;
const SPACES = /[\s\u00A0\u2007\u2009\u202F]/g;
/** Thousands set apart by commas or spaces, or not; a sign before it, or brackets about it as accountants write what is owed. */
const NUMBER = /^([-+]?)£?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)(%?)$/;
const SPACED = /^[-+]?£?\d{1,3}(?: \d{3})+(?:\.\d+)?%?$/;
const IN_BRACKETS = /^\((.+)\)$/;
/** What a spreadsheet makes of a number near nothing. */
const TINY = /^-?\d(?:\.\d+)?e-\d{1,3}$/i;
const SOME_NUMBER = '3697, 3,697, 12.5, 12.5%';

const numberOf = (text: string): number | undefined => {
  if (TINY.test(text)) return Number(text);
  const [, bracketed] = IN_BRACKETS.exec(text) ?? [];
  const spaced = text.replace(SPACES, ' ');
  const plain = (bracketed ?? (SPACED.test(spaced) ? spaced.replaceAll(' ', '') : text)).trim();
  const [, sign = '', digits = '', percent] = NUMBER.exec(plain.replace('\u2212', '-')) ?? [];
  if (digits === '' || digits.length > 18) return undefined;
  const size = Number(digits.replaceAll(',', '')) / (percent ? 100 : 1);
  return size !== 0 && (sign === '-' || bracketed !== undefined) ? -size : size;
};

/**
 * A number as people and spreadsheets write it; a percentage as a part of one. A mark that stands for a figure gives the reason why there is none.
 * An empty cell is refused as `value-missing`: whether it may be empty is the reader's to say.
 */
export const readAmount = ({ text, kind }: Cell): Fact<number> | Refusal => {
  const plain = text.replace(BESIDE, '').trim();
  if (plain === '')
    return text === '' ? refuse('value-missing', SOME_NUMBER) : missing('unreadable');
  const reason = reasons.get(plain.toLowerCase());
  if (reason) return missing(reason);
  if (kind === 'formula' && plain.startsWith('=')) return refuse('formula', SOME_NUMBER);
  return numberOf(plain) ?? refuse('not-a-number', SOME_NUMBER);
};
