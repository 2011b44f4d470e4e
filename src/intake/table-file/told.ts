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

/** What is told of a file, in this order: of each sheet its name, then its rows in parts; then that it is done. */
export type Told =
  | { readonly told: 'sheet'; readonly name: string; readonly hidden: boolean }
  | { readonly told: 'rows'; readonly rows: readonly SheetRow[] }
  | { readonly told: 'finding'; readonly finding: Finding }
  | { readonly told: 'refused'; readonly code: IssueCode; readonly expected: string }
  | { readonly told: 'done' };
export type Tell = (told: Told) => void;

/** Why a file is not read. */
export class Refused extends Error {
  readonly code: IssueCode;
  readonly expected: string;
  constructor(code: IssueCode, expected: string) {
    super(code);
    this.name = 'Refused';
    this.code = code;
    this.expected = expected;
  }
}

export type ReadApart =
  | {
      readonly ok: true;
      readonly sheets: readonly SheetRead[];
      readonly findings: readonly Finding[];
    }
  | { readonly ok: false; readonly code: IssueCode; readonly expected: string };

export const inVain = (code: IssueCode, expected: string): ReadApart => ({
  ok: false,
  code,
  expected,
});
export const tooHeavy = inVain('file-too-heavy', `≤ ${mostSeconds} s, ≤ ${mostMegabytes} MB`);

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

/** Puts together what is told; gives what was read when it is done, or why not. */
export const gathering = () => {
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
