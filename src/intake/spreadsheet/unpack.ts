/** Runs as a worker, so that a file made to exhaust memory or time exhausts only this. */
import { parentPort, workerData } from 'node:worker_threads';
import { type CellValue, readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import type { Cell } from './cell.ts';

const { bytes, kind, mostRows } = workerData as {
  readonly bytes: Uint8Array;
  readonly kind: 'xlsx' | 'ods';
  readonly mostRows: number;
};

const cellOf = (value: CellValue, formula: string | undefined): Cell => {
  if (formula !== undefined) return { text: `=${formula}`, kind: 'formula' };
  if (value === null || value === undefined) return { text: '', kind: 'text' };
  if (value instanceof Date) return { text: value.toISOString().slice(0, 10), kind: 'not-text' };
  return { text: String(value), kind: typeof value === 'boolean' ? 'not-text' : 'text' };
};

const read = kind === 'xlsx' ? readXlsx : readOds;
const { sheets } = await read(bytes, { sheets: [0], maxRows: mostRows });
const [sheet] = sheets;
parentPort?.postMessage(
  (sheet?.rows ?? []).map((row, line) =>
    row.map((value, column) => cellOf(value, sheet?.cells?.get(`${line},${column}`)?.formula)),
  ),
);
