import { type Kept, type LedgerFact, valueAt } from '#domain';
import type { OfferedConflict } from '../offer.ts';
import { inOneLine } from './rows.ts';

/** The plan as a row was written from it, and the plan as it is. */
export interface Sides {
  /** Undefined where nobody knows: then whatever a row says otherwise is taken, and what it leaves empty stays. */
  readonly base: Kept | undefined;
  readonly ours: Kept;
}

/** What a file lays on the plan, and what waits for a choice. */
export interface Laid {
  readonly facts: readonly LedgerFact[];
  readonly conflicts: readonly OfferedConflict[];
}

export const nothingLaid: Laid = { facts: [], conflicts: [] };

export const together = (all: readonly Laid[]): Laid => ({
  facts: all.flatMap(({ facts }) => facts),
  conflicts: all.flatMap(({ conflicts }) => conflicts),
});

interface Cell {
  readonly entity: string;
  readonly field: string;
  /** '' takes away what stands there. */
  readonly theirs: string;
}

const FIGURE = /^-?\d+(?:\.\d+)?$/;

/** Two ways to write the same are the same. */
const meant = (field: string, value = ''): string => {
  const plain = inOneLine(value);
  if (plain === '' && field === 'life') return 'agreed';
  return FIGURE.test(plain) ? String(Number(plain)) : plain;
};

/** Three-way: what only the file changed is laid, what both changed to something else is a conflict. */
export const layCell = ({ entity, field, theirs }: Cell, { base, ours }: Sides): Laid => {
  const [is, was] = [valueAt(ours, entity, field), valueAt(base ?? ours, entity, field)];
  const said = meant(field, theirs);
  if (said === meant(field, is) || said === meant(field, was)) return nothingLaid;
  if (!base && theirs === '') return nothingLaid;
  const value = theirs === '' ? undefined : theirs;
  const facts = [{ entity, field, value }];
  if (meant(field, is) === meant(field, was)) return { facts, conflicts: [] };
  return { facts: [], conflicts: [{ entity, field, base: was, ours: is, theirs: value, facts }] };
};

export interface Members {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** What a list that was `was` and is now said to be `said` adds and takes away, each member for itself. */
export const membersBetween = (was: readonly string[], said: readonly string[]): Members => ({
  added: said.filter((id) => !was.includes(id)),
  removed: was.filter((id) => !said.includes(id)),
});
