import type { Pack } from '#domain';
import { workKey } from '../activity/work-rows.ts';
import type { IssueList } from '../issue-list.ts';
import type { OfferedChange } from '../offer.ts';
import type { Cells, RowPut } from '../table-change.ts';
import type { BoughtFigure } from './columns.ts';
import type { RowRead } from './read-sheet.ts';

const columns = ['tests_bought', 'reports_bought'] as const;

interface Told {
  readonly file: string;
  readonly issues: IssueList;
}

/** Tests a week of others and of extra sessions; undefined where none of them is told. */
const testsIn = (
  { figures, line }: RowRead<BoughtFigure>,
  { file, issues }: Told,
): number | undefined => {
  const [sessions, each] = [figures.get('extra_sessions'), figures.get('tests_a_session')];
  if (sessions !== undefined && sessions > 0 && each === undefined)
    issues.add('column-missing', file, {
      row: line,
      column: 'Tests a session / Profion y sesiwn',
      expected: '8',
    });
  const parts = [
    figures.get('tests_bought'),
    figures.get('extra_tests'),
    sessions === undefined || each === undefined ? undefined : sessions * each,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.reduce((sum, part) => sum + part, 0);
};

const sumOf = (amounts: readonly (number | undefined)[]): string | undefined => {
  const known = amounts.filter((amount) => amount !== undefined);
  const sum = known.reduce((all, amount) => all + amount, 0);
  return known.length === 0 ? undefined : String(Math.round(sum * 100) / 100);
};

/** Of a service that the plan has no row of work for: what waits is nothing where it has a list and no reports. */
const newRow = (service: string, { services, workforce, label }: Pack): Cells => {
  const isLaboratory = services.find(({ id }) => id === service)?.kind === 'laboratory';
  const isReported = workforce?.needs.some(
    (need) => need.service === service && need.stage === 'report',
  );
  return {
    ...{ requests_per_week: '0', waiting_for_test: '0', waiting_for_report: '0' },
    label: isLaboratory || isReported ? label : 'real',
  };
};

/** Rows of work with what is bought; what waits, and the label of it, stays. */
export const boughtRows = (
  rows: readonly RowRead<BoughtFigure>[],
  pack: Pack,
  told: Told,
): readonly Cells[] =>
  [...Map.groupBy(rows, ({ board, subject }) => `${board} ${subject}`).values()].flatMap((of) => {
    const [{ board = '', subject: service = '' } = {}] = of;
    const tests_bought = sumOf(of.map((row) => testsIn(row, told)));
    const reports_bought = sumOf(of.map(({ figures }) => figures.get('reports_bought')));
    const has = pack.workforce?.work.some((row) => row.board === board && row.service === service);
    const bought = {
      ...(tests_bought === undefined ? {} : { tests_bought }),
      ...(reports_bought === undefined ? {} : { reports_bought }),
    };
    return Object.keys(bought).length === 0
      ? []
      : [{ board, service, ...(has ? {} : newRow(service, pack)), ...bought }];
  });

const becomes = (before: string, after: string): OfferedChange['what'] => {
  if (before === after) return 'unchanged';
  return before === '' ? 'added' : 'changed';
};

/** What changes of a row, a line for each figure. */
export const boughtChanges = ({ before, after }: RowPut): readonly OfferedChange[] =>
  columns.flatMap((column) => {
    const { [column]: was = '' } = before ?? {};
    const { [column]: is = '' } = after;
    if (is === '') return [];
    const where = `${workKey.map((key) => after[key]).join(' ')} ${column}`;
    return [{ what: becomes(was, is), where, ...(was === '' ? {} : { before: was }), after: is }];
  });
