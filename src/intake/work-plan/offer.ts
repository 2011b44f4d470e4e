import { type Finding, type LedgerFact, type Parsed, programmes } from '#domain';
import { choiceIn } from '../actions-table/choices.ts';
import {
  type ColumnMapping,
  type SaidColumn,
  saidColumns,
  workPlanSigns,
} from '../actions-table/columns.ts';
import { layTable } from '../actions-table/lay-table.ts';
import { changing } from '../actions-table/match.ts';
import { offerOfTable, type SheetSaid, tableFindings } from '../actions-table/offer.ts';
import { type RowSaid, rowsIn } from '../actions-table/rows.ts';
import { type IssueList, issueList } from '../issue-list.ts';
import type { ImportKind, ImportOptions, ImportSource, Offer, PlanToChange } from '../offer.ts';
import { findHeading } from '../table-file/headings.ts';
import { readTableFile } from '../table-file/read-table-file.ts';
import type { SheetRead, TableFile } from '../table-file/sheets.ts';
import { blocksIn } from './blocks.ts';
import { mappingFacts, mappingSaid, savedMapping } from './mapping.ts';

interface Asked {
  readonly file: string;
  /** Undefined where the file has to say it. */
  readonly programme: string | undefined;
  /** What was said now of its columns. */
  readonly mapping: ColumnMapping;
}

const askedOf = (file: string, options: ImportOptions, issues: IssueList): Asked => {
  const { programme: said = '', columns = '' } = options;
  const programme = said === '' ? undefined : choiceIn('programme', said);
  if (said !== '' && programme === undefined)
    issues.add('not-allowed', file, {
      column: 'programme',
      value: said,
      expected: programmes.join(', '),
    });
  const mapping = mappingSaid(columns, file, issues);
  if (mapping.size > 0 && said === '')
    issues.add('value-missing', file, { column: 'programme', expected: programmes.join(', ') });
  return { file, programme, mapping };
};

/** The words of a line that name a programme: a sheet's name, or a title above the table. */
const programmeIn = (text: string): string | undefined => {
  const whole = choiceIn('programme', text);
  if (whole !== undefined) return whole;
  const found = new Set(
    text
      .split(/[^\p{L}-]+/u)
      .flatMap((word) => (word.length > 3 ? (choiceIn('programme', word) ?? []) : [])),
  );
  const [only] = found.size === 1 ? found : [];
  return only;
};

const linesAbove = ({ rows }: SheetRead, line: number): readonly string[] =>
  rows.filter((row) => row.line < line).flatMap(({ cells }) => cells.map(({ text }) => text));

/** Whose a sheet is. One of several is named for its programme; of one alone the name is the file's, which says less than whoever brings it. */
const programmeOf = (
  sheet: SheetRead,
  { programme, isOneOfSeveral }: Pick<Asked, 'programme'> & { readonly isOneOfSeveral: boolean },
  line: number,
): string | undefined => {
  const above = linesAbove(sheet, line).map(programmeIn);
  const named = programmeIn(sheet.name);
  const found = above.find((one) => one !== undefined) ?? named;
  return isOneOfSeveral ? (named ?? programme ?? found) : (programme ?? found);
};

const withProgramme = (row: RowSaid, programme: string | undefined): RowSaid =>
  programme === undefined || (row.cells.get('programme') ?? '') !== ''
    ? row
    : { ...row, cells: new Map([...row.cells, ['programme', programme] as const]) };

const titles: readonly SaidColumn[] = ['title_en', 'title_cy'];

const readSheet = (
  sheet: SheetRead,
  asked: Asked & { readonly isOneOfSeveral: boolean },
  issues: IssueList,
): SheetSaid | undefined => {
  const { file, mapping } = asked;
  const ofProgramme = (rows: readonly RowSaid[], line: number) => {
    const own = programmeOf(sheet, asked, line);
    return rows.map((row) => withProgramme(row, own));
  };
  const blocks = blocksIn(sheet, mapping);
  if (blocks) {
    const rows = ofProgramme(blocks.rows, blocks.rows[0]?.line ?? 0);
    return { ...blocks, rows, unknown: [] };
  }
  const heading = findHeading(sheet, saidColumns, { file, issues, mapping });
  if (!heading || heading.at.size < 2 || !titles.some((column) => heading.at.has(column)))
    return undefined;
  const { rows, leftOut } = rowsIn(sheet, heading);
  return { rows: ofProgramme(rows, heading.line), leftOut, unknown: heading.unknown };
};

const saidIn = (table: TableFile, asked: Asked, issues: IssueList): readonly SheetSaid[] => {
  const shown = table.sheets.filter(({ hidden, rows }) => !hidden && rows.length > 0);
  const each = { ...asked, isOneOfSeveral: shown.length > 1 };
  const said = shown.flatMap((sheet) => readSheet(sheet, each, issues) ?? []);
  if (said.every(({ rows }) => rows.length === 0) && issues.issues.length === 0)
    issues.add('column-missing', asked.file, {
      column: 'Action / Cam gweithredu',
      expected: 'Action, Lead, Due date, Status | Cam gweithredu, Arweinydd, Erbyn, Statws',
    });
  return said;
};

/** A work plan has numbers of its own, and none of our versions, even where its rows were copied from ours. */
const ofItsOwn = (row: RowSaid): RowSaid => {
  const cells = new Map(row.cells);
  cells.delete('version');
  return { ...row, cells };
};

const withMapping = (offer: Offer, facts: readonly LedgerFact[]): Offer =>
  facts.length === 0 ? offer : { ...offer, facts: [...offer.facts, ...facts] };

const offer = async (
  source: ImportSource,
  plan: PlanToChange,
  options: ImportOptions,
): Promise<Parsed<Offer>> => {
  const issues = issueList();
  const refused = { ok: false as const, issues: issues.issues };
  const table = await readTableFile(source, issues);
  if (!table) return refused;
  const { file } = table.file;
  const asked = askedOf(file, options, issues);
  if (issues.issues.length > 0) return refused;
  const saved = asked.programme === undefined ? [] : savedMapping(plan.kept, asked.programme);
  const mapping = new Map([...saved, ...asked.mapping]);
  const said = saidIn(table, { ...asked, mapping }, issues);
  if (issues.issues.length > 0) return refused;
  const rows = said.flatMap((sheet) => sheet.rows).map(ofItsOwn);
  const laid = await layTable(plan, { file, rows, origin: 'existing', codes: false }, issues);
  if (issues.issues.length > 0) return refused;
  const findings: readonly Finding[] = [
    ...table.findings,
    // That a programme's own plan has no version of ours goes without saying.
    ...tableFindings(file, said, { unversioned: 0 }),
    ...laid.findings,
  ];
  const name = `work-plan-${asked.programme ?? 'programmes'}`;
  const made = offerOfTable(plan, { name, table, rows, laid, findings });
  const kept = mappingFacts(asked.programme ?? '', asked.mapping);
  return { ok: true, value: withMapping(made, changing(kept, plan.kept)) };
};

/** A programme's own work plan: a row for each action, or a block of labels and values. */
export const workPlanKind: ImportKind = {
  name: 'work-plan',
  folder: false,
  options: [
    { name: 'programme', values: 'programmes' },
    { name: 'columns', values: 'text' },
  ],
  signs: workPlanSigns,
  offer,
};
