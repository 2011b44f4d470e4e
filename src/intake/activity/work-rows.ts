import { firstDay, type Label, lastDay, type Pack, parseMonth } from '#domain';
import type { OfferedChange } from '../offer.ts';
import { type Cells, type RowPut, whatOf } from '../table-change.ts';
import type { Count } from './columns.ts';
import { knownIn, type MonthOfService } from './gather.ts';

export const workKey = ['board', 'service'] as const;

const DAYS_IN_WEEK = 7;
/** A year of requests tells a week of them whatever the season. In months. */
const YEAR = 12;

const weeksIn = (month: string): number => {
  const read = parseMonth(month);
  return read === undefined ? 0 : (lastDay(read) - firstDay(read) + 1) / DAYS_IN_WEEK;
};

const lastOf = (months: readonly MonthOfService[], count: Count): number | undefined =>
  months.map((month) => knownIn(month, count)).findLast((value) => value !== undefined);

/** Requests a week in the last year told, to a tenth. */
const requestsIn = (months: readonly MonthOfService[]): number | undefined => {
  const told = months
    .flatMap((of) => {
      const requests = knownIn(of, 'requests');
      return requests === undefined ? [] : [{ requests, weeks: weeksIn(of.month) }];
    })
    .slice(-YEAR);
  const weeks = told.reduce((sum, one) => sum + one.weeks, 0);
  const requests = told.reduce((sum, one) => sum + one.requests, 0);
  return weeks === 0 ? undefined : Math.round((requests / weeks) * 10) / 10;
};

const figureColumns = ['requests_per_week', 'waiting_for_test', 'waiting_for_report'] as const;

interface Work {
  readonly board: string;
  readonly service: string;
  readonly figures: Readonly<Partial<Record<(typeof figureColumns)[number], number>>>;
  /** Whether the file tells all that the row says of such a service. */
  readonly whole: boolean;
}

/** What waits of a service at a board; of one that has a list only its reports do. */
const workOf = (months: readonly MonthOfService[], pack: Pack): Work | undefined => {
  const [{ board = '', service = '' } = {}] = months;
  const isLaboratory = pack.services.find(({ id }) => id === service)?.kind === 'laboratory';
  const isReported = pack.workforce?.needs.some(
    (need) => need.service === service && need.stage === 'report',
  );
  const told = [
    ['requests_per_week', isLaboratory, requestsIn(months)],
    ['waiting_for_test', isLaboratory, lastOf(months, 'waiting_for_test')],
    ['waiting_for_report', isReported, lastOf(months, 'waiting_for_report')],
  ] as const;
  const asked = told.filter(([, counts]) => counts);
  const found = asked.filter(([, , value]) => value !== undefined);
  if (found.length === 0) return undefined;
  return {
    board,
    service,
    figures: Object.fromEntries(found.map(([column, , value]) => [column, value])),
    whole: found.length === asked.length,
  };
};

/** The rows of work that waits, of those services of the file that have such work. A row is as real as all of it. */
export const workRows = (months: readonly MonthOfService[], pack: Pack): readonly Cells[] =>
  [...Map.groupBy(months, ({ board, service }) => `${board} ${service}`).values()].flatMap(
    (ofService) => {
      const work = workOf(ofService, pack);
      if (!work) return [];
      const { board, service, figures, whole } = work;
      const row = pack.workforce?.work.find(
        (one) => one.board === board && one.service === service,
      );
      const label: Label = whole ? 'real' : (row?.label ?? pack.label);
      const empty = row ? {} : Object.fromEntries(figureColumns.map((column) => [column, '0']));
      const cells = Object.entries(figures).map(([column, value]) => [column, String(value)]);
      return [{ board, service, ...empty, ...Object.fromEntries(cells), label }];
    },
  );

/** What changes of a row, a line for each figure. */
export const workChanges = (put: RowPut): readonly OfferedChange[] =>
  figureColumns
    .filter((column) => put.before?.[column] !== put.after[column])
    .map((column) => ({
      what: whatOf(put),
      where: `${put.after.board} ${put.after.service} ${column}`,
      ...(put.before ? { before: put.before[column] ?? '' } : {}),
      after: put.after[column] ?? '',
    }));
