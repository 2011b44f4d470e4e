import { addMonths, isoMonth, type Month, monthOfDay } from '#domain';
import { choice, day, whole } from '../column.ts';
import type { Rows } from '../csv-text.ts';
import { issueList } from '../issue-list.ts';
import type { Read } from '../read-table.ts';
import { table } from '../table.ts';
import type { PackMaker } from './maker.ts';
import { readSource } from './read-source.ts';
import { testsOf, weeklyTests } from './wales/activity.ts';
import { type Hand, readHand } from './wales/hand.ts';
import { listsOfMonth, type MonthEnd, type PublishedMonth } from './wales/lists.ts';
import { needsOf } from './wales/need.ts';
import { roomsFor } from './wales/rooms.ts';
import { seriesOf } from './wales/series.ts';
import { MONTHS } from './wales/sizing.ts';
import { staffFor } from './wales/staff.ts';
import { laboratoryWork, waitingWork } from './wales/work.ts';
import { type MadeTable, putTables } from './wales/write.ts';

const plain = (title: string) => ({ title, description: title });

const source = table({
  name: 'diagnostics',
  title: 'Wales, all diagnostics, reconstructed',
  description: 'The list and those over the threshold, recovered from published percentages.',
  columns: {
    month_end: day(plain('month_end')),
    threshold_weeks_in_source: choice(plain('threshold_weeks_in_source'), ['6', '8']),
    over_threshold_recovered: whole(plain('over_threshold_recovered')),
    total_waiting_recovered: whole(plain('total_waiting_recovered')),
  },
  key: ['month_end'],
  mostRows: 10_000,
  otherColumns: 'ignored',
});

const published = ({ row }: Read<typeof source.columns>): PublishedMonth => ({
  month: monthOfDay(row.month_end),
  total: row.total_waiting_recovered,
  over: row.over_threshold_recovered,
  threshold: Number(row.threshold_weeks_in_source),
});

const SYNTHETIC = 'synthetic';

/** Lists and tests, month by month, by board and service. */
const listsMade = (hand: Hand, months: readonly PublishedMonth[]) => {
  const all = seriesOf(hand);
  const monthly = months.map((one, place) => listsOfMonth(all, one, months.length - 1 - place));
  const bySeries = all.map((_, at) =>
    monthly.map((lists) => lists[at]).filter((list): list is MonthEnd => list !== undefined),
  );
  return { bySeries, tests: bySeries.map((lists) => testsOf(lists, hand.closed)) };
};

const listRows = (bySeries: readonly (readonly MonthEnd[])[]): Rows =>
  bySeries
    .flat()
    .map(({ series, month, total, bands }) => [
      series.board,
      series.service,
      isoMonth(month),
      total,
      '',
      ...bands,
    ]);

/** Everything synthetic, from the nation's months and what people wrote. */
const tablesOf = (hand: Hand, months: readonly PublishedMonth[]): readonly MadeTable[] => {
  const { bySeries, tests } = listsMade(hand, months);
  const tested = tests.map((one) => ({
    board: one[0]?.series.board ?? '',
    service: one[0]?.series.service ?? '',
    perWeek: weeklyTests(one),
  }));
  const work = [...tested, ...laboratoryWork(hand)];
  const needs = work.flatMap((one) => needsOf(hand, one));
  const start = addMonths(months.at(-1)?.month ?? (0 as Month), 1);
  return [
    { name: 'lists', rows: listRows(bySeries) },
    {
      name: 'activity',
      rows: tests
        .flat()
        .map(({ series, month, fromList, planned, unscheduled }) => [
          series.board,
          series.service,
          isoMonth(month),
          fromList,
          planned,
          unscheduled,
        ]),
    },
    {
      name: 'staff',
      rows: staffFor(hand, needs, start).map((one) => [
        one.board,
        one.group,
        one.establishment,
        one.participation,
        SYNTHETIC,
        ...one.heads,
      ]),
    },
    {
      name: 'rooms',
      rows: roomsFor(hand, needs).map((one) => [
        one.board,
        one.equipment,
        one.number,
        one.openHours,
        SYNTHETIC,
      ]),
    },
    {
      name: 'work',
      rows: waitingWork(hand, work).map((one) => [...Object.values(one), SYNTHETIC]),
    },
  ];
};

/** The numbers of the Wales plan that no source publishes: they add up to the all-Wales list as reconstructed, and are synthetic. The hand-written tables must be in the folder already; seal it afterwards. */
export const makeWales: PackMaker = async (sourceFile, outFolder) => {
  const read = await readSource(sourceFile, source);
  if (!read.ok) return read;
  const issues = issueList();
  const hand = await readHand(outFolder, issues);
  if (!hand.ok) return hand;
  const months = read.value.map(published).toSorted((a, b) => a.month - b.month);
  const made = tablesOf(hand.value, months.slice(-MONTHS));
  if (issues.issues.length > 0) return { ok: false, issues: issues.issues };
  return { ok: true, value: { files: await putTables(outFolder, made) } };
};
