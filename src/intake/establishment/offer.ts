import type { Finding, LedgerMapping, Parsed } from '#domain';
import { boardGiven } from '../board-given.ts';
import { type IssueList, issueList } from '../issue-list.ts';
import type { ImportKind, Offer, PlanToChange } from '../offer.ts';
import { boardIn } from '../staff/board-of.ts';
import { fileFacts } from '../staff/file-facts.ts';
import { groupNamed } from '../staff/group-named.ts';
import { type SheetFound, sheetsOf } from '../staff/sheets-of.ts';
import { type CodeRow, codeChanges, readCodeSheet } from '../staff/staff-codes.ts';
import { saidOfRow, staffKey, staffRowsIn } from '../staff/staff-rows.ts';
import { tableChange } from '../table-change.ts';
import { readTableFile } from '../table-file/read-table-file.ts';
import type { TableFile } from '../table-file/sheets.ts';
import { type LedgerColumn, ledgerCodeColumns, ledgerColumns } from './columns.ts';
import { establishmentRows, unmatchedLines } from './establishment-rows.ts';
import { ledgerCodeRow } from './ledger-codes.ts';
import { lineOf, postsBy } from './posts-by.ts';
import { type LedgerRead, readLedgerSheet } from './read-ledger.ts';

const MAPPING = 'ledger-mapping';

/** Rows of codes that came with the file, as the plan will read them. */
const mappingOf = ({ key, cells }: CodeRow): LedgerMapping => ({
  id: key,
  board: cells.board ?? '',
  costCentre: cells.cost_centre ?? '',
  subjective: cells.subjective ?? '',
  group: cells.group ?? '',
  share: Number(cells.share),
  reason: { en: cells.reason_en ?? '', cy: cells.reason_cy ?? '' },
});

/** The codes as they will be: what a file says of a line takes the place of all that was said of it. */
const withCodes = ({ pack }: PlanToChange, rows: readonly CodeRow[]) => {
  const came = rows.map(mappingOf);
  const ids = new Set(came.map(({ id }) => id));
  const lines = new Set(came.map(lineOf));
  const before = (pack.plan?.mappings?.ledger ?? []).filter(({ id }) => !ids.has(id));
  const goes = (row: LedgerMapping) => lines.has(lineOf(row));
  return {
    mappings: [...before.filter((row) => !goes(row)), ...came],
    gone: before.filter(goes).map(({ id }) => id),
  };
};

/** Columns of money, by their headings. */
const moneyIn = (found: readonly SheetFound<LedgerColumn>[], where: string): readonly Finding[] => {
  const list = found.flatMap(({ sheet, heading }) => {
    const at = heading.at.get('money');
    const titles = sheet.rows.find(({ line }) => line === heading.line);
    return at === undefined ? [] : (titles?.cells[at]?.text ?? []);
  });
  return list.length === 0
    ? []
    : [{ code: 'ledger-money', where, detail: { list: [...new Set(list)].join(', ') } }];
};

interface Reading {
  readonly plan: PlanToChange;
  readonly issues: IssueList;
  readonly board: string | undefined;
}

const readSheets = (read: TableFile, { plan, issues, board }: Reading) => {
  const { file } = read.file;
  const wanted = { figures: ledgerColumns, codes: ledgerCodeColumns };
  const { figures, codes, findings } = sheetsOf(read, wanted, issues);
  const boardOf = boardIn(plan.pack);
  const context = { file, issues, kept: plan.kept, board, boardOf, groupOf: groupNamed(plan.pack) };
  const telling = ['cost_centre', 'subjective'] as const;
  const rows = codes.flatMap(({ sheet, heading }) =>
    readCodeSheet({ rows: sheet.rows, heading, telling, rowOf: ledgerCodeRow }, context),
  );
  const { mappings, gone } = withCodes(plan, rows);
  const partsOf = postsBy(mappings);
  const lines = figures.map(({ sheet, heading }) =>
    readLedgerSheet(sheet.rows, heading, { file, issues, boardOf, partsOf, board }),
  );
  return {
    rows,
    gone,
    lines,
    findings: [...read.findings, ...findings, ...moneyIn(figures, file)],
  };
};

const total = (lines: readonly LedgerRead[], of: 'rows' | 'accepted'): number =>
  lines.reduce((sum, one) => sum + one[of], 0);

/** The posts of all sheets together. */
const postsIn = (lines: readonly LedgerRead[]): ReadonlyMap<string, number> => {
  const posts = new Map<string, number>();
  for (const one of lines)
    for (const [where, fte] of one.posts) posts.set(where, (posts.get(where) ?? 0) + fte);
  return posts;
};

const offerOf = async (
  { file }: TableFile,
  { rows: codes, gone, lines, findings }: ReturnType<typeof readSheets>,
  plan: PlanToChange,
): Promise<Offer> => {
  const posts = postsIn(lines);
  const { rows, findings: told } = establishmentRows(posts, await staffRowsIn(plan));
  const change = await tableChange(plan, { name: 'staff', key: staffKey, rows, said: saidOfRow });
  const mapping = codeChanges(MAPPING, { rows: codes, gone }, plan.kept);
  const boards = [...new Set([...posts.keys()].map((where) => where.split(' ')[0]))].sort();
  const read = total(lines, 'rows') + codes.length;
  const sources = [
    ...(change?.facts.length ? boards.map((board) => `establishment-${board}`) : []),
    ...(mapping.facts.length > 0 ? ['ledger-codes'] : []),
  ];
  const unmatched = lines.flatMap((one) => one.unmatched);
  return {
    files: [{ ...file, rows: read, accepted: total(lines, 'accepted') + codes.length }],
    changes: [...mapping.changes, ...(change?.changes ?? [])],
    findings: [
      ...findings,
      ...lines.flatMap((one) => one.findings),
      ...unmatchedLines(unmatched, file.file),
      ...told,
      ...(change ? [] : [{ code: 'table-not-in-plan', where: 'staff' } as const]),
    ],
    conflicts: [],
    facts: [...mapping.facts, ...(change?.facts ?? []), ...fileFacts(sources, file, read)],
    dataSets: change?.dataSets ?? [],
  };
};

/** Funded posts as the finance ledger gives them, by cost centre and subjective code; and which groups those belong to. */
export const establishmentKind: ImportKind = {
  name: 'establishment',
  folder: false,
  options: [{ name: 'board', values: 'boards' }],
  signs: ledgerColumns
    .filter(({ id }) => id !== 'organisation')
    .flatMap(({ names }) => names)
    .filter((name) => !['FTE', 'WTE'].includes(name)),
  offer: async (source, plan, options): Promise<Parsed<Offer>> => {
    const issues = issueList();
    const board = boardGiven(options, plan, issues);
    const read = issues.issues.length === 0 ? await readTableFile(source, issues) : undefined;
    const told = read && readSheets(read, { plan, issues, board });
    if (!read || !told || issues.issues.length > 0) return { ok: false, issues: issues.issues };
    return { ok: true, value: await offerOf(read, told, plan) };
  },
};
