import { Worker } from 'node:worker_threads';
import type { Finding, IssueCode } from '#domain';
import type { SheetRow } from '../spreadsheet/cell.ts';
import { mostMegabytes, mostSeconds } from './limits.ts';
import type { SheetRead } from './sheets.ts';

/** What is read apart, and as what. */
export interface FileApart {
  readonly kind: 'xlsx' | 'ods' | 'docx' | 'html';
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What the worker says, in this order: of each sheet its name, then its rows in parts; then that it is done. */
export type Told =
  | { readonly told: 'sheet'; readonly name: string; readonly hidden: boolean }
  | { readonly told: 'rows'; readonly rows: readonly SheetRow[] }
  | { readonly told: 'finding'; readonly finding: Finding }
  | { readonly told: 'refused'; readonly code: IssueCode; readonly expected: string }
  | { readonly told: 'done' };

export type ReadApart =
  | {
      readonly ok: true;
      readonly sheets: readonly SheetRead[];
      readonly findings: readonly Finding[];
    }
  | { readonly ok: false; readonly code: IssueCode; readonly expected: string };

const inVain = (code: IssueCode, expected: string): ReadApart => ({ ok: false, code, expected });
const tooHeavy = inVain('file-too-heavy', `≤ ${mostSeconds} s, ≤ ${mostMegabytes} MB`);

interface SheetSoFar {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: SheetRow[];
}

const sheetRead = ({ name, hidden, rows }: SheetSoFar): SheetRead => ({
  name,
  rows,
  ...(hidden ? { hidden } : {}),
});

/** Puts together what the worker says; gives what was read when it is done, or why not. */
const gathering = () => {
  const sheets: SheetSoFar[] = [];
  const findings: Finding[] = [];
  return (told: Told): ReadApart | undefined => {
    if (told.told === 'sheet') sheets.push({ name: told.name, hidden: told.hidden, rows: [] });
    else if (told.told === 'rows') for (const row of told.rows) sheets.at(-1)?.rows.push(row);
    else if (told.told === 'finding') findings.push(told.finding);
    else if (told.told === 'refused') return inVain(told.code, told.expected);
    else return { ok: true, sheets: sheets.map(sheetRead), findings };
    return undefined;
  };
};

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/** Reads a file in a worker of its own, so that one made to exhaust memory or time exhausts only that. */
export const readApart = (task: FileApart): Promise<ReadApart> =>
  new Promise((resolve) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
      execArgv: [],
      stdout: true,
      stderr: true,
    });
    const gather = gathering();
    const end = (read: ReadApart) => {
      clearTimeout(timer);
      resolve(read);
      void worker.terminate();
    };
    const timer = setTimeout(() => end(tooHeavy), mostSeconds * 1000);
    worker.on('message', (told: Told) => {
      const read = gather(told);
      if (read) end(read);
    });
    worker.once('error', (error) =>
      end(isOutOfMemory(error) ? tooHeavy : inVain('file-damaged', task.kind)),
    );
    worker.once('exit', () => end(inVain('file-damaged', task.kind)));
  });
