import { describe, expect, it, test } from 'vitest';
import type { Week } from '#domain';
import { numberIn, rounding, type Table, tableOn } from './fixtures/page.ts';
import { aList, aWeek, bins, everyBin, flowOf } from './fixtures/sample-model.ts';
import {
  aGroup,
  ages,
  aMachine,
  aRole,
  aRoom,
  aStage,
  type Workforce,
} from './fixtures/sample-workforce.ts';
import { afterWeeks, fteOf, peopleFlow } from './fixtures/staffed.ts';
import { type Running, waitingAtEnd } from './state.ts';
import { doneOf, NOTHING_BINDS } from './state-work.ts';

const PAGE = 'worked-board.md';
const WAITED = 'whole weeks waited';

const givenTable = tableOn(PAGE, 'What is given');
const given = (what: string): number =>
  numberIn(givenTable.find((row) => row.what === what)?.value ?? `${what} is not given`);

const start = tableOn(PAGE, 'Who waits at the start');
const chance = 0.5;

const away = { leave: given('leave'), sickness: given('sickness'), study: given('study') };

const board: Workforce = {
  groups: [
    aGroup({
      heads: ages({ 4: given('radiographers') }),
      establishment: given('posts for radiographers'),
      rates: {
        ...away,
        direct: given('direct work of radiographers'),
        leaving: given('leaving'),
        supply: given('offered by the market'),
        filling: given('filling'),
      },
    }),
    aGroup({
      group: 'radiologist',
      heads: ages({ 5: given('radiologists') }),
      establishment: given('radiologists'),
      rates: { ...away, direct: given('direct work of radiologists') },
    }),
  ],
  rooms: [aRoom({ openHours: given('scanner open'), uptime: given('scanner in working order') })],
  stages: [
    aStage({
      needs: [
        aRole('radiographer', { minutes: given("radiographer's time") }),
        aMachine({ minutes: given("scanner's time") }),
      ],
    }),
    aStage({
      stage: 'report',
      queue: given('scans that wait for a report'),
      needs: [aRole('radiologist', { minutes: given("radiologist's time") })],
    }),
  ],
};

const list = aList({
  waiting: bins(
    Object.fromEntries(start.map((row) => [numberIn(row[WAITED]), numberIn(row.patients)])),
  ),
  additions: aWeek(given('added to the list')),
  urgentShare: given('urgent'),
  unscheduled: aWeek(given('unscheduled scans')),
  planned: aWeek(given('planned scans')),
  leaving: everyBin(given('leave the list otherwise')),
  chance: everyBin(chance),
  standards: [{ from: 0 as Week, weeks: given('standard') }],
});

const atEndOf = (week: number): Running => afterWeeks(week, board, [list]);

const [RADIOGRAPHERS, RADIOLOGISTS, SCANNER] = [0, 1, 2];
const [SCAN, REPORT] = [0, 1];
const stoppers = { [RADIOGRAPHERS]: 'radiographers', [SCANNER]: 'scanner' };

const listOf = (one: Running): number => waitingAtEnd(one.state, 0, 0);
const queueOf = ({ work }: Running): number => work.queue[REPORT] ?? Number.NaN;
const binOf = ({ state }: Running, bin: number): number => state.routine[bin + 1] ?? Number.NaN;

/** What the engine says of a week, by the page's headings. */
type Cells = (now: Running, before: Running) => Readonly<Record<string, number | string>>;

const scannerScans =
  (given('scanner open') * given('scanner in working order') * 60) / given("scanner's time");

const tables: readonly (readonly [string, Cells])[] = [
  [
    'Radiographers',
    (now, before) => ({
      'in post before': fteOf(before),
      leave: peopleFlow(now, 'left'),
      vacancies: given('posts for radiographers') - fteOf(before) + peopleFlow(now, 'left'),
      join: peopleFlow(now, 'joined'),
      'in post after': fteOf(now),
    }),
  ],
  [
    'Hours and scans',
    (now) => ({
      'radiographers in post': fteOf(now),
      'their hours': now.people.hours[RADIOGRAPHERS] ?? Number.NaN,
      'scans by them':
        ((now.people.hours[RADIOGRAPHERS] ?? Number.NaN) * 60) / given("radiographer's time"),
      'scans by the scanner': scannerScans,
      scans: doneOf(now.work, SCAN),
      'what stops it': stoppers[now.work.binds[SCAN] ?? NOTHING_BINDS] ?? 'nothing',
    }),
  ],
  [
    'Whose scans',
    (now) => ({
      scans: doneOf(now.work, SCAN),
      unscheduled: flowOf(now, 'unscheduledTests'),
      urgent: flowOf(now, 'urgentTests'),
      planned: flowOf(now, 'plannedTests'),
      routine: flowOf(now, 'routineTests'),
    }),
  ],
  [
    'Reports',
    (now, before) => ({
      'wait before': queueOf(before),
      'radiologist hours': now.people.hours[RADIOLOGISTS] ?? Number.NaN,
      reports: doneOf(now.work, REPORT),
      'scans that join': doneOf(now.work, SCAN),
      'wait after': queueOf(now),
    }),
  ],
  [
    'The list',
    (now, before) => ({
      'list before': listOf(before),
      added: flowOf(now, 'added'),
      'left otherwise': flowOf(now, 'removed'),
      'urgent scans': flowOf(now, 'urgentTests'),
      'routine scans': flowOf(now, 'routineTests'),
      'list after': listOf(now),
      'over the standard': waitingAtEnd(now.state, 0, given('standard')),
    }),
  ],
];

