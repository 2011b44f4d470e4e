import { type Day, dayOf, isoDay, type Kept, parseDay, rowAt, stands } from '#domain';
import type { Query } from '../../address.ts';

/** A day, or a position of the ledger that was given a name. */
export type Moment =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'baseline'; readonly id: string; readonly seq: number };

/** What was asked for, as it was typed, and what it means where it can be read. */
export interface Typed {
  readonly text: string;
  readonly moment: Moment | undefined;
}

export interface Question {
  readonly from: Typed;
  readonly to: Typed;
}

/** `30/9/2026`, as people write days. */
const writtenDay = (text: string): Day | undefined => {
  const parts = /^(\d{1,2})[/. ](\d{1,2})[/. ](\d{4})$/.exec(text);
  if (!parts) return undefined;
  const [, dayOfMonth = '', month = '', year = ''] = parts;
  return parseDay(`${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`);
};

const baselineAt = (id: string, kept: Kept): Moment | undefined => {
  const row = rowAt(kept, `baselines/${id}`);
  const seq = Number(row?.get('seq')?.value);
  return stands(row) && Number.isInteger(seq) && seq > 0
    ? { kind: 'baseline', id, seq }
    : undefined;
};

const typed = (given: string | undefined, otherwise: Day, kept: Kept): Typed => {
  const text = given?.trim() ?? '';
  if (text === '') return { text: isoDay(otherwise), moment: { kind: 'day', day: otherwise } };
  const day = parseDay(text) ?? writtenDay(text);
  return {
    text,
    moment: day === undefined ? baselineAt(text, kept) : { kind: 'day', day },
  };
};

const CALENDAR = 12;

/** The same day of the month before, or that month's last. */
export const monthBefore = (day: Day): Day => {
  const [year = 0, month = 1, dayOfMonth = 1] = isoDay(day).split('-').map(Number);
  const before = month === 1 ? { year: year - 1, month: CALENDAR } : { year, month: month - 1 };
  const first = dayOf({ ...before, dayOfMonth: 1 });
  const last = dayOf({ year, month, dayOfMonth: 1 }) - 1;
  return Math.min(first + dayOfMonth - 1, last) as Day;
};

interface Around {
  readonly kept: Kept;
  /** The day on which the plan was first kept. */
  readonly first: Day;
  readonly today: Day;
}

/** Two moments; where none is given, a month ago and today. */
export const readQuestion = ({ from, to }: Query, { kept, first, today }: Around): Question => ({
  from: typed(from, Math.max(monthBefore(today), first) as Day, kept),
  to: typed(to, today, kept),
});
