import type { Finding } from '#domain';
import { ages, figure, type StaffRow } from '../staff/staff-rows.ts';
import type { Cells } from '../table-change.ts';
import type { UnmatchedLine } from './read-ledger.ts';

type Rows = ReadonlyMap<string, StaffRow>;

/** The people of a row that has none yet: nobody is known, which the label says. */
const nobody: Cells = {
  participation: '1',
  label: 'synthetic',
  ...Object.fromEntries(ages.map((age) => [age, '0'])),
};

interface RowMade {
  readonly cells: Cells | undefined;
  readonly findings: readonly Finding[];
}

const rowOf = (where: string, posts: number, rows: Rows): RowMade => {
  const [board = '', group = ''] = where.split(' ');
  const fte = figure(posts);
  if (Number(fte) < 0)
    return { cells: undefined, findings: [{ code: 'ledger-negative', where, detail: { fte } }] };
  const row = rows.get(where);
  const cells = { board, group, establishment: fte, establishment_label: 'real' };
  return row
    ? { cells: { ...cells, label: row.cells.label ?? 'synthetic' }, findings: [] }
    : { cells: { ...cells, ...nobody }, findings: [{ code: 'people-not-known', where }] };
};

/** The rows of the plan’s table that funded posts in a file make, and what must be known of them. */
export const establishmentRows = (posts: ReadonlyMap<string, number>, rows: Rows) => {
  const made = [...posts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([where, fte]) => rowOf(where, fte, rows));
  return {
    rows: made.flatMap(({ cells }) => (cells ? [cells] : [])),
    findings: made.flatMap(({ findings }) => findings),
  };
};

/** A whole ledger has thousands of lines that are no part of diagnostics: those with the most posts are named. */
const MOST_NAMED = 50;

/** Lines that no code is known for, those with the most posts first; the rest in one. */
export const unmatchedLines = (
  unmatched: readonly UnmatchedLine[],
  where: string,
): readonly Finding[] => {
  const sorted = unmatched.toSorted((one, other) => Math.abs(other.fte) - Math.abs(one.fte));
  const rest = sorted.slice(MOST_NAMED);
  const named = sorted.slice(0, MOST_NAMED).map(
    ({ board, centre, code, fte, money, rows }): Finding => ({
      code: 'ledger-unmatched',
      where: board,
      detail: { centre, code, fte: figure(fte), money: figure(money), rows },
    }),
  );
  if (rest.length === 0) return named;
  const fte = figure(rest.reduce((sum, one) => sum + one.fte, 0));
  const rows = rest.reduce((sum, one) => sum + one.rows, 0);
  const detail = { lines: rest.length, rows, fte };
  return [...named, { code: 'ledger-unmatched-more', where, detail }];
};
