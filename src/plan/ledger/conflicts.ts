import { type Change, type Conflict, type Kept, type LedgerFact, RETIRED } from '#domain';
import { isRetired, rowAt, stands } from './rows.ts';

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

/** Editing what is retired, retiring what has changed, and using an id again. */
const rowConflict = (
  kept: Kept,
  facts: readonly LedgerFact[],
  { saw, origin }: Change,
): Conflict | undefined => {
  const [first] = facts;
  const row = first && rowAt(kept, first.entity);
  if (!first || !row) return undefined;
  const { entity } = first;
  const retiring = facts.find(({ field }) => field === RETIRED);
  const theirs = row.get(RETIRED)?.value;
  if (retiring) {
    const seq = unseenIn(kept, entity, saw);
    return seq === undefined || theirs === retiring.value
      ? undefined
      : { entity, field: RETIRED, yours: retiring.value, theirs, seq };
  }
  const gone = isRetired(row) || (!stands(row) && origin !== 'undo');
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
