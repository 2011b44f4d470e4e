import { type KeptRow, RETIRED, YES } from '#domain';
import type { AnyTable } from '../table.ts';
import { keyCells } from './kept-tables.ts';
import { memberField } from './table-facts.ts';

export const isRetired = (row: KeptRow): boolean => row.get(RETIRED)?.value === YES;

/** Whether any cell is left: a row whose cells were all taken away is no longer there. */
export const saysSomething = (row: KeptRow): boolean => {
  for (const { value } of row.values()) if (value !== undefined) return true;
  return false;
};

/** The members of a set that a row holds, in the order in which they came. */
const membersIn = (row: KeptRow, column: string): string => {
  const before = memberField(column, '');
  const members: string[] = [];
  for (const [field, { value }] of row)
    if (value !== undefined && field.startsWith(before)) members.push(field.slice(before.length));
  return members.join(' ');
};

/** A row as a spreadsheet would show it, by column; undefined when its key can be none of the table. Cells of no column are left alone. */
export const cellsOf = (
  table: AnyTable,
  key: string,
  row: KeptRow,
): ReadonlyMap<string, string> | undefined => {
  const ofKey = keyCells(table, key);
  if (!ofKey) return undefined;
  return new Map(
    Object.entries(table.columns).map(([column, { set }]) => {
      const own = set ? membersIn(row, column) : row.get(column)?.value;
      return [column, ofKey.get(column) ?? own ?? ''];
    }),
  );
};
