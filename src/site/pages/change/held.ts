import { type Entry, type Kept, type LedgerFact, nothingKept, valueAt } from '#domain';
import { conflictsOf, laidBy, undoOf } from '#plan';
import type { Ledger } from '#register';

/** A change, and the plan on both sides of it. */
export interface Held {
  readonly entry: Entry;
  /** The request that it decides, or the change that it undoes. */
  readonly cited: Entry | undefined;
  /** Later changes that decide on it, or undo it, the first one first. */
  readonly citing: readonly Entry[];
  /** The plan just before it. */
  readonly before: Kept;
  readonly now: Kept;
  readonly names: ReadonlyMap<string, string>;
}

/** More is told of by the history. */
const MOST_CITING = 10;

/** Undefined where there is no such change. */
export const heldAt = async (ledger: Ledger, subject = ''): Promise<Held | undefined> => {
  if (!/^[1-9]\d{0,8}$/.test(subject)) return undefined;
  const entry = await ledger.entry(Number(subject));
  if (!entry) return undefined;
  const { seq, cites } = entry;
  const [cited, citing, before, now, names] = await Promise.all([
    cites === undefined ? undefined : ledger.entry(cites),
    ledger.history({ citing: seq, most: MOST_CITING }),
    seq === 1 ? nothingKept : ledger.at({ seq: seq - 1 }),
    ledger.current(),
    ledger.actorNames(),
  ]);
  return { entry, cited, citing: citing.toReversed(), before, now, names };
};

export const isWaiting = ({ entry, now }: Held): boolean => now.proposals.has(entry.seq);

/** What is told of a change: what it lays down, or what was asked for. */
export const factsTold = ({ entry, cited, before }: Held): readonly LedgerFact[] => {
  const laid = laidBy(before, entry);
  if (laid.length > 0) return laid;
  return entry.facts.length > 0 ? entry.facts : (cited?.facts ?? []);
};

/** What would undo it; nothing of a change that is not in the plan, nor of the plan's beginning, nor where all is as it was. */
export const undoing = ({ entry, before, now }: Held): readonly LedgerFact[] => {
  if (entry.seq === 1) return [];
  const facts = undoOf(before, entry);
  return facts.some(({ entity, field, value }) => valueAt(now, entity, field) !== value)
    ? facts
    : [];
};

/** Whether a later change put back all that this one changed, or some of it. */
export const isWhole = ({ entry, before }: Held, later: Entry): boolean => {
  const put = new Set(later.facts.map(({ entity, field }) => `${entity} ${field}`));
  return undoOf(before, entry).every(({ entity, field }) => put.has(`${entity} ${field}`));
};

const undoOfHeld = (held: Held, facts: readonly LedgerFact[]) => ({
  kind: 'edit' as const,
  origin: 'undo' as const,
  // Whatever was changed since it is another's, and is not undone unasked.
  saw: held.entry.seq,
  cites: held.entry.seq,
  facts,
});

export const wholeUndo = (held: Held) => undoOfHeld(held, undoing(held));

/** What nobody has changed since: a row whose life others changed is left whole. */
export const undoOfUnchanged = (held: Held) => {
  const whole = wholeUndo(held);
  const conflicts = conflictsOf(held.now, { ...whole, actor: '', reason: '' });
  const clashes = new Set(conflicts.map(({ entity, field }) => `${entity} ${field}`));
  const facts = whole.facts.filter(
    ({ entity, field }) => !clashes.has(`${entity} ${field}`) && !clashes.has(`${entity} retired`),
  );
  return undoOfHeld(held, facts);
};
