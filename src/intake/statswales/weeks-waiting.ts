import type { Band } from '#domain';
import { fold, isSum } from './fold.ts';

/** Waits of `from` weeks and less than `to`; no `to` means however long. */
export type Weeks = Pick<Band, 'from' | 'to'>;

const UP_TO = /\b(up to|hyd at|less than|under|llai na|dan|within|o fewn)\b/;
const OVER = /\b(over|dros|more than|mwy na|and over|or more|a throsodd|neu fwy|neu ragor|plus)\b/;
const BETWEEN = /\b(to|i|and|up to|hyd at|a)\b/;
const IS_WAIT = /\b(weeks?|wythnos(au)?|wks?)\b/;
const MOST_WEEKS = 1000;

const between = (first: number, second: number): Weeks | undefined =>
  first < second && second <= MOST_WEEKS ? { from: first, to: second } : undefined;

/**
 * A band of the return, as its label says: “Over 8 weeks and up to 14 weeks”, “8 to 14 Weeks”, “Dros 14 wythnos”; `total` for the sum of all.
 * The return counts a wait of exactly eight weeks below eight, a pack above it: lists by whole weeks can't tell the difference.
 */
export const readWeeks = (label: string): Weeks | 'total' | undefined => {
  if (isSum(label)) return 'total';
  const text = fold(label.replace(/\+/g, ' plus '));
  const [first, second, ...more] = (text.match(/\d+/g) ?? []).map(Number);
  if (first === undefined || more.length > 0 || !IS_WAIT.test(text)) return undefined;
  if (second !== undefined)
    return BETWEEN.test(text) || /-/.test(label) ? between(first, second) : undefined;
  if (OVER.test(text)) return first <= MOST_WEEKS ? { from: first } : undefined;
  return UP_TO.test(text) ? between(0, first) : undefined;
};

const byEnd = (one: Weeks, other: Weeks): number => (one.to ?? Infinity) - (other.to ?? Infinity);

/** The bands, of those that a list tells, that hold every wait once: the finest there are. Undefined where none do. */
export const finestOf = (told: readonly Weeks[]): readonly Weeks[] | undefined => {
  const onwards = new Map<number, readonly Weeks[]>();
  const latestFirst = told.toSorted((one, other) => other.from - one.from || byEnd(other, one));
  for (const band of latestFirst) {
    const rest = band.to === undefined ? [] : onwards.get(band.to);
    if (rest) onwards.set(band.from, [band, ...rest]);
  }
  return onwards.get(0);
};
