import { type CellValue, readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import type { Cell } from '../spreadsheet/cell.ts';
import { emptyCell } from '../spreadsheet/cell.ts';
import { mostCells, mostRows } from './limits.ts';
import { soundParts } from './sound-zip.ts';
import { sheetTeller } from './telling.ts';
import { Refused, type Tell } from './told.ts';

type Workbook = Awaited<ReturnType<typeof readOds>>;
type Sheet = Workbook['sheets'][number];

const textOf = (value: CellValue | undefined): string => {
  if (value === null || value === undefined) return '';
  if (!(value instanceof Date)) return String(value).trim();
  return Number.isNaN(value.getTime()) ? '#VALUE!' : value.toISOString().slice(0, 10);
};

const cellOf = (value: CellValue | undefined, isFormula: boolean): Cell => {
  if (isFormula) return { text: textOf(value), kind: 'formula' };
  const isText = !(value instanceof Date) && typeof value !== 'boolean';
  return { text: textOf(value), kind: isText ? 'text' : 'not-text' };
};

const isFormulaAt = ({ cells }: Sheet, row: number, column: number): boolean =>
  cells?.get(`${row},${column}`)?.formula !== undefined;

const widestOf = (rows: Sheet['rows']): number =>
  rows.reduce((most, row) => Math.max(most, row.length), 0);

/** What a merged cell says, in each cell that it covers; only as far as there are rows and columns. */
const coveredCells = ({ rows, merges = [] }: Sheet): ReadonlyMap<string, CellValue> => {
  const covered = new Map<string, CellValue>();
  const widest = widestOf(rows);
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const value = rows[startRow]?.[startCol];
    if (value === null || value === undefined || value === '') continue;
    for (let row = startRow; row <= Math.min(endRow, rows.length - 1); row += 1)
      for (let column = startCol; column <= Math.min(endCol, widest - 1); column += 1)
        if (row !== startRow || column !== startCol) covered.set(`${row},${column}`, value);
    if (covered.size > mostCells) throw new Refused('file-too-heavy', `≤ ${mostCells}`);
  }
  return covered;
};

/** Each row of a sheet with what merged cells lay on it. */
const tellRows = (sheet: Sheet, take: ReturnType<typeof sheetTeller>['row']): void => {
  const covered = coveredCells(sheet);
  const widest = covered.size === 0 ? 0 : widestOf(sheet.rows);
  for (const [at, row] of sheet.rows.entries()) {
    const cells = row.map((value, column) => cellOf(value, isFormulaAt(sheet, at, column)));
    for (let column = 0; column < widest; column += 1) {
      const above = covered.get(`${at},${column}`);
      if (above !== undefined) cells[column] = { ...cellOf(above, false), repeated: true };
      else cells[column] ??= emptyCell;
    }
    take(cells, at + 1);
  }
};

interface WorkbookFile {
  readonly bytes: Buffer;
  readonly kind: 'xlsx' | 'ods';
  readonly file: string;
}

const MACROS = /(^|\/)vbaProject\.bin$|^Basic\//;

/** Tells all sheets of a workbook, the hidden ones too, with the values that formulas were last worked out to. Macros are not looked at. */
export const readWorkbook = async (
  { bytes, kind, file }: WorkbookFile,
  tell: Tell,
): Promise<void> => {
  const { names } = soundParts(bytes);
  const read = kind === 'xlsx' ? readXlsx : readOds;
  const { sheets } = await read(bytes, { maxRows: mostRows + 1 });
  if (names.some((name) => MACROS.test(name)))
    tell({ told: 'finding', finding: { code: 'macros-ignored', where: file } });
  const teller = sheetTeller(tell);
  for (const sheet of sheets) {
    const hidden = sheet.hidden === true || sheet.veryHidden === true;
    teller.sheet(sheet.name, hidden);
    if (sheet.rows.length > mostRows) throw new Refused('too-many-rows', `≤ ${mostRows}`);
    tellRows(sheet, teller.row);
  }
  teller.flush();
};
