import type { Day, Finding, Kept, LedgerFact } from '#domain';
import type { IssueList } from '../issue-list.ts';
import type { OfferedConflict, PlanToChange } from '../offer.ts';
import { candidateOf } from './candidate.ts';
import { type ActionLaid, layAction } from './lay-action.ts';
import { basesOf, changing, type Match, matcher, nextCodes } from './match.ts';
import { knownNames } from './names.ts';
import type { RowSaid } from './rows.ts';
import { rowReader, type Said, type Wrong } from './said.ts';

/** The rows of a file, and how new actions among them come to be. */
export interface TableSaid {
  readonly file: string;
  readonly rows: readonly RowSaid[];
  /** Of an action that is new: work under way already, or more. */
  readonly origin: string;
  /** Whether its codes are the plan's, or numbers of its own. */
  readonly codes: boolean;
}

export interface TableLaid {
  readonly facts: readonly LedgerFact[];
  readonly conflicts: readonly OfferedConflict[];
  readonly findings: readonly Finding[];
  /** Actions that rows are about. */
  readonly met: ReadonlySet<string>;
  readonly accepted: number;
  /** Rows of whose version nothing is known. */
  readonly unversioned: number;
}

interface Reading {
  readonly plan: PlanToChange;
  readonly table: TableSaid;
  readonly issues: IssueList;
  readonly read: (row: RowSaid) => Said;
  readonly next: () => string;
}

/** A plan has no more actions than this; a file of more rows is some other file. */
const MOST_ACTIONS = 1000;
/** Cells of a row that are told, one by one. */
const MOST_LEFT_OUT = 20;

const leftOut = (where: string, { column, value }: Wrong): Finding => ({
  code: 'value-left-out',
  where: `${where} ${column}`,
  detail: { value },
});

/** Of our own table, a cell that can't be read is a slip to be mended; of somebody else's, it is left out and told. */
const tellWrong = (
  wrong: readonly Wrong[],
  { where, line, isOurs }: { where: string; line: number; isOurs: boolean },
  { issues, table }: Reading,
): readonly Finding[] => {
  if (!isOurs) return wrong.slice(0, MOST_LEFT_OUT).map((one) => leftOut(where, one));
  for (const { code, column, value, expected } of wrong)
    issues.add(code, table.file, { row: line, column, value, expected });
  return [];
};

const noProgramme = (said: Said, { issues, table }: Reading): boolean => {
  if (said.values.get('programme')) return false;
  issues.add('programme-not-said', table.file, {
    row: said.line,
    column: 'Programme / Rhaglen',
    expected: 'imaging, pathology, endoscopy, healthcare-science, cross-cutting',
  });
  return true;
};

/** Without a base, a stage of life is not a file's to say twice: what was agreed meanwhile would be a candidate again. */
const withoutLife = (said: Said): Said => {
  const values = new Map(said.values);
  values.delete('life');
  return { ...said, values };
};

const layRow = (
  row: RowSaid,
  { id, byTitle }: Match,
  { base, reading }: { readonly base: Kept | undefined; readonly reading: Reading },
): { readonly action: string; readonly laid: ActionLaid } | undefined => {
  const { plan, read, next, table } = reading;
  const said = read(row);
  const tell = (where: string, wrong: readonly Wrong[]) =>
    tellWrong(wrong, { where, line: row.line, isOurs: base !== undefined }, reading);
  if (id === undefined) {
    if (noProgramme(said, reading)) return undefined;
    const action = next();
    const start = plan.pack.plan?.start ?? (0 as Day);
    const laid = candidateOf(action, said, { ours: plan.kept, start, origin: table.origin });
    const findings = [...laid.findings, ...tell(action, said.wrong)];
    return { action, laid: { ...laid, findings } };
  }
  const laid = layAction(id, base ? said : withoutLife(said), { base, ours: plan.kept });
  const wrong = tell(id, [...said.wrong, ...laid.wrong]);
  const value = row.cells.get('title_en') ?? row.cells.get('title_cy') ?? '';
  const matched: readonly Finding[] = byTitle
    ? [{ code: 'matched-by-title', where: id, detail: { value } }]
    : [];
  return { action: id, laid: { ...laid, findings: [...laid.findings, ...wrong, ...matched] } };
};