const expectCells = (row: Table[number], cells: ReturnType<Cells>): void => {
  expect(Object.keys(row).slice(1)).toEqual(Object.keys(cells));
  for (const [name, value] of Object.entries(cells)) {
    const cell = row[name] ?? '';
    if (typeof value === 'string') expect(cell, name).toBe(value);
    else {
      const apart = Math.abs(numberIn(cell) - value);
      expect(apart, `${name}: ${value}`).toBeLessThanOrEqual(rounding(cell));
    }
  }
};

describe.each(tables)('%s', (heading, cells) => {
  it('has a line for each of four weeks', () => {
    expect(tableOn(PAGE, heading).map((row) => numberIn(row.week))).toEqual([1, 2, 3, 4]);
  });

  it.each(tableOn(PAGE, heading))('week $week', (row) => {
    const week = numberIn(row.week);
    expectCells(row, cells(atEndOf(week), atEndOf(week - 1)));
  });
});

test.each(tableOn(PAGE, 'The first week, wait by wait'))(
  'wait by wait in the first week: line %#',
  (row) => {
    const bin = numberIn(row[WAITED]);
    const [before, now] = [atEndOf(0), atEndOf(1)];
    const stay = binOf(before, bin) * (1 - given('leave the list otherwise'));
    expectCells(row, {
      waiting: binOf(before, bin),
      leave: binOf(before, bin) - stay,
      stay,
      seen: stay - binOf(now, bin + 1),
      'left, a week older': binOf(now, bin + 1),
    });
  },
);

test.each(tableOn(PAGE, "Who waits at each week's end"))(
  'who waits at each week’s end: line %#',
  (row) => {
    const bin = numberIn(row[WAITED]);
    expectCells(
      row,
      Object.fromEntries([1, 2, 3, 4].map((week) => [`week ${week}`, binOf(atEndOf(week), bin)])),
    );
  },
);

describe('on paper, without the engine, each line follows from the one before it', () => {
  const rows = (heading: string) => tableOn(PAGE, heading);
  const near = (row: Table[number], name: string, value: number): void => {
    expect(Math.abs(numberIn(row[name]) - value), `${name}: ${value}`).toBeLessThan(2e-3);
  };

  it('people', () => {
    for (const row of rows('Radiographers')) {
      const before = numberIn(row['in post before']);
      near(row, 'leave', (before * given('leaving')) / 52);
      near(row, 'vacancies', given('posts for radiographers') - before + numberIn(row.leave));
      const filled = numberIn(row.vacancies) * given('filling');
      near(row, 'join', Math.min(filled, given('offered by the market') / 52));
      near(row, 'in post after', before - numberIn(row.leave) + numberIn(row.join));
    }
  });

  it('hours and scans', () => {
    for (const row of rows('Hours and scans')) {
      near(row, 'their hours', numberIn(row['radiographers in post']) * 18);
      near(row, 'scans', Math.min(numberIn(row['scans by them']), 186));
    }
    for (const row of rows('Whose scans')) {
      near(row, 'routine', numberIn(row.scans) - 80 - 20 - 20);
    }
  });

  it('reports and the list', () => {
    for (const row of rows('Reports')) {
      near(row, 'reports', Math.min(numberIn(row['wait before']), 180));
      const left = numberIn(row['wait before']) - numberIn(row.reports);
      near(row, 'wait after', left + numberIn(row['scans that join']));
    }
    for (const row of rows('The list')) {
      const seen = numberIn(row['urgent scans']) + numberIn(row['routine scans']);
      near(row, 'left otherwise', numberIn(row['list before']) * 0.02);
      near(
        row,
        'list after',
        numberIn(row['list before']) + 100 - numberIn(row['left otherwise']) - seen,
      );
    }
  });
});
