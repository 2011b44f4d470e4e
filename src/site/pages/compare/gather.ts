import { type Day, type Kept, parseDay } from '#domain';
import { differenceOf, type RowDifference } from '#plan';
import type { Ledger } from '#register';
import type { Query } from '../../address.ts';
import { type Moment, type Question, readQuestion } from './read-question.ts';

/** What can't be compared, and why. */
export type Wrong =
  | { readonly code: 'not-a-day'; readonly end: 'from' | 'to' }
  | { readonly code: 'before-beginning'; readonly end: 'from' | 'to' }
  | { readonly code: 'wrong-order'; readonly end: 'from' };

/** What differs between two moments of the plan. */
interface Compared {
  readonly before: Kept;
  readonly after: Kept;
  readonly rows: readonly RowDifference[];
}

export interface Held {
  readonly now: Kept;
  readonly first: Day;
  readonly today: Day;
  readonly question: Question;
  readonly wrong: readonly Wrong[];
  /** Undefined where something is wrong. */
  readonly compared: Compared | undefined;
}

const ends = ['from', 'to'] as const;

const unreadable = (question: Question): readonly Wrong[] =>
  ends
    .filter((end) => question[end].moment === undefined)
    .map((end) => ({ code: 'not-a-day', end }));

const keptAt = (ledger: Ledger, moment: Moment): Promise<Kept> =>
  ledger.at(moment.kind === 'day' ? { day: moment.day } : { seq: moment.seq });

/** The pack as it was shipped is kept for the sake of newer ones: it is nothing that the plan says. */
const isSaid = ({ entity }: RowDifference): boolean =>
  !entity.startsWith('data-sets/shipped/') && !entity.startsWith('packs/');

const wrongBetween = (before: Kept, after: Kept): readonly Wrong[] => {
  const early = [before, after].flatMap(({ head }, place): readonly Wrong[] =>
    head.seq === 0 ? [{ code: 'before-beginning', end: place === 0 ? 'from' : 'to' }] : [],
  );
  if (early.length > 0) return early;
  return before.head.seq > after.head.seq ? [{ code: 'wrong-order', end: 'from' }] : [];
};

export const gather = async (
  ledger: Ledger,
  { query, today }: { readonly query: Query; readonly today: Day },
): Promise<Held> => {
  const now = await ledger.current();
  const first = parseDay((await ledger.entry(1))?.at.slice(0, 10) ?? '') ?? today;
  const question = readQuestion(query, { kept: now, first, today });
  const { from, to } = question;
  const held = { now, first, today, question };
  if (!from.moment || !to.moment)
    return { ...held, wrong: unreadable(question), compared: undefined };
  const [before, after] = await Promise.all([
    keptAt(ledger, from.moment),
    keptAt(ledger, to.moment),
  ]);
  const wrong = wrongBetween(before, after);
  if (wrong.length > 0) return { ...held, wrong, compared: undefined };
  const rows = differenceOf(before, after).filter(isSaid);
  return { ...held, wrong, compared: { before, after, rows } };
};
