import { stringify } from 'csv-stringify/sync';

/** Any table as CSV, its headings the first row. */
export const tableCsv = (rows: readonly (readonly string[])[]): string => stringify([...rows]);
