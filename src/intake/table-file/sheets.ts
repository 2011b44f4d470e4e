import type { Finding } from '#domain';
import type { SheetRow } from '../spreadsheet/cell.ts';

/** What a file is: the name that people know it by, its size, and the hash of its bytes. */
export interface FileIdentity {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A sheet, a table of a document or a pasted table: its rows that are not blank, with their lines. */
export interface SheetRead {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  readonly hidden?: true;
}

/** What is read of a file, and what a planner should know of how. */
export interface TableFile {
  readonly file: FileIdentity;
  readonly sheets: readonly SheetRead[];
  readonly findings: readonly Finding[];
}

/** Whether a sheet is one that people see, with rows. */
export const isShown = ({ hidden, rows }: SheetRead): boolean => !hidden && rows.length > 0;

export const isBlank = ({ cells }: SheetRow): boolean => cells.every(({ text }) => text === '');
