import { type KeptRow, membersIn } from '#domain';
import type { AnyTable } from '../table.ts';
import { keyCells } from './kept-tables.ts';

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
      const own = set ? membersIn(row, column).join(' ') : row.get(column)?.value;
      return [column, ofKey.get(column) ?? own ?? ''];
    }),
  );
};
