import {
  type Change,
  type ChangeOrigin,
  type Conflict,
  isRetired,
  type Kept,
  type KeptRow,
  type LedgerFact,
  RETIRED,
  rowAt,
  stands,
  YES,
} from '#domain';

/** Whether others changed the cell since the change was made, to something else. */
const cellConflict = (
  kept: Kept,
  { entity, field, value }: LedgerFact,
  saw: number,
): Conflict | undefined => {
  const cell = rowAt(kept, entity)?.get(field);
  if (!cell || cell.seq <= saw || cell.value === value) return undefined;
  return { entity, field, yours: value, theirs: cell.value, seq: cell.seq };
};

/** The last change of a row that a change did not see. */
const unseenIn = (kept: Kept, entity: string, saw: number): number | undefined => {
  const later = [...(rowAt(kept, entity)?.values() ?? [])].filter(({ seq }) => seq > saw);
  return later.length === 0 ? undefined : Math.max(...later.map(({ seq }) => seq));
};

/** Whether a change takes away all that it saw of a row, as the undo of its first change does. */
const empties = (row: KeptRow, facts: readonly LedgerFact[], saw: number): boolean => {
  const taken = new Set(facts.flatMap(({ field, value }) => (value === undefined ? field : [])));
  const seen = [...row].filter(([, { value, seq }]) => value !== undefined && seq <= saw);
  return seen.length > 0 && seen.every(([field]) => taken.has(field));
};

/** What a change would have a row be: retired, or back in the plan; undefined when it leaves that as it is. */
const lifeWanted = (
  row: KeptRow,
  facts: readonly LedgerFact[],
  saw: number,
): { readonly retired: string | undefined } | undefined => {
  const fact = facts.findLast(({ field }) => field === RETIRED);
  if (fact) return { retired: fact.value };
  return empties(row, facts, saw) ? { retired: YES } : undefined;
};

/** An undo brings back what it took out, and a newer pack what was asked about when it was merged. */
const mayReturn: ReadonlySet<ChangeOrigin> = new Set(['undo', 'pack']);

/** Editing what is retired, taking out what has changed, and using an id again. */
const rowConflict = (
  kept: Kept,
  facts: readonly LedgerFact[],
  { saw, origin }: Change,
): Conflict | undefined => {
  const [first] = facts;
  const row = first && rowAt(kept, first.entity);
  if (!first || !row) return undefined;
  const { entity } = first;
  const theirs = row.get(RETIRED)?.value;
  const wanted = lifeWanted(row, facts, saw);
  if (wanted) {
    const seq = unseenIn(kept, entity, saw);
    return seq === undefined || theirs === wanted.retired
      ? undefined
      : { entity, field: RETIRED, yours: wanted.retired, theirs, seq };
  }
  const gone = isRetired(row) || (!stands(row) && !mayReturn.has(origin));
  if (!gone) return undefined;
  const seq = Math.max(...[...row.values()].map((cell) => cell.seq));
  return { entity, field: RETIRED, yours: undefined, theirs, seq };
};

/** Every cell of a change that others have changed since the position it saw. */
export const conflictsOf = (kept: Kept, change: Change): readonly Conflict[] => {
  const byEntity = Map.groupBy(change.facts, ({ entity }) => entity);
  return [...byEntity.values()].flatMap((facts) => {
    const whole = rowConflict(kept, facts, change);
    const cells = facts.flatMap((fact) => cellConflict(kept, fact, change.saw) ?? []);
    return whole && !cells.some(({ field }) => field === whole.field) ? [whole, ...cells] : cells;
  });
};
