import { type Finding, isoMonth, type Month, type Parsed } from '#domain';
import { issueList } from '../../issue-list.ts';
import type { Offer, OfferedChange, PlanToChange } from '../../offer.ts';
import { dataSetFacts, dataSetOfText, hashIn, tableIn } from '../../plan-data-sets.ts';
import type { FileIdentity } from '../../table-file/sheets.ts';
import { cellsOf, type DatsCell } from './cells.ts';
import { partsOf, planShares } from './crosswalk.ts';
import type { DatsLists } from './lists.ts';
import { monthKept } from './month-kept.ts';
import { listsWith, totalOf } from './plan-lists.ts';
import { keptFindings, notCurrentFindings, sharedFindings } from './told.ts';

type Change = Pick<Offer, 'changes' | 'findings' | 'facts' | 'dataSets'>;
type KeptMonth = ReturnType<typeof monthKept>;

/** Lists of the return by month, in order. */
const monthsIn = ({ lists }: DatsLists) =>
  [...Map.groupBy(lists, ({ month }) => month)].sort(([one], [other]) => one - other);

const changeOfMonth = (
  month: Month,
  cells: readonly DatsCell[],
  before: number | undefined,
): OfferedChange => ({
  what: before === undefined ? 'unchanged' : before > 0 ? 'superseded' : 'added',
  where: isoMonth(month),
  before: String(before ?? cells.length),
  after: String(cells.length),
});

/** The months; and of the last one that changes, each list. */
const changesOf = (
  months: readonly KeptMonth[],
  cells: readonly DatsCell[],
  {
    isNew,
    before,
  }: {
    readonly isNew: (month: KeptMonth) => boolean;
    readonly before: (cell: DatsCell) => number | undefined;
  },
): readonly OfferedChange[] => {
  const of = (month: Month) => cells.filter((cell) => cell.month === month);
  const last = months.findLast(isNew)?.month;
  const lists = last === undefined ? [] : of(last);
  const had = (own: readonly DatsCell[]) => own.filter((cell) => before(cell) !== undefined).length;
  return [
    ...months.map((one) =>
      changeOfMonth(one.month, of(one.month), isNew(one) ? had(of(one.month)) : undefined),
    ),
    ...lists.map((cell): OfferedChange => {
      const was = before(cell);
      return {
        what: was === undefined ? 'added' : 'changed',
        where: `${cell.board} ${cell.service} ${isoMonth(cell.month)}`,
        ...(was === undefined ? {} : { before: String(was) }),
        after: String(totalOf(cell)),
      };
    }),
  ];
};

const tableSets = (
  tables: readonly { readonly name: string; readonly text: string; readonly rows: number }[],
) => {
  const made = tables.map(({ name, text, rows }) => ({ name, rows, dataSet: dataSetOfText(text) }));
  return {
    facts: made.flatMap(({ name, rows, dataSet }) =>
      dataSetFacts(name, { sha256: dataSet.sha256, rows }),
    ),
    dataSets: made.map(({ dataSet }) => dataSet),
  };
};

/** Lists of the plan that follow from those of the return, and what stands against some. */
const cellsFor = (dats: DatsLists, { pack }: PlanToChange, file: FileIdentity) => {
  const exceeding: Finding[] = [];
  const unlisted = new Map<string, number>();
  const parts = partsOf(pack.plan?.dats ?? []);
  const shares = planShares(pack);
  const cells = cellsOf(dats.lists, parts, {
    shares,
    services: pack.services,
    unlisted: (board, name) => {
      const where = `${board} ${name}`;
      unlisted.set(where, (unlisted.get(where) ?? 0) + 1);
    },
    exceeded: ({ board, month, lines }) => {
      const where = `${board} ${isoMonth(month)}`;
      exceeding.push({ code: 'parts-exceed-line', where, detail: { lines: lines.join(', ') } });
    },
  });
  return {
    parts,
    cells,
    findings: () => [
      ...exceeding,
      ...[...unlisted].map(
        ([where, count]): Finding => ({
          code: 'list-not-in-plan',
          where,
          detail: { number: count },
        }),
      ),
      ...sharedFindings(cells, parts, file.file),
      ...keptFindings(cells, pack, file.file),
      ...notCurrentFindings(cells, shares, pack),
    ],
  };
};

/** What lists of the return change in a plan: its own lists of the same boards, services and months, through its crosswalk. */
export const datsForPlan = async (
  dats: DatsLists,
  plan: PlanToChange,
  file: FileIdentity,
): Promise<Parsed<Change>> => {
  const issues = issueList();
  const [lists, bands] = [
    await tableIn(plan, 'lists', issues),
    await tableIn(plan, 'bands', issues),
  ];
  const { parts, cells, findings } = cellsFor(dats, plan, file);
  if (!lists) issues.add('file-missing', 'lists.csv');
  if (!bands) issues.add('file-missing', 'bands.csv');
  if (cells.length === 0) issues.add('no-row-to-take', file.file);
  if (!lists || !bands || issues.issues.length > 0) return { ok: false, issues: issues.issues };
  const months = monthsIn(dats).map(([month, own]) => monthKept(month, own, { parts, file }));
  const isNew = ({ name, dataSet }: KeptMonth) => hashIn(plan, name) !== dataSet.sha256;
  const came = months.filter(isNew);
  const newMonths = new Set(came.map(({ month }) => month));
  const made = listsWith(
    { lists, bands },
    cells.filter(({ month }) => newMonths.has(month)),
  );
  const tables = [
    { name: 'lists', ...made.lists },
    ...(made.bands ? [{ name: 'bands', ...made.bands }] : []),
  ];
  const sets = tableSets(came.length === 0 ? [] : tables);
  return {
    ok: true,
    value: {
      changes: changesOf(months, cells, { isNew, before: made.before }),
      findings: findings(),
      facts: [...sets.facts, ...came.flatMap((month) => month.facts)],
      dataSets: [...sets.dataSets, ...came.map(({ dataSet }) => dataSet)],
    },
  };
};
