import { entityOf, type Kept, type LedgerFact, RETIRED, rowAt, valueAt, YES } from '#domain';
import type { IssueList } from '../issue-list.ts';
import type { OfferedChange } from '../offer.ts';
import { sha256 } from '../read-bytes.ts';
import type { SheetRow } from '../spreadsheet/cell.ts';
import { plainName } from '../table-file/fold.ts';
import type { Heading } from '../table-file/headings.ts';
import { type RowCells, rowsBeneath } from './sheet-cells.ts';

/** What sheets of codes are held against. */
export interface CodeContext {
  readonly file: string;
  readonly issues: IssueList;
  readonly kept: Kept;
  readonly boardOf: (name: string) => string | undefined;
  /** The board of rows that name none; without it they hold for every board. */
  readonly board: string | undefined;
  /** Empty for none of this workforce. */
  readonly groupOf: (name: string) => string | undefined;
}

/** A row of codes as the plan keeps it: its cells by column. */
export interface CodeRow {
  readonly key: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** The same codes make the same key, so that what is said later of them supersedes what was said. */
export const keyOfCodes = (cells: readonly string[]): string =>
  `L-${sha256(cells.map(plainName).join('|')).slice(0, 12)}`;

export type CodeCells<Id extends string> = RowCells<
  Id | 'organisation' | 'group' | 'reason_en' | 'reason_cy'
>;

/** The board and the group of a row of codes, as the plan knows them; undefined with issues where it knows none such. */
export const boardAndGroup = <Id extends string>(
  { line: row, text }: CodeCells<Id>,
  { file, issues, boardOf, groupOf, board: given = '' }: CodeContext,
) => {
  const [organisation, named] = [text('organisation'), text('group')];
  const board = organisation === '' ? given : boardOf(organisation);
  const group = groupOf(named);
  const add = (column: string, value: string, expected: string) =>
    issues.add('unknown-id', file, { row, column, value, expected });
  if (board === undefined) add('organisation', organisation, 'boards.csv');
  if (group === undefined) add('group', named, 'groups.csv');
  return board === undefined || group === undefined ? undefined : { board, group };
};

/** Why a row says what it says: in the language or languages that the sheet has. */
export const reasonIn = <Id extends string>({ text }: CodeCells<Id>) => ({
  reason_en: text('reason_en'),
  reason_cy: text('reason_cy'),
});

const codeColumns = ['occupation_code', 'staff_group', 'job_role', 'area_of_work'] as const;
type StaffCode = (typeof codeColumns)[number];

const codeRow = (row: CodeCells<StaffCode>, context: CodeContext): CodeRow | undefined => {
  const { file, issues } = context;
  const codes = Object.fromEntries(codeColumns.map((column) => [column, row.text(column)]));
  const reason = reasonIn(row);
  const missing = (column: string, expected: string) =>
    issues.add('value-missing', file, { row: row.line, column, expected });
  if (Object.values(codes).every((code) => code === ''))
    missing('occupation_code', codeColumns.join(' | '));
  if (reason.reason_en === '' && reason.reason_cy === '') missing('reason', 'Abc…');
  const named = boardAndGroup(row, context);
  if (!named) return undefined;
  const { board, group } = named;
  const key = keyOfCodes([board, ...Object.values(codes)]);
  return { key, cells: { origin: 'local', board, ...codes, group, ...reason } };
};

/** Two rows of one meaning are one; of two meanings, an issue. */
const withoutTwins = (
  rows: readonly (CodeRow & { readonly line: number })[],
  { file, issues }: CodeContext,
): readonly CodeRow[] => {
  const known = new Map<string, CodeRow & { readonly line: number }>();
  for (const row of rows) {
    const earlier = known.get(row.key);
    if (earlier && JSON.stringify(earlier.cells) !== JSON.stringify(row.cells))
      issues.add('duplicate-key', file, { row: row.line, value: `${earlier.line}` });
    else known.set(row.key, row);
  }
  return [...known.values()].map(({ key, cells }) => ({ key, cells }));
};

interface CodeSheet<Id extends string> {
  readonly rows: readonly SheetRow[];
  readonly heading: Heading<Id | 'organisation' | 'group' | 'reason_en' | 'reason_cy'>;
  readonly telling: readonly Id[];
  readonly rowOf: (row: CodeCells<Id>, context: CodeContext) => CodeRow | undefined;
}

/** The rows of a sheet of codes. */
export const readCodeSheet = <Id extends string>(
  { rows, heading, telling, rowOf }: CodeSheet<Id>,
  context: CodeContext,
): readonly CodeRow[] => {
  const read = rowsBeneath(rows, heading, telling).flatMap((row) => {
    const made = row.kind === 'row' ? rowOf(row, context) : undefined;
    return made ? [{ ...made, line: row.line }] : [];
  });
  return withoutTwins(read, context);
};

/** The rows of a sheet that says what codes of the staff record mean here. */
export const readStaffCodes = (
  rows: readonly SheetRow[],
  heading: Heading<StaffCode | 'organisation' | 'group' | 'reason_en' | 'reason_cy'>,
  context: CodeContext,
): readonly CodeRow[] =>
  readCodeSheet({ rows, heading, telling: codeColumns, rowOf: codeRow }, context);

const factsOf = (table: string, { key, cells }: CodeRow, kept: Kept): readonly LedgerFact[] => {
  const entity = entityOf(table, key);
  const wanted = { ...cells, [RETIRED]: '' };
  return Object.entries(wanted).flatMap(([field, value]) => {
    const before = valueAt(kept, entity, field) ?? '';
    return before === value ? [] : [{ entity, field, value: value === '' ? undefined : value }];
  });
};

interface CodesCome {
  readonly rows: readonly CodeRow[];
  /** Rows of the plan that they take the place of. */
  readonly gone: readonly string[];
}

const changeOf = (
  entity: string,
  after: string,
  { kept, same }: { readonly kept: Kept; readonly same: boolean },
): OfferedChange => {
  const before = valueAt(kept, entity, 'group');
  const what = rowAt(kept, entity) === undefined ? 'added' : 'superseded';
  return {
    what: same ? 'unchanged' : what,
    where: entity,
    ...(before === undefined ? {} : { before }),
    after,
  };
};

/** What rows of codes change in a table of the plan: a cell each, so that the history says who, when and why. */
export const codeChanges = (table: string, { rows, gone }: CodesCome, kept: Kept) => {
  const made = rows.map((row) => {
    const facts = factsOf(table, row, kept);
    const same = facts.length === 0;
    const entity = entityOf(table, row.key);
    return { facts, change: changeOf(entity, row.cells.group ?? '', { kept, same }) };
  });
  const went = gone.map((key) => entityOf(table, key));
  const changes: readonly OfferedChange[] = [
    ...made.map(({ change }) => change),
    ...went.map((where) => {
      const before = valueAt(kept, where, 'group');
      return { what: 'removed', where, ...(before === undefined ? {} : { before }) } as const;
    }),
  ];
  const retired = went.map((entity): LedgerFact => ({ entity, field: RETIRED, value: YES }));
  return { changes, facts: [...made.flatMap(({ facts }) => facts), ...retired] };
};
