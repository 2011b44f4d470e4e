import { isKnown } from '#domain';
import type { BoardNamed } from '../activity/board-names.ts';
import type { LeftOut } from '../activity/left-out.ts';
import { cellAt } from '../activity/take-figures.ts';
import { isRefusal } from '../cell.ts';
import type { IssueList } from '../issue-list.ts';
import type { SheetRow } from '../spreadsheet/cell.ts';
import { readAmount } from '../table-file/amounts.ts';
import type { Heading } from '../table-file/headings.ts';
import type { SheetRead } from '../table-file/sheets.ts';
import { isSum } from '../table-file/sum-names.ts';

export interface ReadingRooms {
  readonly file: string;
  readonly issues: IssueList;
  readonly boardOf: (name: string) => BoardNamed;
  /** The board of a file that names none. */
  readonly onlyBoard: string | undefined;
  readonly leftOut: LeftOut;
}

/** What a row is of: a column, what its names mean, and how one that means nothing is told of. */
export interface Subject<Column extends string, Figure extends Column> {
  readonly column: Column;
  readonly figures: readonly Figure[];
  /** How many there are: one where the cell is empty, while a mark in it says that nobody knows. */
  readonly amount?: Figure;
  readonly named: (name: string) => string | undefined;
  readonly unknown: (name: string) => void;
}

/** Figures of one thing at one board. */
export interface RowRead<Figure extends string> {
  readonly board: string;
  readonly subject: string;
  readonly line: number;
  readonly figures: ReadonlyMap<Figure, number>;
}

interface At {
  readonly row: SheetRow;
  readonly place: number;
  readonly column: string;
}

const MOST = 1_000_000;

/** A number that is not below 0; `marked` for a mark that stands for none; undefined for an empty cell, and, with an issue, for what is neither. */
const numberAt = ({ row, place, column }: At, { file, issues }: ReadingRooms) => {
  const cell = cellAt(row, place);
  const read = readAmount(cell);
  const spot = { row: row.line, column, value: cell.text };
  if (isRefusal(read)) {
    if (read.refused !== 'value-missing')
      issues.add(read.refused, file, { ...spot, expected: read.expected });
    return undefined;
  }
  if (!isKnown(read)) return 'marked';
  if (read >= 0 && read <= MOST) return read;
  issues.add('out-of-range', file, { ...spot, expected: `0 … ${MOST}` });
  return undefined;
};

/** Every row of a sheet that says something of a thing that the plan has at a board; the others are told of. */
export const rowsRead = <Column extends string, Figure extends Column>(
  { sheet, heading }: { readonly sheet: SheetRead; readonly heading: Heading<Column | 'board'> },
  subject: Subject<Column, Figure>,
  reading: ReadingRooms,
) => {
  const { boardOf, onlyBoard, leftOut } = reading;
  const titles = sheet.rows.find(({ line }) => line === heading.line);
  const rows = sheet.rows.filter(({ line }) => line > heading.line);
  let above = '';
  const figuresOf = (row: SheetRow): ReadonlyMap<Figure, number> => {
    const figures = new Map<Figure, number>();
    for (const figure of subject.figures) {
      const place = heading.at.get(figure);
      if (place === undefined) continue;
      const number = numberAt({ row, place, column: titles?.cells[place]?.text ?? '' }, reading);
      if (number === 'marked' && figure === subject.amount) return new Map();
      if (typeof number === 'number') figures.set(figure, number);
    }
    return figures;
  };
  const taken = rows.flatMap((row): readonly RowRead<Figure>[] => {
    above = cellAt(row, heading.at.get('board')).text || above;
    const name = cellAt(row, heading.at.get(subject.column)).text;
    const figures = figuresOf(row);
    const board = above === '' ? onlyBoard && { board: onlyBoard } : boardOf(above);
    if (board === 'sum' || isSum(name) || isSum(above)) leftOut.sum();
    else if (figures.size === 0) leftOut.empty();
    else if (board === undefined || board === '' || board === 'unknown') leftOut.board(above);
    else {
      const known = subject.named(name);
      if (known !== undefined)
        return [{ board: board.board, subject: known, line: row.line, figures }];
      subject.unknown(name);
    }
    return [];
  });
  return { rows: rows.length, taken };
};
