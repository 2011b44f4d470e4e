import { type Issue, type Kept, type KeptRow, saysSomething } from '#domain';
import { isRefusal } from '../cell.ts';
import { issueList } from '../issue-list.ts';
import type { AnyTable } from '../table.ts';
import { keptTableOf, keptTables, keyCells } from './kept-tables.ts';

/** Whether all that a row says came with the last change. */
const isNew = (row: KeptRow, { head }: Kept): boolean =>
  saysSomething(row) && [...row.values()].every(({ seq }) => seq === head.seq);

/** Columns of a key that a new row must say more strictly than one that is kept already. */
const strictKeys = ({ columns, key }: AnyTable) =>
  key.flatMap((column) => {
    const { read, readKept } = columns[column] ?? {};
    return read && readKept ? [{ column, read, readKept }] : [];
  });

/** Rows that came with the last change of a plan under a key that no new row may have. */
export const newKeysRefused = (kept: Kept): readonly Issue[] => {
  const { issues, add } = issueList();
  for (const name of keptTables) {
    const table = keptTableOf(name);
    for (const { column, read, readKept } of strictKeys(table))
      for (const [key, row] of kept.tables.get(name) ?? []) {
        if (!isNew(row, kept)) continue;
        const value = keyCells(table, key)?.get(column) ?? '';
        const said = read(value);
        // What can be no key at all is told by whoever reads the row.
        if (isRefusal(said) && !isRefusal(readKept(value)))
          add(said.refused, name, { key, column, value, expected: said.expected });
      }
  }
  return issues;
};
