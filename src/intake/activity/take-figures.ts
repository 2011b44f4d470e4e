import { type Fact, isKnown } from '#domain';
import { isRefusal } from '../cell.ts';
import type { IssueList } from '../issue-list.ts';
import { type Cell, emptyCell, type SheetRow } from '../spreadsheet/cell.ts';
import { readAmount } from '../table-file/amounts.ts';

/** Where a figure stands, for what is said of it. */
export interface FigureAt {
  readonly row: SheetRow;
  readonly place: number;
  /** The heading as it stands in the file. */
  readonly column: string;
}

export const cellAt = ({ cells }: SheetRow, place: number | undefined): Cell =>
  cells[place ?? -1] ?? emptyCell;

/** A count of tests, or the reason why there is none; undefined for an empty cell, and, with an issue, for what is neither. */
export const takeCount = (
  { row, place, column }: FigureAt,
  file: string,
  issues: IssueList,
): Fact<number> | undefined => {
  const cell = cellAt(row, place);
  const read = readAmount(cell);
  const spot = { row: row.line, column, value: cell.text };
  if (isRefusal(read)) {
    if (read.refused !== 'value-missing')
      issues.add(read.refused, file, { ...spot, expected: read.expected });
    return undefined;
  }
  if (!isKnown(read) || (Number.isInteger(read) && read >= 0)) return read;
  const code = read < 0 ? 'out-of-range' : 'not-a-whole-number';
  issues.add(code, file, { ...spot, expected: '0, 1, 2, 3 …' });
  return undefined;
};
