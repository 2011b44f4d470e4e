import { type Kept, type KeptRow, placeOf } from '#domain';
import { type FormField, type FormTable, formTables, stateField } from '#intake';
import { rowAt } from '#plan';

/** What stands in the fields of a row, by the name of each: one cell, or the members of a set. */
export interface RowCells {
  readonly cell: (column: string) => string;
  readonly members: (column: string) => readonly string[];
}

const setMark = (column: string): string => `${column}:`;

const membersIn = (row: KeptRow, column: string): readonly string[] =>
  [...row]
    .filter(([field, { value }]) => field.startsWith(setMark(column)) && value !== undefined)
    .map(([field]) => field.slice(setMark(column).length));

/** The columns of a row's key, as the key says them. */
const keyCells = ({ key: columns }: FormTable, key: string): ReadonlyMap<string, string> => {
  const cells = key.split(' ');
  return new Map(columns.map((column, place) => [column, cells[place] ?? '']));
};

/** The table of a row, and its form; undefined for what is no table of the plan. */
export const formOfEntity = (
  entity: string,
): { readonly table: FormTable; readonly key: string } | undefined => {
  const { table, key } = placeOf(entity);
  const form = formTables.get(table);
  return form && { table: form, key };
};

/** The cells of a row of the plan, none of them for one that is not there. */
export const cellsOfRow = (kept: Kept, entity: string, table: FormTable): RowCells => {
  const row: KeptRow = rowAt(kept, entity) ?? new Map();
  const ofKey = keyCells(table, placeOf(entity).key);
  return {
    cell: (column) => ofKey.get(column) ?? row.get(column)?.value ?? '',
    members: (column) => membersIn(row, column),
  };
};

export const isSet = ({ kind }: FormField): boolean => kind === 'choices' || kind === 'links';

/** The columns of a field, each with one cell: two of wording, with the state of each. */
export const columnsOf = ({ kind, name }: FormField): readonly string[] => {
  if (kind !== 'wording') return [name];
  const both = [`${name}_en`, `${name}_cy`];
  return [...both, ...both.map(stateField)];
};

export const memberOf = (column: string, member: string): string => `${setMark(column)}${member}`;
