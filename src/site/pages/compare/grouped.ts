import { byCode, entityOf, type Kept, placeOf, valueAt } from '#domain';
import type { RowDifference } from '#plan';

/** Rows that are part of an action, in the order in which they are told. */
const ofAction = ['actions', 'milestones', 'levers', 'crosswalk', 'observed'];

interface Between {
  readonly before: Kept;
  readonly after: Kept;
}

/** The action that a row is part of. */
const actionOf = (entity: string, { before, after }: Between): string | undefined => {
  const { table, key } = placeOf(entity);
  if (table === 'actions') return key;
  if (table === 'crosswalk') return key.split(' ')[0];
  return ofAction.includes(table)
    ? (valueAt(after, entity, 'action') ?? valueAt(before, entity, 'action'))
    : undefined;
};

const placeIn = ({ entity }: RowDifference): number => ofAction.indexOf(placeOf(entity).table);

export interface Group {
  /** The action; undefined for what is part of none. */
  readonly action: string | undefined;
  readonly rows: readonly RowDifference[];
}

/** What differs, action by action, then the rest. */
export const grouped = (rows: readonly RowDifference[], between: Between): readonly Group[] => {
  const byAction = Map.groupBy(rows, ({ entity }) => actionOf(entity, between));
  const actions = [...byAction]
    .flatMap(([action, own]) => (action === undefined ? [] : [{ action, rows: own }]))
    .toSorted((a, b) => byCode(a.action, b.action))
    .map(({ action, rows: own }) => ({
      action,
      rows: own.toSorted((a, b) => placeIn(a) - placeIn(b)),
    }));
  const rest = byAction.get(undefined) ?? [];
  return rest.length === 0 ? actions : [...actions, { action: undefined, rows: rest }];
};

export const actionEntity = (id: string): string => entityOf('actions', id);
