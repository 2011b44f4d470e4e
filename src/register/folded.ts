import { type Day, type Entry, isoDay, type Kept, nothingKept } from '#domain';
import { fold } from '#plan';
import type { Link } from './stored-text.ts';

/** Positions between two plans that are remembered: the most that any day needs folded. */
const STRIDE = 250;

/** A ledger as far as it has been read, and the way back through it. */
export interface Folded {
  readonly kept: () => Kept;
  /** Lays on what is new of the entries; with the plan that they make, where it is known already. False where they don't follow: the ledger is another. */
  readonly take: (links: readonly Link[], makes?: Kept) => boolean;
  /** Of an entry that was laid on, or of nothing. */
  readonly hashAt: (seq: number) => string | undefined;
  /** The last remembered plan that is not after a position. */
  readonly before: (seq: number) => Kept;
  /** The last position of a day, in UTC. */
  readonly endOf: (day: Day) => number;
  /** Positions of the changes of a row, the latest last. */
  readonly touching: (entity: string) => readonly number[];
  /** Positions of the changes that are about the one at a position, the latest last. */
  readonly citing: (seq: number) => readonly number[];
}

interface Memory {
  kept: Kept;
  readonly times: string[];
  /** By position, from 0: before anything. */
  readonly hashes: string[];
  /** The plan after each whole stride, from nothing on. */
  readonly marks: Kept[];
  readonly positions: Map<string, number[]>;
  readonly citing: Map<number, number[]>;
  /** Rows that each proposal is about: whoever decides it decides about them. */
  readonly proposed: Map<number, ReadonlySet<string>>;
}

const rowsOf = ({ kind, cites = -1, facts, seq }: Entry, { proposed }: Memory) => {
  if (kind === 'approval' || kind === 'refusal') return proposed.get(cites) ?? new Set<string>();
  const rows = new Set(facts.map(({ entity }) => entity));
  if (kind === 'proposal') proposed.set(seq, rows);
  return rows;
};

const put = <Key>(positions: Map<Key, number[]>, key: Key, seq: number): void => {
  const known = positions.get(key);
  if (known) known.push(seq);
  else positions.set(key, [seq]);
};

const index = (memory: Memory, entry: Entry): void => {
  memory.times.push(entry.at);
  memory.hashes.push(entry.hash);
  for (const row of rowsOf(entry, memory)) put(memory.positions, row, entry.seq);
  if (entry.cites !== undefined) put(memory.citing, entry.cites, entry.seq);
};

/** The first entries that end with a stride, or all. */
const stretchOf = (links: readonly Link[]): readonly Link[] => {
  const first = links[0]?.entry.seq ?? 0;
  return links.slice(0, STRIDE - ((first - 1) % STRIDE));
};

const follows = (links: readonly Link[], { head }: Kept): boolean => {
  let { seq, hash } = head;
  for (const { entry, previous } of links) {
    if (entry.seq !== seq + 1 || previous !== hash) return false;
    ({ seq, hash } = entry);
  }
  return true;
};

const take = (memory: Memory, links: readonly Link[], makes: Kept | undefined): boolean => {
  let left = links.filter(({ entry }) => entry.seq > memory.kept.head.seq);
  if (!follows(left, memory.kept)) return false;
  while (left.length > 0) {
    const stretch = stretchOf(left);
    const entries = stretch.map(({ entry }) => entry);
    memory.kept = makes ?? fold(memory.kept, entries);
    for (const entry of entries) index(memory, entry);
    if (memory.kept.head.seq % STRIDE === 0) memory.marks.push(memory.kept);
    left = left.slice(stretch.length);
  }
  return true;
};

/** How many of the times begin with the day or an earlier one: they never go back. */
const countUpTo = (times: readonly string[], day: string): number => {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? '').slice(0, day.length) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
};

export const nothingFolded = (): Folded => {
  const memory: Memory = {
    kept: nothingKept,
    times: [],
    hashes: [nothingKept.head.hash],
    marks: [nothingKept],
    positions: new Map(),
    citing: new Map(),
    proposed: new Map(),
  };
  return {
    kept: () => memory.kept,
    take: (links, makes) => take(memory, links, makes),
    hashAt: (seq) => memory.hashes[seq],
    before: (seq) => memory.marks[Math.floor(seq / STRIDE)] ?? memory.kept,
    endOf: (day) => countUpTo(memory.times, isoDay(day)),
    touching: (entity) => memory.positions.get(entity) ?? [],
    citing: (seq) => memory.citing.get(seq) ?? [],
  };
};
