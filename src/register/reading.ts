import { type Entry, type Head, type Kept, nothingKept } from '#domain';
import { fold } from '#plan';
import { type Folded, nothingFolded } from './folded.ts';
import type { HistoryAsked, Ledger } from './ledger.ts';
import type { Locked, Store, Stored } from './store.ts';
import { type Link, readStored } from './stored-text.ts';

const BATCH = 5000;

type After = (seq: number) => Promise<readonly Stored[]>;

/** The plan of a store, read as far as it has come whenever it is asked for. */
export interface Reading extends Pick<Ledger, 'current' | 'at' | 'history' | 'entry'> {
  /** The plan at the locked head. */
  readonly inside: (locked: Locked) => Promise<Kept>;
  /** What was appended, so that it need not be read again. */
  readonly laid: (link: Link, makes: Kept) => void;
}

/** Folds what is new up to a head; false where that is not a head of the same ledger. */
const readUpTo = async (folded: Folded, head: Head, after: After): Promise<boolean> => {
  while (folded.kept().head.seq < head.seq) {
    const stored = await after(folded.kept().head.seq);
    if (stored.length === 0 || !folded.take(stored.map((one) => readStored(one)))) return false;
  }
  return folded.hashAt(head.seq) === head.hash;
};

const planAt = async (store: Store, folded: Folded, seq: number): Promise<Kept> => {
  if (seq >= folded.kept().head.seq) return folded.kept();
  if (!(seq >= 1)) return nothingKept;
  const mark = folded.before(seq);
  const stored = await store.entries(mark.head.seq, Math.floor(seq) - mark.head.seq);
  return fold(
    mark,
    stored.map((one) => readStored(one).entry),
  );
};

const entryAt = async (store: Store, seq: number): Promise<Entry | undefined> => {
  const [stored] = await store.entries(seq - 1, 1);
  return stored?.seq === seq ? readStored(stored).entry : undefined;
};

/** Positions that are asked for, the latest first. */
const positionsOf = (folded: Folded, asked: HistoryAsked): readonly number[] => {
  const { entity, citing, before, most } = asked;
  const end = Math.min(before ?? Number.POSITIVE_INFINITY, folded.kept().head.seq + 1);
  const about = citing === undefined ? undefined : folded.citing(citing);
  const found = about ?? (entity === undefined ? undefined : folded.touching(entity));
  if (found)
    return found
      .filter((seq) => seq < end)
      .slice(-most)
      .reverse();
  return Array.from({ length: Math.max(0, Math.min(most, end - 1)) }, (_, back) => end - 1 - back);
};

const entriesAt = async (store: Store, positions: readonly number[]): Promise<readonly Entry[]> => {
  const [last = 0, first = last] = [positions[0], positions.at(-1)];
  const together = last - first + 1 === positions.length;
  if (together)
    return (await store.entries(first - 1, positions.length))
      .map((one) => readStored(one).entry)
      .reverse();
  const entries = await Promise.all(positions.map((seq) => entryAt(store, seq)));
  return entries.filter((entry) => entry !== undefined);
};

export const readingOf = (store: Store): Reading => {
  let folded = nothingFolded();
  const upTo = async (head: Head, after: After): Promise<Folded> => {
    const known = folded;
    if (await readUpTo(known, head, after)) return known;
    // Another ledger lies there now, such as one restored from a backup.
    const anew = nothingFolded();
    if (!(await readUpTo(anew, head, after)))
      throw new Error('The ledger does not hold together: “verify” tells where it is broken.');
    folded = anew;
    return anew;
  };
  /** What was read is committed: a head before it is that of an earlier copy. */
  const forgetPast = (seq: number, head: Head): void => {
    if (head.seq < seq) folded = nothingFolded();
  };
  const now = async (): Promise<Folded> => {
    const { seq } = folded.kept().head;
    const head = await store.head();
    forgetPast(seq, head);
    return upTo(head, (after) => store.entries(after, BATCH));
  };
  return {
    current: async () => (await now()).kept(),
    at: async (moment) => {
      const read = await now();
      return planAt(store, read, 'seq' in moment ? moment.seq : read.endOf(moment.day));
    },
    history: async (asked) => entriesAt(store, positionsOf(await now(), asked)),
    entry: async (seq) =>
      Number.isInteger(seq) && seq >= 1 && seq <= (await now()).kept().head.seq
        ? entryAt(store, seq)
        : undefined,
    inside: async ({ head, entriesAfter }) => {
      forgetPast(folded.kept().head.seq, head);
      return (await upTo(head, entriesAfter)).kept();
    },
    laid: (link, makes) => {
      folded.take([link], makes);
    },
  };
};
