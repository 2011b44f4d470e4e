import { stringify } from 'csv-stringify/sync';
import { defused } from '#domain';

/** Any table as CSV, its headings the first row: Excel reads its letters rightly, and no cell runs as a formula. */
export const tableCsv = (rows: readonly (readonly string[])[]): string =>
  stringify(
    rows.map((row) => row.map(defused)),
    { bom: true },
  );
