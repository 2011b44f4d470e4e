import { byCode, type Finding, type Parsed } from '#domain';
import { type IssueList, issueList } from '../issue-list.ts';
import type { ImportKind, ImportSource, Offer, PlanToChange } from '../offer.ts';
import { findHeading } from '../table-file/headings.ts';
import { readTableFile } from '../table-file/read-table-file.ts';
import type { SheetRead, TableFile } from '../table-file/sheets.ts';
import { actionSigns, type SaidColumn, saidColumns } from './columns.ts';
import { tableTaken } from './data-set.ts';
import { layTable, type TableLaid } from './lay-table.ts';
import { changing } from './match.ts';
import { standingIn } from './names.ts';
import { offeredChanges } from './offered.ts';
import { type RowSaid, rowsIn } from './rows.ts';

/** A table of actions has a heading for what is done, and for something more. */
const titles: readonly SaidColumn[] = ['action', 'title_en', 'title_cy'];

export interface SheetSaid {
  readonly rows: readonly RowSaid[];
  readonly leftOut: number;
  readonly unknown: readonly string[];
}

const sheetSaid = (sheet: SheetRead, file: string, issues: IssueList): SheetSaid | undefined => {
  const heading = findHeading(sheet, saidColumns, { file, issues });
  if (!heading || heading.at.size < 2 || !titles.some((column) => heading.at.has(column)))
    return undefined;
  return { ...rowsIn(sheet, heading), unknown: heading.unknown };
};

const saidIn = (table: TableFile, issues: IssueList): readonly SheetSaid[] => {
  const sheets = table.sheets.filter(({ hidden, rows }) => !hidden && rows.length > 0);
  const said = sheets.flatMap((sheet) => sheetSaid(sheet, table.file.file, issues) ?? []);
  if (said.length === 0 && issues.issues.length === 0)
    issues.add('column-missing', table.file.file, {
      column: 'Action / Cam gweithredu',
      expected: 'Ref, Programme, Action | Cyf., Rhaglen, Cam gweithredu',
    });
  return said;
};

const listed = (
  code: Finding['code'],
  where: string,
  ids: readonly string[],
): readonly Finding[] =>
  ids.length === 0 ? [] : [{ code, where, detail: { count: ids.length, list: ids.join(', ') } }];

/** What is to be known of the file as a whole. */
export const tableFindings = (
  file: string,
  said: readonly SheetSaid[],
  { unversioned }: Pick<TableLaid, 'unversioned'>,
): readonly Finding[] => {
  const leftOut = said.reduce((sum, sheet) => sum + sheet.leftOut, 0);
  const unknown = [...new Set(said.flatMap((sheet) => sheet.unknown))];
  const isForeign = unversioned > 0 && unversioned === said.flatMap(({ rows }) => rows).length;
  return [
    ...(isForeign ? [{ code: 'table-unversioned', where: file } as const] : []),
    ...listed('columns-not-read', file, unknown),
    ...(leftOut > 0
      ? [{ code: 'lines-left-out', where: file, detail: { count: leftOut } } as const]
      : []),
  ];
};

const absent = (plan: PlanToChange, { met }: TableLaid, file: string): readonly Finding[] =>
  listed(
    'actions-not-in-file',
    file,
    standingIn(plan.kept, 'actions')
      .map(({ key }) => key)
      .filter((id) => !met.has(id))
      .toSorted(byCode),
  );

interface TableToOffer {
  readonly name: string;
  readonly table: TableFile;
  readonly rows: readonly RowSaid[];
  readonly laid: TableLaid;
  readonly findings: readonly Finding[];
}

/** The offer of a table that was laid on a plan: of one that changes nothing, nothing is kept. */
export const offerOfTable = (
  plan: PlanToChange,
  { name, table, rows, laid, findings }: TableToOffer,
): Offer => {
  const { facts, conflicts } = laid;
  const taken = tableTaken({ name, file: table.file, rows });
  const something = facts.length + conflicts.length > 0;
  return {
    files: [{ ...table.file, rows: rows.length, accepted: laid.accepted }],
    changes: offeredChanges(plan.kept, facts),
    findings,
    conflicts,
    facts: something ? [...facts, ...changing(taken.facts, plan.kept)] : [],
    dataSets: something ? [taken.dataSet] : [],
  };
};

const offer = async (source: ImportSource, plan: PlanToChange): Promise<Parsed<Offer>> => {
  const issues = issueList();
  const refused = { ok: false as const, issues: issues.issues };
  const table = await readTableFile(source, issues);
  if (!table) return refused;
  const { file } = table.file;
  const said = saidIn(table, issues);
  if (issues.issues.length > 0) return refused;
  const rows = said.flatMap((sheet) => sheet.rows);
  const laid = await layTable(plan, { file, rows, origin: 'additional', codes: true }, issues);
  if (issues.issues.length > 0) return refused;
  const findings = [
    ...table.findings,
    ...tableFindings(file, said, laid),
    ...laid.findings,
    ...absent(plan, laid, file),
  ];
  return {
    ok: true,
    value: offerOfTable(plan, { name: 'table-of-actions', table, rows, laid, findings }),
  };
};

/** The table of actions, ours or somebody else's: a row for each action. */
export const tableOfActionsKind: ImportKind = {
  name: 'table-of-actions',
  folder: false,
  options: [],
  signs: actionSigns,
  offer,
};
