import { addMonths, isoMonth, type Month } from '#domain';
import type { Rows } from '../../csv-text.ts';
import { type Tests, testsOf, weeklyTests } from './activity.ts';
import type { Hand } from './hand.ts';
import { listsOfMonth, type MonthEnd, type PublishedMonth } from './lists.ts';
import { needsOf } from './need.ts';
import { type RoomsMade, roomsFor } from './rooms.ts';
import { seriesOf } from './series.ts';
import { type StaffMade, staffFor } from './staff.ts';
import { laboratoryWork, type WaitingWork, waitingWork } from './work.ts';
import type { MadeTable } from './write.ts';

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

const testRows = (tests: readonly (readonly Tests[])[]): Rows =>
  tests
    .flat()
    .map(({ series, month, fromList, planned, unscheduled }) => [
      series.board,
      series.service,
      isoMonth(month),
      fromList,
      planned,
      unscheduled,
    ]);

const staffRows = (staff: readonly StaffMade[]): Rows =>
  staff.map((one) => [
    one.board,
    one.group,
    one.establishment,
    one.participation,
    SYNTHETIC,
    ...one.heads,
  ]);

const roomRows = (rooms: readonly RoomsMade[]): Rows =>
  rooms.map((one) => [one.board, one.equipment, one.number, one.openHours, SYNTHETIC]);

const workRows = (work: readonly WaitingWork[]): Rows =>
  work.map((one) => [
    one.board,
    one.service,
    one.requestsPerWeek,
    one.waitingForTest,
    one.waitingForReport,
    SYNTHETIC,
  ]);

/** Everything synthetic, from the nation's months and what people wrote. */
export const madeFrom = (hand: Hand, months: readonly PublishedMonth[]): readonly MadeTable[] => {
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
    { name: 'activity', rows: testRows(tests) },
    { name: 'staff', rows: staffRows(staffFor(hand, needs, start)) },
    { name: 'rooms', rows: roomRows(roomsFor(hand, needs)) },
    { name: 'work', rows: workRows(waitingWork(hand, work)) },
  ];
};
