import {
  type Entry,
  type Kept,
  type KeptCell,
  type KeptRow,
  type LedgerFact,
  placeOf,
} from '#domain';

type Rows = Map<string, KeptRow>;

/** A kept plan while changes are laid on it: what was there before is copied the first time it changes, and never touched. */
interface Folding {
  readonly tables: Map<string, ReadonlyMap<string, KeptRow>>;
  readonly ownTables: Map<string, Rows>;
  readonly ownRows: Map<string, Map<string, KeptCell>>;
  readonly proposals: Map<number, Entry>;
}

const rowsToChange = ({ tables, ownTables }: Folding, table: string): Rows => {
  const own = ownTables.get(table);
  if (own) return own;
  const copied = new Map(tables.get(table));
  ownTables.set(table, copied);
  tables.set(table, copied);
  return copied;
};

const rowToChange = (folding: Folding, entity: string): Map<string, KeptCell> => {
  const own = folding.ownRows.get(entity);
  if (own) return own;
  const { table, key } = placeOf(entity);
  const rows = rowsToChange(folding, table);
  const copied = new Map(rows.get(key));
  folding.ownRows.set(entity, copied);
  rows.set(key, copied);
  return copied;
};

const lay = (folding: Folding, facts: readonly LedgerFact[], seq: number): void => {
  for (const { entity, field, value } of facts)
    rowToChange(folding, entity).set(field, { value, seq });
};

/** An approval lays down what its proposal says; until then the proposal waits outside the plan. */
const take = (folding: Folding, entry: Entry): void => {
  const { kind, seq, cites = -1, facts } = entry;
  if (kind === 'edit') lay(folding, facts, seq);
  else if (kind === 'proposal') folding.proposals.set(seq, entry);
  else {
    const cited = folding.proposals.get(cites);
    if (kind === 'approval' && cited) lay(folding, cited.facts, seq);
    folding.proposals.delete(cites);
  }
};

/** The plan after more entries of its ledger, in their order. */
export const fold = (kept: Kept, entries: readonly Entry[]): Kept => {
  const last = entries.at(-1);
  if (!last) return kept;
  const folding: Folding = {
    tables: new Map(kept.tables),
    ownTables: new Map(),
    ownRows: new Map(),
    proposals: new Map(kept.proposals),
  };
  for (const entry of entries) take(folding, entry);
  const { tables, proposals } = folding;
  return { head: { seq: last.seq, hash: last.hash }, at: last.at, tables, proposals };
};
