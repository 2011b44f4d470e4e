import { type Finding, isKnown } from '#domain';
import { isRefusal } from '../cell.ts';
import type { IssueList } from '../issue-list.ts';
import type { SheetRow } from '../spreadsheet/cell.ts';
import { boardAt } from '../staff/board-at.ts';
import { leftOut } from '../staff/left-out.ts';
import { type RowCells, rowsBeneath } from '../staff/sheet-cells.ts';
import { readAmount } from '../table-file/amounts.ts';
import type { Heading } from '../table-file/headings.ts';
import type { LedgerColumn } from './columns.ts';
import type { LedgerLine, Parts } from './posts-by.ts';

type Row = RowCells<LedgerColumn>;

export interface LedgerContext {
  readonly file: string;
  readonly issues: IssueList;
  readonly boardOf: (name: string) => string | undefined;
  readonly partsOf: (line: LedgerLine) => Parts | undefined;
  /** The board of all rows, where no column says it. */
  readonly board: string | undefined;
}

/** Lines that no code is known for, and how much of the file they are. */
export interface UnmatchedLine extends LedgerLine {
  readonly fte: number;
  readonly money: number;
  readonly rows: number;
}

export interface LedgerRead {
  /** Funded full-time equivalents by board and group, `7A1 radiographer`. */
  readonly posts: ReadonlyMap<string, number>;
  readonly unmatched: readonly UnmatchedLine[];
  readonly rows: number;
  readonly accepted: number;
  readonly findings: readonly Finding[];
}

const telling = ['cost_centre', 'fte'] as const;

/** Far beyond what any body has, so that money in the wrong column is told. */
const MOST_POSTS = 20_000;

/** Funded posts of a row: fewer than none where savings are still to be found; undefined where they are not known. */
const postsIn = (row: Row, { file, issues }: LedgerContext, suppressed: () => void) => {
  const read = readAmount(row.cell('fte'));
  const spot = { row: row.line, column: row.called('fte'), value: row.text('fte') };
  // A line of money alone says nothing of posts.
  if (spot.value === '') return 0;
  if (isRefusal(read)) issues.add(read.refused, file, { ...spot, expected: read.expected });
  else if (!isKnown(read)) suppressed();
  else if (Math.abs(read) > MOST_POSTS)
    issues.add('out-of-range', file, { ...spot, expected: `≤ ${MOST_POSTS}` });
  else return read;
  return undefined;
};

/** Lines whose shares are told. */
const MOST_NAMED = 50;

const moneyIn = (row: Row): number => {
  const read = readAmount(row.cell('money'));
  return typeof read === 'number' ? read : 0;
};

const sums = () => {
  const posts = new Map<string, number>();
  const unmatched = new Map<string, UnmatchedLine>();
  const shares = new Map<string, number>();
  return {
    posts,
    unmatched,
    take: (line: LedgerLine, parts: Parts, fte: number): undefined => {
      const share = parts.reduce((sum, part) => sum + part.share, 0);
      if (Math.abs(share - 1) > 1e-6)
        shares.set(`${line.board} ${line.centre} ${line.code}`, share);
      for (const part of parts) {
        const key = `${line.board} ${part.group}`;
        if (part.group !== '') posts.set(key, (posts.get(key) ?? 0) + fte * part.share);
      }
    },
    leave: (line: LedgerLine, fte: number, money: number): undefined => {
      const key = Object.values(line).join('|');
      const before = unmatched.get(key) ?? { fte: 0, money: 0, rows: 0 };
      const more = { fte: before.fte + fte, money: before.money + money, rows: before.rows + 1 };
      unmatched.set(key, { ...line, ...more });
    },
    findings: (): readonly Finding[] =>
      [...shares].slice(0, MOST_NAMED).map(([where, share]) => ({
        code: 'ledger-shares',
        where: where.trim(),
        detail: { sum: String(Math.round(share * 1000) / 1000) },
      })),
  };
};

/** Reads a sheet of the finance ledger into funded posts by board and group. */
export const readLedgerSheet = (
  rows: readonly SheetRow[],
  heading: Heading<LedgerColumn>,
  context: LedgerContext,
): LedgerRead => {
  const left = leftOut(context.file);
  const sum = sums();
  let accepted = 0;
  const take = (row: Row): undefined => {
    const fte = postsIn(row, context, () => left.leave('suppressed'));
    if (fte === undefined) return undefined;
    const board = boardAt(row, context, left);
    if (board === undefined) return undefined;
    const line = { board, centre: row.text('cost_centre'), code: row.text('subjective') };
    const parts = context.partsOf(line);
    if (!parts) return sum.leave(line, fte, moneyIn(row));
    accepted += 1;
    return row.text('fte') === '' ? undefined : sum.take(line, parts, fte);
  };
  const beneath = rowsBeneath(rows, heading, telling);
  for (const row of beneath) {
    if (context.issues.full()) break;
    if (row.kind === 'sum') left.leave('sums');
    if (row.kind === 'row') take(row);
  }
  return {
    posts: sum.posts,
    unmatched: [...sum.unmatched.values()],
    rows: beneath.filter(({ kind }) => kind !== 'note').length,
    accepted,
    findings: [...left.findings(undefined), ...sum.findings()],
  };
};
