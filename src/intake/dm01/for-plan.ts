import type { DataSet, Kept, LedgerFact, Pack, Parsed } from '#domain';
import { csvText, type Rows } from '../csv-text.ts';
import { type IssueList, issueList } from '../issue-list.ts';
import type { DataSetOf } from '../kept/kept-figures.ts';
import {
  dataSetOfText,
  dataSetFacts as facts,
  hashIn,
  type TableRead,
  tableIn,
} from '../plan-data-sets.ts';
import { sha256 } from '../read-bytes.ts';
import { boardsOf, cellsOf, type Dm01Cell, sum } from './figures.ts';
import { BANDS, bandIds, boardHeadings, TEST } from './layout.ts';
import type { MonthChange } from './month-changes.ts';
import type { Dm01 } from './read-dm01.ts';

/** A plan that is kept, with the pack that it makes. */
export interface PlanOfMonths {
  readonly kept: Kept;
  readonly pack: Pick<Pack, 'boards' | 'services'>;
  readonly dataSetOf: DataSetOf;
}

/** What files change in a plan: its lists and activity, and one data set for each month. */
export interface Dm01Change {
  readonly changes: readonly MonthChange[];
  readonly facts: readonly LedgerFact[];
  readonly dataSets: readonly DataSet[];
}

/** Boards and tests of the files that a plan does not have. */
const unknownTo = ({ months }: Dm01, { boards, services }: PlanOfMonths['pack']) => {
  const lacking = (ids: Iterable<string>, known: readonly { readonly id: string }[]) => {
    const has = new Set(known.map(({ id }) => id));
    return [...new Set(ids)].filter((id) => !has.has(id));
  };
  const tests = cellsOf(months).map(({ service }) => service);
  return {
    boards: lacking(boardsOf(months).keys(), boards).sort(),
    services: lacking(tests, services),
  };
};

/** The plan's own name of each weekly band, in order; undefined, with an issue, when it has other bands. */
const bandsIn = async (plan: PlanOfMonths, issues: IssueList) => {
  const { heading = [], rows = [] } = (await tableIn(plan, 'bands', issues)) ?? {};
  const [id, from, to] = ['band', 'from_week', 'to_week'].map((name) => heading.indexOf(name));
  const bands = bandIds.flatMap((_, week) => {
    const end = week === BANDS - 1 ? '' : String(week + 1);
    const row = rows.find((cells) => cells[from ?? -1] === String(week) && cells[to ?? -1] === end);
    return row ? [row[id ?? -1] ?? ''] : [];
  });
  if (bands.length === BANDS) return bands;
  issues.add('bands-incomplete', 'bands.csv', { expected: '0 < 1, 1 < 2 … 12 < 13, 13+' });
  return undefined;
};

type RowOf = (cell: Dm01Cell) => Readonly<Record<string, string | number>>;

const keyOf = ({ board, service, month }: Dm01Cell) => ({ board, service, month });

const listRow =
  (bands: readonly string[]): RowOf =>
  (cell) => ({
    ...keyOf(cell),
    total: sum(cell.waiting),
    flag: cell.flag,
    ...Object.fromEntries(bands.map((band, week) => [band, cell.waiting[week] ?? 0])),
  });

const activityRow: RowOf = (cell) => {
  const [from_list = 0, planned = 0, unscheduled = 0] = cell.done;
  return { ...keyOf(cell), from_list, planned, unscheduled };
};

const DM01_TEST = /^dm01-\d+$/;

/** A table with these months of DM01's tests in the place of those that it had; others stay. */
const withMonths = ({ heading, rows }: TableRead, cells: readonly Dm01Cell[], rowOf: RowOf) => {
  const months = new Set(cells.map(({ month }) => month));
  const [service, month] = [heading.indexOf('service'), heading.indexOf('month')];
  const goes = (row: readonly string[]) =>
    months.has(row[month] ?? '') && DM01_TEST.test(row[service] ?? '');
  const came: Rows = cells.map((cell) => {
    const row = rowOf(cell);
    return heading.map((name) => row[name] ?? '');
  });
  const stay = rows.filter((row) => !goes(row));
  return {
    text: csvText(heading, [...stay, ...came]),
    rows: stay.length + came.length,
    went: Map.groupBy(rows.filter(goes), (row) => row[month] ?? ''),
  };
};

