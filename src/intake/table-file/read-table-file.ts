import type { Finding } from '#domain';
import type { IssueList } from '../issue-list.ts';
import type { ImportSource } from '../offer.ts';
import type { SheetRow } from '../spreadsheet/cell.ts';
import { readApart } from './apart.ts';
import { eachTextRow, type TakeRow } from './each-text-row.ts';
import { type KnownFile, knownFile } from './known-file.ts';
import { mostCells, mostHeldText, mostRows, mostStreamedRows } from './limits.ts';
import { lostLetters } from './lost-letters.ts';
import { sheetsNotRead } from './not-read.ts';
import { type FileIdentity, isShown, type TableFile } from './sheets.ts';

type TextFile = Extract<KnownFile, { kind: 'text' }>;
type ApartFile = Extract<KnownFile, { kind: 'apart' }>;

/** Counts what is held, and says when it is more than a table has. */
const holding = (file: string, issues: IssueList) => {
  const rows: SheetRow[] = [];
  let characters = 0;
  let cells = 0;
  const take: TakeRow = (row) => {
    cells += row.cells.length;
    for (const { text } of row.cells) characters += text.length;
    const limit = characters > mostHeldText ? mostHeldText : cells > mostCells ? mostCells : 0;
    if (limit) issues.add('file-too-heavy', file, { row: row.line, expected: `≤ ${limit}` });
    else rows.push(row);
    return limit === 0;
  };
  return { rows, take };
};

const readText = async (known: TextFile, issues: IssueList): Promise<TableFile | undefined> => {
  const { file, chunks } = known;
  const { rows, take } = holding(file, issues);
  if (!(await eachTextRow({ file, chunks, mostRows }, issues, take))) return undefined;
  return { file: known.identity(), sheets: [{ name: file, rows }], findings: [] };
};

const readElsewhere = async (
  { task, identity }: ApartFile,
  issues: IssueList,
): Promise<TableFile | undefined> => {
  const read = await readApart(task);
  if (read.ok) return { file: identity(), sheets: read.sheets, findings: read.findings };
  issues.add(read.code, task.file, { expected: read.expected });
  return undefined;
};

const lostIn = ({ file, sheets }: TableFile): readonly Finding[] => {
  const lost = lostLetters(file.file);
  for (const { rows } of sheets) for (const row of rows) lost.look(row);
  return lost.findings();
};

const hiddenIn = ({ file, sheets }: TableFile): readonly Finding[] =>
  sheets
    .filter(({ hidden, rows }) => hidden && rows.length > 0)
    .map(({ name }) => ({ code: 'sheet-hidden', where: file.file, detail: { value: name } }));

/**
 * Reads all sheets or tables of a file, whatever it is called: CSV (between commas, semicolons or tabs; packed or not), XLSX, XLSM, ODS, DOCX,
 * a saved or pasted web page, pasted text. Undefined, with issues, when it can't be read.
 */
export const readTableFile = async (
  source: ImportSource,
  issues: IssueList,
): Promise<TableFile | undefined> => {
  const known = await knownFile(source, issues);
  if (!known) return undefined;
  const read =
    known.kind === 'text' ? await readText(known, issues) : await readElsewhere(known, issues);
  if (!read) return undefined;
  if (read.sheets.every(({ rows }) => rows.length === 0)) {
    issues.add('file-empty', read.file.file);
    return undefined;
  }
  return { ...read, findings: [...read.findings, ...hiddenIn(read), ...lostIn(read)] };
};

/** What a file was found to be when its rows have gone by. */
export interface RowsRead {
  readonly file: FileIdentity;
  readonly findings: readonly Finding[];
}

/** Of a workbook, the rows of its first sheet; a finding names every other that has any. */
const eachSheetRow = (read: TableFile, take: TakeRow): RowsRead | undefined => {
  const first = read.sheets.find(isShown) ?? read.sheets[0];
  if (!first?.rows.every(take)) return undefined;
  const others = read.sheets.filter((sheet) => sheet !== first && isShown(sheet));
  const unread = sheetsNotRead(others, read.file.file);
  return { file: read.file, findings: [...read.findings, ...unread] };
};

/** The first rows of every sheet or table of a file, of text no more than them; none where there are issues. */
export const firstRows = async (
  source: ImportSource,
  most: number,
  issues: IssueList,
): Promise<readonly SheetRow[]> => {
  const known = await knownFile(source, issues);
  if (known?.kind !== 'text') {
    const { sheets = [] } = (known && (await readElsewhere(known, issues))) ?? {};
    return sheets.filter(isShown).flatMap(({ rows }) => rows.slice(0, most));
  }
  const rows: SheetRow[] = [];
  const { file, chunks } = known;
  await eachTextRow({ file, chunks, mostRows: mostStreamedRows }, issues, (row) => {
    rows.push(row);
    return rows.length < most;
  });
  return rows;
};

/**
 * Gives the rows of a file one by one. Text is read as it comes: the memory does not grow with the file.
 * Undefined when there are issues, or when `take` wanted no more.
 */
export const eachTableRow = async (
  source: ImportSource,
  issues: IssueList,
  take: TakeRow,
): Promise<RowsRead | undefined> => {
  const known = await knownFile(source, issues);
  if (known?.kind !== 'text') {
    const read = known && (await readElsewhere(known, issues));
    return read && eachSheetRow({ ...read, findings: [...read.findings, ...lostIn(read)] }, take);
  }
  const { file, chunks, identity } = known;
  const lost = lostLetters(file);
  const took: TakeRow = (row) => {
    lost.look(row);
    return take(row);
  };
  const ended = await eachTextRow({ file, chunks, mostRows: mostStreamedRows }, issues, took);
  return ended ? { file: identity(), findings: lost.findings() } : undefined;
};