const refuseRetired = (row: RowSaid, id: string, { issues, table }: Reading): void =>
  issues.add('retired-id', table.file, { row: row.line, column: 'action', value: id });

const readingOf = (plan: PlanToChange, table: TableSaid, issues: IssueList): Reading => ({
  plan,
  table,
  issues,
  read: rowReader(knownNames(plan.kept)),
  next: nextCodes(plan.kept),
});

interface RowLaid {
  readonly action: string | undefined;
  readonly laid: ActionLaid | undefined;
  readonly base: Kept | 'other' | undefined;
}

const titleOf = ({ cells }: RowSaid): string =>
  cells.get('title_en') || cells.get('title_cy') || '';

/** A number of somebody's own, or a word such as `Total`, with nothing that is to be done. */
const untitled = ({ line }: RowSaid, { table }: Reading): ActionLaid => {
  const where = `${table.file}:${line}`;
  const found: Finding = { code: 'lines-left-out', where, detail: { count: 1 } };
  return { facts: [], conflicts: [], findings: [found], wrong: [] };
};

/** Lays a row on the plan, unless one before it was about the same action. */
const layOnce = (
  row: RowSaid,
  { base, met, matched }: { base: RowLaid['base']; met: ReadonlySet<string>; matched: Match },
  reading: Reading,
): RowLaid => {
  const { id, retired } = matched;
  if (id !== undefined && met.has(id)) {
    const value = row.cells.get('title_en') ?? row.cells.get('title_cy') ?? '';
    const where = `${reading.table.file}:${row.line}`;
    const twice: Finding = { code: 'action-said-twice', where, detail: { value } };
    const laid = { facts: [], conflicts: [], findings: [twice], wrong: [] };
    return { action: undefined, laid, base };
  }
  if (id !== undefined && retired) {
    refuseRetired(row, id, reading);
    return { action: undefined, laid: undefined, base };
  }
  if (id === undefined && !titleOf(row))
    return { action: undefined, laid: untitled(row, reading), base };
  const known = id !== undefined && typeof base === 'object' ? base : undefined;
  const done = layRow(row, matched, { base: known, reading });
  return { action: done?.action, laid: done?.laid, base };
};

const told = (rows: readonly RowLaid[], { table }: Reading): readonly Finding[] => {
  const count = rows.filter(({ base }) => base === 'other').length;
  const others: readonly Finding[] =
    count > 0 ? [{ code: 'table-of-other-plan', where: table.file, detail: { count } }] : [];
  return [...others, ...rows.flatMap(({ laid }) => laid?.findings ?? [])];
};

/** What the rows of a file lay on a plan, each against the version that it was written from. */
export const layTable = async (
  plan: PlanToChange,
  table: TableSaid,
  issues: IssueList,
): Promise<TableLaid> => {
  const reading = readingOf(plan, table, issues);
  const match = matcher(plan.kept, table);
  const baseOf = basesOf(plan.pack.name, plan.keptAt);
  const met = new Set<string>();
  const rows: RowLaid[] = [];
  if (table.rows.length > MOST_ACTIONS)
    issues.add('too-many-rows', table.file, { expected: `≤ ${MOST_ACTIONS}` });
  for (const row of table.rows.slice(0, MOST_ACTIONS)) {
    const laid = layOnce(row, { base: await baseOf(row), met, matched: match(row) }, reading);
    if (laid.action !== undefined) met.add(laid.action);
    rows.push(laid);
  }
  const all = rows.flatMap(({ laid }) => laid ?? []);
  return {
    facts: changing(
      all.flatMap(({ facts }) => facts),
      plan.kept,
    ),
    conflicts: all.flatMap(({ conflicts }) => conflicts),
    findings: told(rows, reading),
    met,
    accepted: met.size,
    unversioned: rows.filter(({ base }) => typeof base !== 'object').length,
  };
};
