import { type Day, type Finding, isKnown } from '#domain';
import { isRefusal } from '../cell.ts';
import type { IssueList } from '../issue-list.ts';
import type { SheetRow } from '../spreadsheet/cell.ts';
import { readAmount } from '../table-file/amounts.ts';
import { readDay } from '../table-file/dates.ts';
import { plainName } from '../table-file/fold.ts';
import type { Heading } from '../table-file/headings.ts';
import { bandOfAge, readAgeBand, yearsBetween } from './ages.ts';
import { boardAt } from './board-at.ts';
import type { StaffColumn } from './columns.ts';
import type { Codes } from './groups-of.ts';
import { type LeftOut, leftOut, type Unmatched } from './left-out.ts';
import { type RowCells, rowsBeneath } from './sheet-cells.ts';
import type { Tally } from './tally.ts';

type Row = RowCells<StaffColumn>;

/** What a file of the staff record is held against. */
export interface StaffContext {
  readonly file: string;
  readonly issues: IssueList;
  readonly boardOf: (name: string) => string | undefined;
  readonly groupOf: (codes: Codes) => string | undefined;
  /** The board of all rows, where no column says it. */
  readonly board: string | undefined;
  /** Ages are counted on this day, where the file gives days of birth and says no day itself. */
  readonly asAt: Day | undefined;
  /** Takes each row that counts. */
  readonly count: Tally['count'];
}

export interface StaffRead {
  readonly unmatched: readonly Unmatched[];
  readonly rows: number;
  readonly accepted: number;
  readonly findings: readonly Finding[];
}

/** Who is on a list and not in post: work as it comes, and leave to work here without pay. */
const NOT_IN_POST = /\b(bank|banc|honorary|er anrhydedd|anrhydeddus|non exec\w*)\b/;

const telling = ['fte', 'heads', 'occupation_code', 'job_role', 'area_of_work'] as const;

/** More people than work in the whole of the NHS in Wales. */
const MOST = 200_000;

const YEAR_DAY =
  /\d{1,2}(?:st|nd|rd|th|af|il|ydd|fed|ed|eg|ain)?\s+(?:o\s+)?\p{L}+\s+\d{4}|\d{1,2}\/\d{1,2}\/\d{4}|\d{4}-\d{2}-\d{2}/u;

/** The day that a title above the headings names: `Staff in post as at 31 March 2026`. */
const dayAbove = (rows: readonly SheetRow[], { line }: Heading<StaffColumn>): Day | undefined => {
  for (const { line: at, cells } of rows)
    for (const { text } of at < line ? cells : []) {
      const [named] = YEAR_DAY.exec(text) ?? [];
      const read = named === undefined ? undefined : readDay({ text: named, kind: 'text' });
      if (typeof read === 'number') return read;
    }
  return undefined;
};

type AgeRead = { readonly band: number | undefined; readonly differs: boolean };

/** An age that can’t be read is not known: what stands there is never told. */
const ageOf = (row: Row, asAt: Day | undefined): AgeRead => {
  const read = readAgeBand(row.text('age_band'));
  if (read) return read;
  const age = readAmount(row.cell('age'));
  if (typeof age === 'number' && age >= 14 && age < 100)
    return { band: bandOfAge(age), differs: false };
  const born = readDay(row.cell('birth'));
  const years = typeof born === 'number' && asAt !== undefined ? yearsBetween(born, asAt) : 0;
  return { band: years >= 14 && years < 100 ? bandOfAge(years) : undefined, differs: false };
};

const codesOf = ({ text }: Row, board: string): Codes => ({
  board,
  occupation_code: text('occupation_code'),
  staff_group: text('staff_group'),
  job_role: text('job_role'),
  area_of_work: text('area_of_work'),
});

/** `20481236-2` is the second assignment of 20481236. */
const employeeOf = ({ text }: Row): string =>
  text('employee') || text('assignment').replace(/-\d{1,2}$/, '');

/** A figure of a row: its number, `suppressed` for a mark in its place, undefined with an issue where it is none. */
const figureOf = (
  row: Row,
  column: 'fte' | 'heads',
  { file, issues }: StaffContext,
): number | 'suppressed' | undefined => {
  const read = readAmount(row.cell(column));
  const spot = { row: row.line, column: row.called(column), value: row.text(column) };
  if (isRefusal(read)) issues.add(read.refused, file, { ...spot, expected: read.expected });
  else if (!isKnown(read)) return 'suppressed';
  else if (read < 0 || read > MOST)
    issues.add('out-of-range', file, { ...spot, expected: `0 … ${MOST}` });
  else if (column === 'heads' && !Number.isInteger(read))
    issues.add('not-a-whole-number', file, { ...spot, expected: '0, 1, 2, 3 …' });
  else return read;
  return undefined;
};

const isInPost = (row: Row, fte: number): boolean =>
  fte > 0 && !NOT_IN_POST.test(plainName(row.text('contract')));

/** What a row counts as; undefined where it counts for nothing, which `counts` is told. */
const assignmentOf = (row: Row, has: Has, { context, counts, asAt }: Reading) => {
  const fte = figureOf(row, 'fte', context);
  const heads = has.heads ? figureOf(row, 'heads', context) : 1;
  if (fte === undefined || heads === undefined) return undefined;
  if (fte === 'suppressed' || heads === 'suppressed') return counts.leave('suppressed');
  const board = boardAt(row, context, counts);
  if (board === undefined) return undefined;
  if (!isInPost(row, fte)) return counts.leave('no-hours');
  const codes = codesOf(row, board);
  const group = context.groupOf(codes);
  if (group === undefined) return counts.unknown(codes, fte);
  const { band, differs } = ageOf(row, asAt);
  if (differs && group !== '') counts.leave('bands');
  const [employee, number] = [employeeOf(row), row.text('assignment')];
  return { board, group, fte, heads, band, employee, number };
};

interface Has {
  readonly heads: boolean;
}

interface Reading {
  readonly context: StaffContext;
  readonly counts: LeftOut;
  readonly asAt: Day | undefined;
}

/** Whether ages are known from days of birth alone. */
const isByBirth = ({ at }: Heading<StaffColumn>): boolean =>
  at.has('birth') && !at.has('age') && !at.has('age_band');

/** Reads a sheet of the staff record into sums; rows of nobody in post, sums and notes are left out and told. */
export const readStaffSheet = (
  rows: readonly SheetRow[],
  heading: Heading<StaffColumn>,
  context: StaffContext,
): StaffRead => {
  const counts = leftOut(context.file);
  const asAt = dayAbove(rows, heading) ?? context.asAt;
  const has = { heads: heading.at.has('heads') };
  let accepted = 0;
  const beneath = rowsBeneath(rows, heading, telling);
  for (const row of beneath) {
    if (context.issues.full()) break;
    if (row.kind === 'sum') counts.leave('sums');
    const assignment =
      row.kind === 'row' ? assignmentOf(row, has, { context, counts, asAt }) : undefined;
    if (!assignment) continue;
    accepted += 1;
    if (assignment.group !== '') context.count(assignment);
  }
  const born = isByBirth(heading) ? asAt : undefined;
  return {
    unmatched: counts.unmatched(),
    rows: beneath.filter(({ kind }) => kind !== 'note').length,
    accepted,
    findings: counts.findings(born),
  };
};
