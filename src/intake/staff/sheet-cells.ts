import { type Cell, emptyCell, type SheetRow } from '../spreadsheet/cell.ts';
import type { Heading } from '../table-file/headings.ts';
import { isSum } from '../table-file/sum-names.ts';

/** A row beneath a heading, by column. */
export interface RowCells<Id extends string> {
  readonly line: number;
  readonly cell: (id: Id) => Cell;
  readonly text: (id: Id) => string;
  /** What the file calls the column. */
  readonly called: (id: Id) => string;
}

const rowCells = <Id extends string>(
  { line, cells }: SheetRow,
  titles: readonly Cell[],
  { at }: Heading<Id>,
): RowCells<Id> => {
  const cell = (id: Id): Cell => cells[at.get(id) ?? -1] ?? emptyCell;
  return {
    line,
    cell,
    text: (id) => cell(id).text.trim(),
    called: (id) => titles[at.get(id) ?? -1]?.text.trim() || id,
  };
};

type RowKind = 'row' | 'sum' | 'note';

/** A row that sums up others, or a note beneath a table: of columns that say what it is about, a sum or nothing. */
const kindOfRow = <Id extends string>(
  { cells }: SheetRow,
  { text }: RowCells<Id>,
  telling: readonly Id[],
): RowKind => {
  if (cells.some((cell) => isSum(cell.text))) return 'sum';
  return telling.every((id) => text(id) === '') ? 'note' : 'row';
};

/** The rows beneath a heading, sums and notes told apart. */
export const rowsBeneath = <Id extends string>(
  rows: readonly SheetRow[],
  heading: Heading<Id>,
  telling: readonly Id[],
) => {
  const titles = rows.find(({ line }) => line === heading.line)?.cells ?? [];
  return rows
    .filter(({ line }) => line > heading.line)
    .map((row) => {
      const read = rowCells(row, titles, heading);
      return { ...read, kind: kindOfRow(row, read, telling) };
    });
};
