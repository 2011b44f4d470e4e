import { describe, expect, it, test } from 'vitest';
import {
  addWeeks,
  type BalanceSheet,
  isoDay,
  type Move,
  mondayOf,
  movesOf,
  type StockKind,
  type YearOfStock,
} from '#domain';
import { placesOf, reportingCourse, staffOf } from '../fixtures/small-workforce.ts';
import { aLever, aStaffedModel, firstWeek, listsAlone, scansAt } from '../fixtures/staffed.ts';
import { everyBin } from '../fixtures/true-list.ts';
import { balanceSheets } from './balance-sheet.ts';

const lists = [
  scansAt('north', { added: 100, waiting: 4000 }, { leaving: everyBin(0.01), urgentShare: 0.2 }),
  scansAt('south', { added: 62, waiting: 2000 }),
];

/** People leave, retire, come back, are trained, move up and are hired. */
const busy = aStaffedModel({
  lists,
  workforce: {
    staff: [
      staffOf('north', 'radiographer', { inPost: 4, funded: 6 }),
      staffOf('north', 'reporting-radiographer', { inPost: 0.5, funded: 2 }),
      staffOf('north', 'radiologist', { inPost: 2, funded: 2.5 }),
      staffOf('south', 'radiographer', { inPost: 3, funded: 4 }),
      staffOf('south', 'radiologist', { inPost: 1 }),
    ],
    courses: [{ ...reportingCourse, placesAYear: 1 }],
    places: [placesOf(2022, 2), placesOf(2026, 4)],
  },
  assumptions: {
    leaving: 0.08,
    retiring_55: 0.05,
    retiring_60: 0.2,
    retiring_65: 0.4,
    returning: 0.3,
    filling: 0.05,
    supply: 2,
    'moving/radiographer': 0.05,
    'international/radiographer': 1,
    attrition_first_year: 0.1,
    attrition_later: 0.05,
    growth: 0.03,
  },
  levers: [aLever({ action: 'A01', verb: 'fund', likely: 3, groups: ['radiographer'] })],
});

const sheetsOf = (actions: readonly string[] = [], weeks = 156) =>
  balanceSheets(busy, { scenario: { capacity: 1, actions }, weeks });

const countOf = ({ moves }: YearOfStock, names: readonly Move[]): number =>
  moves.filter(({ move }) => names.includes(move)).reduce((sum, { count }) => sum + count, 0);

const sheetOf = (kind: StockKind, board: string, of: string): BalanceSheet => {
  const found = sheetsOf().find((one) => one.kind === kind && one.board === board && one.of === of);
  if (!found) throw new Error(`no ${kind} of ${board} ${of}`);
  return found;
};

const yearOf = (sheet: BalanceSheet, year: number): YearOfStock => {
  const found = sheet.years[year];
  if (!found) throw new Error(`no year ${year}`);
  return found;
};

describe('every stock closes', () => {
  it.each([
    ['as it goes', []],
    ['with an action in force', ['A01']],
  ])('start and what came, less what went, is the end: %s', (_, actions) => {
    for (const { kind, years } of sheetsOf(actions)) {
      for (const year of years) {
        const { came, went } = movesOf[kind];
        const ought = year.start + countOf(year, came) - countOf(year, went);
        expect(Math.abs(year.end - ought)).toBeLessThanOrEqual(1e-9 * Math.max(1, ought));
      }
    }
  });

  it('a year begins where the one before it ended', () => {
    for (const { years } of sheetsOf()) {
      for (const [at, { start }] of years.entries()) {
        if (at > 0) expect(start).toBe(years[at - 1]?.end);
      }
    }
  });

  it('nothing comes or goes below nought', () => {
    for (const { years } of sheetsOf()) {
      for (const { moves } of years) {
        for (const { count } of moves) expect(count).toBeGreaterThanOrEqual(0);
      }
    }
  });
});

test('years are of 52 weeks from the first, and what is left over is told with its weeks', () => {
  const [sheet] = sheetsOf([], 120);
  expect(sheet?.years.map(({ from, weeks }) => [from, weeks])).toEqual([
    [isoDay(mondayOf(firstWeek)), 52],
    [isoDay(mondayOf(addWeeks(firstWeek, 52))), 52],
    [isoDay(mondayOf(addWeeks(firstWeek, 104))), 16],
  ]);
});

describe('what is told', () => {
  it('begins with what there was', () => {
    expect(yearOf(sheetOf('list', 'north', 'ct'), 0).start).toBeCloseTo(4000, 9);
    expect(yearOf(sheetOf('queue', 'north', 'ct'), 0).start).toBeCloseTo(40, 9);
    expect(yearOf(sheetOf('people', 'south', 'radiologist'), 0).start).toBeCloseTo(1 / 0.8, 9);
  });

  it('people come by training and by the market, and move up', () => {
    const year = yearOf(sheetOf('people', 'north', 'radiographer'), 1);
    for (const move of ['joined', 'left', 'moved-out'] as const) {
      expect(countOf(year, [move]), move).toBeGreaterThan(0);
    }
    const reporting = yearOf(sheetOf('people', 'north', 'reporting-radiographer'), 1);
    expect(countOf(reporting, ['moved-in'])).toBeCloseTo(countOf(year, ['moved-out']), 9);
  });

  it('people come from abroad where the market leaves vacancies', () => {
    const year = yearOf(sheetOf('people', 'north', 'radiographer'), 0);
    expect(countOf(year, ['from-abroad'])).toBeGreaterThan(0);
    expect(countOf(year, ['from-abroad'])).toBeLessThanOrEqual(0.6 / 0.8);
  });

  it('people move between boards: as many come to one as go from the other', () => {
    const [north, south] = ['north', 'south'].map((board) =>
      yearOf(sheetOf('people', board, 'radiographer'), 1),
    );
    if (!north || !south) throw new Error('no radiographers');
    expect(countOf(north, ['to-board'])).toBeGreaterThan(0);
    expect(countOf(south, ['from-board'])).toBeCloseTo(countOf(north, ['to-board']), 9);
    expect(countOf(north, ['from-board'])).toBeCloseTo(countOf(south, ['to-board']), 9);
  });

  it('every test joins the queue of those to report', () => {
    const tested = countOf(yearOf(sheetOf('list', 'south', 'ct'), 0), ['tested']);
    expect(countOf(yearOf(sheetOf('queue', 'south', 'ct'), 0), ['arrived'])).toBeCloseTo(tested, 6);
  });

  it('a laboratory has work that waits for the test, and no list', () => {
    const own = sheetsOf().filter(({ of }) => of === 'histopathology');
    expect(new Set(own.map(({ kind, stage }) => `${kind} ${stage}`))).toEqual(
      new Set(['queue test']),
    );
  });
});

test('only what is chosen is told, with the groups that may do its work', () => {
  const chosen = { boards: ['north'], services: ['ct'] };
  const sheets = balanceSheets(busy, { scenario: { capacity: 1 }, weeks: 52, ...chosen });
  expect(sheets.map(({ kind, board, of }) => [kind, board, of])).toEqual([
    ['list', 'north', 'ct'],
    ['queue', 'north', 'ct'],
    ['people', 'north', 'radiographer'],
    ['people', 'north', 'reporting-radiographer'],
    ['people', 'north', 'radiologist'],
  ]);
});

test('where nobody is known, the list alone is told', () => {
  const sheets = balanceSheets(listsAlone(lists), { scenario: { capacity: 1 }, weeks: 52 });
  expect(sheets.map(({ kind, board }) => [kind, board])).toEqual([
    ['list', 'north'],
    ['list', 'south'],
  ]);
});
