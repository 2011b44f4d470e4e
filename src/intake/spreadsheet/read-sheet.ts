import { Worker } from 'node:worker_threads';
import type { IssueList } from '../issue-list.ts';
import { isText, MEGABYTE, readBytes } from '../read-bytes.ts';
import { eachRecord } from '../records.ts';
import { type Cell, type SheetRow, textCell } from './cell.ts';
import { type ZipEntry, zipDirectory } from './zip-directory.ts';

const mostPacked = 20 * MEGABYTE;
const mostUnpacked = 60 * MEGABYTE;
const mostEntries = 200;
const mostRatio = 200;
const mostRows = 100_000;
const mostSeconds = 20;

/** Why a workbook should not be unpacked: it would grow past what any real one does. */
const tooLarge = (entries: readonly ZipEntry[]): string | undefined => {
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (entries.length > mostEntries) return `≤ ${mostEntries}`;
  if (unpacked > mostUnpacked) return `≤ ${mostUnpacked}`;
  return unpacked > mostRatio * packed + MEGABYTE ? `≤ ${mostRatio} × ${packed}` : undefined;
};

const kindOf = (entries: readonly ZipEntry[]): 'xlsx' | 'ods' | undefined => {
  const names = new Set(entries.map(({ name }) => name));
  if (names.has('xl/workbook.xml')) return 'xlsx';
  return names.has('content.xml') ? 'ods' : undefined;
};

/** The first sheet's cells, or undefined when they can't be read in the memory and time a real sheet takes. */
const unpack = (bytes: Buffer, kind: 'xlsx' | 'ods'): Promise<Cell[][] | undefined> =>
  new Promise((resolve) => {
    const worker = new Worker(new URL('./unpack.ts', import.meta.url), {
      workerData: { bytes, kind, mostRows },
      resourceLimits: { maxOldGenerationSizeMb: 512 },
      execArgv: [],
    });
    const timer = setTimeout(() => worker.terminate(), mostSeconds * 1000);
    worker.once('message', resolve);
    worker.once('error', () => resolve(undefined));
    worker.once('exit', () => {
      clearTimeout(timer);
      resolve(undefined);
    });
  });

interface SheetFile {
  readonly bytes: Buffer;
  readonly file: string;
}

const readWorkbook = async (
  { bytes, file }: SheetFile,
  issues: IssueList,
): Promise<readonly SheetRow[]> => {
  const entries = zipDirectory(bytes);
  const limit = entries && tooLarge(entries);
  const kind = entries && kindOf(entries);
  if (limit) issues.add('file-too-large', file, { expected: limit });
  if (limit || !kind) {
    if (!limit) issues.add('file-unreadable', file, { expected: 'xlsx, ods, csv' });
    return [];
  }
  const cells = await unpack(bytes, kind);
  if (!cells) issues.add('file-unreadable', file, { expected: kind });
  return (cells ?? []).map((row, index) => ({ line: index + 1, cells: row }));
};

/** Takes off the mark that kept a spreadsheet program from running the cell. */
const rearmed = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

const csvCell = (cell: string): Cell =>
  cell.startsWith('=') ? { text: cell, kind: 'formula' } : textCell(rearmed(cell));

const readCsv = async (source: SheetFile, issues: IssueList): Promise<readonly SheetRow[]> => {
  const rows: SheetRow[] = [];
  if (!isText(source.bytes, source.file, issues)) return rows;
  await eachRecord(source, issues, (record, line) => {
    rows.push({ line, cells: record.map(csvCell) });
    return rows.length < mostRows;
  });
  return rows;
};

const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04';

/** The rows of a workbook's first sheet, or of a CSV file; empty, with issues, when it can't be read. */
export const readSheet = async (
  place: { readonly path: string; readonly file: string },
  issues: IssueList,
): Promise<readonly SheetRow[]> => {
  const bytes = await readBytes({ ...place, most: mostPacked }, issues);
  if (!bytes) return [];
  const source = { bytes, file: place.file };
  return isZip(bytes) ? readWorkbook(source, issues) : readCsv(source, issues);
};
