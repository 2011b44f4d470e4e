import { stringify } from 'csv-stringify/sync';
import { defused, type Kept, type KeptRow, stands } from '#domain';
import { type Files, TABLE_FOLDER } from './backup-files.ts';

/** A member of a set is no column of its own: the set is. */
const columnOf = (field: string): string => field.split(':', 1)[0] ?? field;

const saidIn = (column: string, row: KeptRow): string =>
  [...row]
    .flatMap(([field, { value }]) => {
      if (value === undefined || columnOf(field) !== column) return [];
      return field === column ? [value] : [field.slice(column.length + 1)];
    })
    .join(' ');

const tableCsv = (rows: readonly (readonly [string, KeptRow])[]): string => {
  const columns = [...new Set(rows.flatMap(([, row]) => [...row.keys()].map(columnOf)))];
  const lines = rows.map(([key, row]) => [key, ...columns.map((column) => saidIn(column, row))]);
  const cells = [['key', ...columns], ...lines].map((line) => line.map(defused));
  return stringify(cells, { bom: true });
};

/** The plan as tables that anyone can open, with or without this product. */
export const planTables = ({ tables }: Kept): Files =>
  new Map(
    [...tables].flatMap(([table, rows]) => {
      const standing = [...rows].filter(([, row]) => stands(row));
      if (standing.length === 0) return [];
      const name = `${TABLE_FOLDER}${encodeURIComponent(table)}.csv`;
      return [[name, Buffer.from(tableCsv(standing))] as const];
    }),
  );
