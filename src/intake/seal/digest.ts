import { sha256 } from '../read-bytes.ts';

/** A row as a seal knows it. */
export interface RowSeen {
  readonly key: string;
  readonly digest: string;
}

const DIGITS = 12;

/** Of the cells in the order of the table's columns, whatever their order in the file. */
export const digestOf = (cells: readonly string[]): string =>
  sha256(cells.join('\u001f')).slice(0, DIGITS);
