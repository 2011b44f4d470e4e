import type { Finding, Parsed, StaffMapping } from '#domain';
import { boardGiven } from '../board-given.ts';
import { type IssueList, issueList } from '../issue-list.ts';
import type { ImportKind, Offer, PlanToChange } from '../offer.ts';
import { tableChange } from '../table-change.ts';
import { readTableFile } from '../table-file/read-table-file.ts';
import type { TableFile } from '../table-file/sheets.ts';
import { boardIn } from './board-of.ts';
import { codeColumns, type StaffColumn, staffColumns } from './columns.ts';
import { fileFacts } from './file-facts.ts';
import { groupNamed } from './group-named.ts';
import { groupsBy } from './groups-of.ts';
import { readStaffSheet, type StaffRead } from './read-staff.ts';
import { type SheetFound, sheetsOf } from './sheets-of.ts';
import { staffChange } from './staff-change.ts';
import { type CodeRow, codeChanges, readStaffCodes } from './staff-codes.ts';
import { saidOfRow, staffKey, staffRowsIn } from './staff-rows.ts';
import { tally } from './tally.ts';
import { unmatchedFindings } from './unmatched.ts';

const MAPPING = 'staff-mapping';

/** Rows of codes that came with the file, as the plan will read them. */
const mappingOf = ({ key, cells }: CodeRow): StaffMapping => ({
  id: key,
  origin: 'local',
  board: cells.board ?? '',
  occupationCode: cells.occupation_code ?? '',
  staffGroup: cells.staff_group ?? '',
  jobRole: cells.job_role ?? '',
  areaOfWork: cells.area_of_work ?? '',
  group: cells.group ?? '',
  reason: { en: cells.reason_en ?? '', cy: cells.reason_cy ?? '' },
});

const withCodes = ({ pack }: PlanToChange, rows: readonly CodeRow[]): readonly StaffMapping[] => {
  const came = rows.map(mappingOf);
  const ids = new Set(came.map(({ id }) => id));
  return [...(pack.plan?.mappings?.staff ?? []).filter(({ id }) => !ids.has(id)), ...came];
};

interface Reading {
  readonly plan: PlanToChange;
  readonly issues: IssueList;
  readonly board: string | undefined;
}

/** A sheet that has none of the codes says of nobody what they do. */
const noteCodeless = (
  found: readonly SheetFound<StaffColumn>[],
  file: string,
  issues: IssueList,
): void => {
  const columns = ['occupation_code', 'job_role', 'area_of_work'] as const;
  const names = staffColumns.filter(({ id }) => columns.some((column) => column === id));
  const expected = names.map(({ names: [name] }) => name).join(' | ');
  for (const { heading } of found)
    if (!columns.some((column) => heading.at.has(column)))
      issues.add('column-missing', file, { row: heading.line, column: 'Job Role', expected });
};

/** What is told of how a file was read, without the cell that it tells of: that may be a name. */
const withoutCells = (findings: readonly Finding[]): readonly Finding[] =>
  findings.map((finding) =>
    finding.code === 'letters-lost'
      ? { ...finding, detail: { ...finding.detail, value: '?' } }
      : finding,
  );

const counted = (code: Finding['code'], where: string, count: number): readonly Finding[] =>
  count === 0 ? [] : [{ code, where, detail: { count } }];

const readSheets = (read: TableFile, { plan, issues, board }: Reading) => {
  const { file } = read.file;
  const { figures, codes, findings } = sheetsOf(
    read,
    { figures: staffColumns, codes: codeColumns },
    issues,
  );
  noteCodeless(figures, file, issues);
  const boardOf = boardIn(plan.pack);
  const context = { file, issues, kept: plan.kept, board, boardOf, groupOf: groupNamed(plan.pack) };
  const rows = codes.flatMap(({ sheet, heading }) => readStaffCodes(sheet.rows, heading, context));
  const groupOf = groupsBy(withCodes(plan, rows));
  const { count, ended } = tally();
  const asAt = plan.pack.plan?.start;
  const staff = figures.map(({ sheet, heading }) =>
    readStaffSheet(sheet.rows, heading, { file, issues, boardOf, groupOf, board, asAt, count }),
  );
  const { people, several, repeated } = ended();
  const posts = [
    ...counted('staff-several-posts', file, several),
    ...counted('staff-said-twice', file, repeated),
  ];
  const told = [...withoutCells(read.findings), ...findings, ...posts];
  return { rows, staff, people, findings: told };
};

const total = (staff: readonly StaffRead[], of: 'rows' | 'accepted'): number =>
  staff.reduce((sum, one) => sum + one[of], 0);

const offerOf = async (
  { file }: TableFile,
  { rows: codes, staff, people, findings }: ReturnType<typeof readSheets>,
  plan: PlanToChange,
): Promise<Offer> => {
  const { rows, findings: told } = staffChange(people, await staffRowsIn(plan));
  const change = await tableChange(plan, { name: 'staff', key: staffKey, rows, said: saidOfRow });
  const mapping = codeChanges(MAPPING, { rows: codes, gone: [] }, plan.kept);
  const boards = [...new Set(people.map(({ board }) => board))].sort();
  const read = total(staff, 'rows') + codes.length;
  const sources = [
    ...(change?.facts.length ? boards.map((board) => `staff-in-post-${board}`) : []),
    ...(mapping.facts.length > 0 ? ['staff-codes'] : []),
  ];
  return {
    files: [{ ...file, rows: read, accepted: total(staff, 'accepted') + codes.length }],
    changes: [...mapping.changes, ...(change?.changes ?? [])],
    findings: [
      ...findings,
      ...staff.flatMap((one) => one.findings),
      ...unmatchedFindings(
        staff.flatMap((one) => one.unmatched),
        file.file,
      ),
      ...told,
      ...(change ? [] : [{ code: 'table-not-in-plan', where: 'staff' } as const]),
    ],
    conflicts: [],
    facts: [...mapping.facts, ...(change?.facts ?? []), ...fileFacts(sources, file, read)],
    dataSets: change?.dataSets ?? [],
  };
};

const ownSigns = staffColumns.filter(({ id }) =>
  ['occupation_code', 'area_of_work', 'job_role', 'age_band', 'employee', 'assignment'].includes(
    id,
  ),
);

/** Staff in post as the electronic staff record gives it, counted while it is read; and what its codes mean here. */
export const staffKind: ImportKind = {
  name: 'staff',
  folder: false,
  options: [{ name: 'board', values: 'boards' }],
  signs: ownSigns.flatMap(({ names }) => names),
  offer: async (source, plan, options): Promise<Parsed<Offer>> => {
    const issues = issueList();
    const board = boardGiven(options, plan, issues);
    const read = issues.issues.length === 0 ? await readTableFile(source, issues) : undefined;
    const told = read && readSheets(read, { plan, issues, board });
    if (!read || !told || issues.issues.length > 0) return { ok: false, issues: issues.issues };
    return { ok: true, value: await offerOf(read, told, plan) };
  },
};
