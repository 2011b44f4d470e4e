import type { IssueList } from '../issue-list.ts';
import type { LeftOut } from './left-out.ts';
import type { RowCells } from './sheet-cells.ts';

interface Boards {
  readonly file: string;
  readonly issues: IssueList;
  readonly boardOf: (name: string) => string | undefined;
  /** The board of rows that name none. */
  readonly board: string | undefined;
}

/** The board of a row; undefined for one that is none of the plan’s, which is counted, and for one that names none, which is an issue. */
export const boardAt = (
  { line: row, text }: RowCells<'organisation'>,
  { file, issues, boardOf, board }: Boards,
  left: LeftOut,
): string | undefined => {
  const name = text('organisation');
  if (name !== '') return boardOf(name) ?? left.elsewhere(name);
  if (board === undefined)
    issues.add('value-missing', file, {
      row,
      column: 'organisation',
      expected: '7A1 | --board 7A1',
    });
  return board;
};