const monthHeading = [
  'board',
  'service',
  'month',
  'total',
  'flag',
  ...bandIds,
  'from_list',
  'planned',
  'unscheduled',
];

/** A month as it is kept: what was added up of its file, and which file that was. */
const monthKept = ({ files }: Dm01, month: string, cells: readonly Dm01Cell[]) => {
  const rows = cells.map((cell) => {
    const row = { ...listRow(bandIds)(cell), ...activityRow(cell) };
    return monthHeading.map((name) => row[name] ?? '');
  });
  const dataSet = dataSetOfText(csvText(monthHeading, rows));
  const source = files.find(({ months }) => months.includes(month));
  const named = source && {
    file: source.file,
    file_bytes: source.bytes,
    file_sha256: source.sha256,
  };
  const name = `dm01-${month}`;
  const { sha256: hash } = dataSet;
  return { name, dataSet, facts: facts(name, { sha256: hash, rows: rows.length, ...named }) };
};

const noteUnknown = (dm01: Dm01, { pack }: PlanOfMonths, issues: IssueList): void => {
  const file = dm01.files[0]?.file ?? '';
  const { boards, services } = unknownTo(dm01, pack);
  const column = boardHeadings[dm01.by].code;
  for (const value of boards) issues.add('unknown-id', file, { column, value, expected: 'boards' });
  for (const value of services)
    issues.add('unknown-id', file, { column: TEST, value, expected: 'services' });
};

/** What files of the return change in a plan: nothing unless it has all of their boards and tests, and their bands. */
export const dm01ForPlan = async (dm01: Dm01, plan: PlanOfMonths): Promise<Parsed<Dm01Change>> => {
  const issues = issueList();
  const refused = { ok: false as const, issues: issues.issues };
  noteUnknown(dm01, plan, issues);
  if (issues.issues.length > 0) return refused;
  const bands = await bandsIn(plan, issues);
  const lists = await tableIn(plan, 'lists', issues);
  const activity = await tableIn(plan, 'activity', issues);
  if (!lists) issues.add('file-missing', 'lists.csv');
  if (!bands || !lists || issues.issues.length > 0) return refused;
  const told = [...Map.groupBy(cellsOf(dm01.months), ({ month }) => month)].map(
    ([month, cells]) => ({ month, cells, kept: monthKept(dm01, month, cells) }),
  );
  const isNew = ({ kept }: (typeof told)[number]) =>
    hashIn(plan, kept.name) !== kept.dataSet.sha256;
  const came = told.filter(isNew);
  const cells = came.flatMap((month) => month.cells);
  const made = [
    { name: 'lists', ...withMonths(lists, cells, listRow(bands)) },
    ...(activity ? [{ name: 'activity', ...withMonths(activity, cells, activityRow) }] : []),
  ];
  const tables = came.length === 0 ? [] : made;
  const stateOf = (month: (typeof told)[number], before: number): MonthChange['state'] => {
    if (!isNew(month)) return 'unchanged';
    return before > 0 ? 'superseded' : 'added';
  };
  return {
    ok: true,
    value: {
      changes: told.map((one) => {
        const went = made[0]?.went.get(one.month)?.length ?? 0;
        const before = isNew(one) ? went : one.cells.length;
        return { month: one.month, state: stateOf(one, before), lists: one.cells.length, before };
      }),
      facts: [
        ...tables.flatMap(({ name, text, rows }) => facts(name, { sha256: sha256(text), rows })),
        ...came.flatMap(({ kept }) => kept.facts),
      ],
      dataSets: [
        ...tables.map(({ text }) => dataSetOfText(text)),
        ...came.map(({ kept }) => kept.dataSet),
      ],
    },
  };
};
