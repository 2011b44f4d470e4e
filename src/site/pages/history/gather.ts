import type { Entry, Kept } from '#domain';
import type { Ledger } from '#register';
import type { Question } from './read-question.ts';

/** What the page tells of. */
export interface Held {
  readonly kept: Kept;
  readonly question: Question;
  readonly entries: readonly Entry[];
  /** Whether there are earlier ones. */
  readonly isMore: boolean;
  /** Entries that others cite, by position. */
  readonly cited: ReadonlyMap<number, Entry>;
  readonly names: ReadonlyMap<string, string>;
}

const PAGE = 50;

/** Requests that changes of a page decide on: what they ask for is what was decided. */
const citedBy = async (ledger: Ledger, entries: readonly Entry[]) => {
  const seqs = new Set(
    entries.flatMap(({ kind, cites }) => (kind === 'edit' ? [] : (cites ?? []))),
  );
  const found = await Promise.all([...seqs].map((seq) => ledger.entry(seq)));
  return new Map(found.flatMap((entry) => (entry ? [[entry.seq, entry] as const] : [])));
};

/** One page of the history. */
export const gather = async (ledger: Ledger, question: Question): Promise<Held> => {
  const [kept, found, names] = await Promise.all([
    ledger.current(),
    // One more than is shown tells whether there are earlier ones.
    ledger.history({ ...question, most: PAGE + 1 }),
    ledger.actorNames(),
  ]);
  const entries = found.slice(0, PAGE);
  const isMore = found.length > PAGE;
  return { kept, question, entries, isMore, cited: await citedBy(ledger, entries), names };
};

/** As many changes as one file holds. */
const MOST_IN_FILE = 100_000;

export const gatherAll = async (ledger: Ledger, { entity }: Question): Promise<readonly Entry[]> =>
  ledger.history({ entity, most: MOST_IN_FILE });
