import { type Kept, type RetiredLink, saysSomething } from '#domain';
import type { IssueList } from '../issue-list.ts';
import type { Read } from '../read-table.ts';
import type { RowSource } from '../row-source.ts';
import type { AnyTable, Columns, RowOf, Table } from '../table.ts';
import type { TableName } from '../table-names.ts';
import { type Gone, goneFrom } from './gone.ts';
import type { RowRead, RowToRead } from './read-row.ts';
import { unlinker } from './retired-links.ts';

export interface KeptSource extends RowSource {
  /** Links to rows that were retired later, as far as tables have been read. */
  readonly retiredLinks: readonly RetiredLink[];
}

interface KeptReading {
  readonly readRow: (toRead: RowToRead) => RowRead;
  readonly issues: IssueList;
  /** The data sets that are there. */
  readonly hasTable: (name: TableName) => boolean;
}

/** The rows that are in the plan, in the order in which they came. */
function* standing(kept: Kept, table: AnyTable, gone: Gone): Generator<RowToRead> {
  const went = gone.get(table.name);
  for (const [key, row] of kept.tables.get(table.name) ?? [])
    if (!went?.has(key) && saysSomething(row)) yield { table, key, kept: row };
}

/** A plan that is kept, as a source of rows. */
export const keptSource = (kept: Kept, { readRow, issues, hasTable }: KeptReading): KeptSource => {
  const gone = goneFrom(kept);
  const retiredLinks: RetiredLink[] = [];
  const readLinked = (toRead: RowToRead, unlink: ReturnType<typeof unlinker>): RowRead['row'] => {
    const file = toRead.table.name;
    const { key } = toRead;
    const { row, wrong } = readRow(toRead);
    for (const { code, ...spot } of wrong) issues.add(code, file, { key, ...spot });
    if (!row) return undefined;
    const unlinked = unlink(toRead, row);
    retiredLinks.push(...unlinked.old);
    for (const { column, id } of unlinked.refused)
      issues.add('retired-id', file, { key, column, value: id });
    return unlinked.row;
  };
  return {
    retiredLinks,
    fileOf: (name) => name,
    has: hasTable,
    read: async <C extends Columns>(table: Table<C>, onRow: (read: Read<C>) => void) => {
      const before = issues.issues.length;
      const unlink = unlinker(table, gone);
      let rows = 0;
      for (const toRead of standing(kept, table, gone)) {
        rows += 1;
        const row = readLinked(toRead, unlink) as RowOf<C> | undefined;
        if (row) onRow({ row, repeated: [], line: 0, key: toRead.key });
      }
      if (rows > table.mostRows)
        issues.add('too-many-rows', table.name, { expected: `≤ ${table.mostRows}` });
      return issues.issues.length === before;
    },
  };
};
