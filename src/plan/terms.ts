import {
  addMonths,
  civilOf,
  type Day,
  firstDay,
  monthOfDay,
  monthsOfTerm,
  type Term,
} from '#domain';

/** The day some months after a day. */
const monthsAfter = (day: Day, months: number): Day =>
  (firstDay(addMonths(monthOfDay(day), months)) + civilOf(day).dayOfMonth - 1) as Day;

export interface Span {
  readonly first: Day;
  readonly last: Day;
}

/** Days on which an action of a term may end: the short term from the plan's start, the medium term from where the short one ends. */
export const endsOfTerm = (start: Day, term: Term): Span => ({
  first: term === 'short' ? start : monthsAfter(start, monthsOfTerm.short),
  last: (monthsAfter(start, monthsOfTerm[term]) - 1) as Day,
});
