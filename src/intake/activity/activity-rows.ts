import { type Fact, type Finding, isKnown, isoMonth, type Pack } from '#domain';
import type { OfferedChange } from '../offer.ts';
import { type Cells, type RowPut, whatOf } from '../table-change.ts';
import { sharesIn, type TestsOfMonth, testsOf } from './divide.ts';
import type { MonthOfService } from './gather.ts';

export const activityKey = ['board', 'service', 'month'] as const;

const cell = (fact: Fact<number>): string => (isKnown(fact) ? String(fact) : fact.missing);

const cellsOf = (
  { board, service, month }: MonthOfService,
  { from_list, planned, unscheduled, label }: TestsOfMonth,
): Cells => ({
  ...{ board, service, month, from_list: String(from_list), label },
  ...{ planned: cell(planned), unscheduled: cell(unscheduled) },
});

/** What is counted of a finding that many months share. */
const byService = (code: Finding['code'], months: readonly MonthOfService[]): readonly Finding[] =>
  [...Map.groupBy(months, ({ board, service }) => `${board} ${service}`)].map(([where, of]) => ({
    code,
    where,
    detail: { months: of.length },
  }));

/** The plan's months of the same services and boards that the file does not tell of. */
const othersKept = (months: readonly MonthOfService[], pack: Pack, file: string) => {
  const told = new Set(months.map(({ board, service, month }) => `${board} ${service} ${month}`));
  const series = new Set(months.map(({ board, service }) => `${board} ${service}`));
  const kept = pack.activity.filter((row) => {
    const place = `${pack.boards[row.board]?.id} ${pack.services[row.service]?.id}`;
    return series.has(place) && !told.has(`${place} ${isoMonth(row.month)}`);
  });
  const all = [...new Set(kept.map(({ month }) => month))].sort((a, b) => a - b);
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) return [];
  const detail = { first: isoMonth(first), last: isoMonth(last), months: all.length };
  return [{ code: 'months-not-in-file', where: file, detail }] as const;
};

/** The rows of the table that a file makes, and what must be known of them. */
export const activityRows = (months: readonly MonthOfService[], pack: Pack, file: string) => {
  const lists = months.filter(
    ({ service }) => pack.services.find(({ id }) => id === service)?.kind !== 'laboratory',
  );
  const findings: Finding[] = [];
  const shares = sharesIn(pack);
  const rows: Cells[] = [];
  const divided: MonthOfService[] = [];
  const undivided: MonthOfService[] = [];
  for (const month of lists) {
    const tests = testsOf(month, shares(month), (finding) => findings.push(finding));
    if (tests) rows.push(cellsOf(month, tests));
    else if (month.figures.has('tests') || month.figures.has('from_list')) undivided.push(month);
    if (tests?.label === 'reconstructed') divided.push(month);
  }
  return {
    rows,
    findings: [
      ...findings,
      ...byService('tests-divided', divided),
      ...byService('tests-not-divided', undivided),
      ...(rows.length > 0 ? othersKept(lists, pack, file) : []),
    ],
  };
};

const figuresSaid = (cells: Cells): string =>
  ['from_list', 'planned', 'unscheduled']
    .map((column) => (/^\d+$/.test(cells[column] ?? '') ? cells[column] : '–'))
    .join(' + ');

/** A month of tests in the preview: `2779 + 593 + –`, of the list, planned, and unscheduled that are not known. */
export const activityChange = (put: RowPut): OfferedChange => ({
  what: whatOf(put),
  where: activityKey.map((column) => put.after[column]).join(' '),
  ...(put.before ? { before: figuresSaid(put.before) } : {}),
  after: figuresSaid(put.after),
});
