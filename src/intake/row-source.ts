import type { Read } from './read-table.ts';
import type { Columns, Table } from './table.ts';
import type { TableName } from './table-names.ts';

/** Where rows of tables come from: the files of a pack, or a plan that is kept. */
export interface RowSource {
  /** What issues call the table. */
  readonly fileOf: (name: TableName) => string;
  readonly has: (name: TableName) => boolean;
  /** True when the table is there and nothing was wrong with it. */
  readonly read: <C extends Columns>(
    table: Table<C>,
    onRow: (read: Read<C>) => void,
  ) => Promise<boolean>;
}
