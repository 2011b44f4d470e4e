import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ageBands } from '#domain';
import { sha256 } from '../../read-bytes.ts';
import type { FileWritten, Rows } from '../../write-pack.ts';
import { WEEKLY } from './waits.ts';

const week = (number: number) => `w${String(number).padStart(2, '0')}`;

const headings = {
  lists: [
    ...['board', 'service', 'month', 'total', 'flag'],
    ...Array.from({ length: WEEKLY }, (_, number) => week(number)),
    `${week(WEEKLY)}plus`,
  ],
  activity: ['board', 'service', 'month', 'from_list', 'planned', 'unscheduled'],
  staff: [
    ...['board', 'group', 'establishment', 'participation', 'label'],
    ...ageBands.map((age) => `a${age}`),
  ],
  rooms: ['board', 'equipment', 'number', 'open_hours', 'label'],
  work: [
    ...['board', 'service', 'requests_per_week', 'waiting_for_test', 'waiting_for_report'],
    'label',
  ],
} as const;

export interface MadeTable {
  readonly name: keyof typeof headings;
  readonly rows: Rows;
}

/** Cells are ids and numbers: none needs a quote. */
const csv = ({ name, rows }: MadeTable): string =>
  [headings[name], ...rows].map((row) => `${row.join(',')}\n`).join('');

/** Writes tables into a pack's folder beside those that people wrote; all are written before any takes its place. */
export const replaceTables = async (
  folder: string,
  tables: readonly MadeTable[],
): Promise<readonly FileWritten[]> => {
  const draft = await mkdtemp(join(folder, '.made-'));
  try {
    const files = tables.map((table) => ({ path: `${table.name}.csv`, text: csv(table) }));
    for (const { path, text } of files) await writeFile(join(draft, path), text);
    for (const { path } of files) await rename(join(draft, path), join(folder, path));
    return files.map(({ path, text }) => ({
      path,
      bytes: Buffer.byteLength(text),
      sha256: sha256(text),
    }));
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
};
