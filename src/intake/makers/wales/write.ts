import { csvText, type Rows } from '../../csv-text.ts';
import { type FileWritten, putFiles } from '../../put-files.ts';
import { namesOf } from '../../table.ts';
import { tableOf } from '../../table-of.ts';
import { bandNames } from './waits.ts';

/** The tables that are made; all others of the pack are written by people. */
export interface MadeTable {
  readonly name: 'lists' | 'activity' | 'staff' | 'rooms' | 'work';
  readonly rows: Rows;
}

/** Writes tables into a pack's folder beside those that people wrote. */
export const putTables = (
  folder: string,
  tables: readonly MadeTable[],
): Promise<readonly FileWritten[]> =>
  putFiles(
    folder,
    tables.map(({ name, rows }) => ({
      path: `${name}.csv`,
      text: csvText(namesOf(tableOf(name, bandNames)), rows),
    })),
  );
