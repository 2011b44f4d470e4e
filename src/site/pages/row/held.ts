import { entityOf, type Kept, placeOf } from '#domain';
import type { FormField } from '#intake';
import type { Query } from '../../address.ts';
import type { KeptPlan } from '../../keeper/keeper.ts';
import { cellsOfRow, formOfEntity, type RowCells } from '../../parts/form/row-cells.ts';
import { isThere, isUsed, rowOf, type Shown } from '../../parts/form/sent.ts';
import { suggestedKey } from './suggested-key.ts';

/** A row that is to be edited, or one that is to be made. */
export interface Held {
  readonly plan: KeptPlan;
  /** `actions/A07`; of a row to be made, `actions/`. */
  readonly entity: string;
  readonly isNew: boolean;
  /** The rows that the form shows: one, or those that are told together. */
  readonly shown: readonly Shown[];
  /** What stands in them before anything is typed. */
  readonly cellsOf: (row: Shown) => RowCells;
  /** Only how an action is going. */
  readonly isProgress: boolean;
  /** It was in the plan once. */
  readonly isGone: boolean;
}

const progressFields: Readonly<Record<string, readonly string[]>> = {
  actions: ['status', 'life', 'into'],
  milestones: ['forecast', 'done'],
};

const inProgress =
  (table: string) =>
  ({ name }: FormField): boolean =>
    progressFields[table]?.includes(name) ?? false;

/** How an action stands, and its milestones: what its lead tells most often. */
const progressOf = (entity: string, { pack }: KeptPlan): readonly Shown[] => {
  const { key } = placeOf(entity);
  const action = pack.plan.actions.find(({ id }) => id === key);
  const milestones = (action?.milestones ?? []).flatMap(({ id }) =>
    rowOf(entityOf('milestones', id), inProgress('milestones')),
  );
  return [...rowOf(entity, inProgress('actions')), ...milestones].map((row, place) => ({
    ...row,
    place,
  }));
};

const withGiven = (cells: RowCells, given: ReadonlyMap<string, string>): RowCells => ({
  ...cells,
  cell: (column) => given.get(column) ?? cells.cell(column),
});

/** What the address gives a new row: the action that it belongs to, and the next free id. */
const givenBy = (table: string, query: Query, kept: Kept): ReadonlyMap<string, string> => {
  const { action } = query;
  const key = suggestedKey(table, action, kept);
  return new Map([
    ...(action === undefined ? [] : [['action', action] as const]),
    ...(key ? [key] : []),
  ]);
};

/** Undefined where there is no such row, nor could be. */
export const heldOf = (plan: KeptPlan, subject: string, query: Query): Held | undefined => {
  const { table, key } = placeOf(subject);
  const found = formOfEntity(subject);
  if (!found) return undefined;
  const isNew = key === '';
  if (!isNew && !isUsed(plan.kept, subject)) return undefined;
  const isProgress = table === 'actions' && query.form === 'progress' && !isNew;
  const given = isNew ? givenBy(table, query, plan.kept) : new Map<string, string>();
  return {
    plan,
    entity: subject,
    isNew,
    isProgress,
    isGone: !isNew && !isThere(plan.kept, subject),
    shown: isProgress ? progressOf(subject, plan) : rowOf(subject),
    cellsOf: (row) => withGiven(cellsOfRow(plan.kept, row.entity, row.table), given),
  };
};
