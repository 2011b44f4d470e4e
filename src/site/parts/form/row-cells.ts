import { type Kept, type KeptRow, membersIn, placeOf, rowAt, stateField } from '#domain';
import { type FormField, type FormTable, formTables, keyCells } from '#intake';

/** What stands in the fields of a row, by the name of each: one cell, or the members of a set. */
export interface RowCells {
  readonly cell: (column: string) => string;
  readonly members: (column: string) => readonly string[];
}

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
  const ofKey = keyCells(table, placeOf(entity).key) ?? new Map<string, string>();
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
