import { describe, expect, it, test } from 'vitest';
import type { Week } from '#domain';
import { compile } from './compile/compile.ts';
import { numberIn, rounding, tableOn } from './fixtures/page.ts';
import { aList, aModel, aWeek, bins, everyBin, flowOf } from './fixtures/sample-model.ts';
import { begin, type Running, running, waitingAtEnd } from './state.ts';
import { step } from './step.ts';

const PAGE = 'worked-example.md';
const WAITED = 'whole weeks waited';

const givenTable = tableOn(PAGE, 'What is given');
const given = (what: string): number =>
  numberIn(givenTable.find((row) => row.what === what)?.value ?? `${what} is not given`);

const start = tableOn(PAGE, 'Who waits, and their chance');
const chances = start.map((row) => numberIn(row['chance of being seen']));

/** The scanner is out of use in the season of week 3 alone. */
const REPAIR = 1;

const list = aList({
  waiting: bins(start.map((row) => numberIn(row['patients at the start']))),
  chance: everyBin(0).map((_, bin) => chances[bin] ?? chances.at(-1) ?? 0),
  additions: aWeek(given('additions')),
  capacity: aWeek(given('capacity')).with(REPAIR, aWeek(given('capacity in week 3'))[0] ?? 0),
  planned: aWeek(given('planned')),
  unscheduled: aWeek(given('unscheduled')),
  urgentShare: given('urgent share'),
  leaving: everyBin(given('leave otherwise')),
  standards: [{ from: 0 as Week, weeks: given('standard') }],
});

const weeks = [0, 0, REPAIR, 0].map((season) => [{ season, days: 5 }]);

/** The engine at the end of a week of the example. */
const afterWeek = (week: number): Running => {
  const model = { ...aModel([list]), weeks };
  const compiled = compile(model, { lists: [list], weeks: 4, scenario: { capacity: 1 } });
  const one = running(compiled);
  begin(one);
  for (let at = 0; at < week; at += 1) step(one, at);
  return one;
};

const expectCell = (cell: string | undefined, value: number, what: string): void => {
  expect(Math.abs(numberIn(cell) - value), `${what}: ${value}`).toBeLessThanOrEqual(
    rounding(cell ?? ''),
  );
};

const waitingIn = ({ state }: Running, bin: number): number => state.routine[bin + 1] ?? Number.NaN;

test.each([
  ['The first week, wait by wait', 1],
  ['The second week, wait by wait', 2],
])('%s comes out on paper as in the engine', (heading, week) => {
  const table = tableOn(PAGE, heading);
  const pressure = 18 / table.reduce((sum, row) => sum + numberIn(row['stay x chance']), 0);
  const before = afterWeek(week - 1);
  const after = afterWeek(week);
  for (const row of table) {
    const bin = numberIn(row[WAITED]);
    const waiting = numberIn(row.waiting);
    const stay = waiting * (1 - given('leave otherwise'));
    const weighed = stay * (chances[bin] ?? 0);
    expectCell(row.waiting, waitingIn(before, bin), `${bin} waiting`);
    expectCell(row.leave, waiting - stay, `${bin} leave`);
    expectCell(row.stay, stay, `${bin} stay`);
    expectCell(row['stay x chance'], weighed, `${bin} weighed`);
    expectCell(row.seen, weighed * pressure, `${bin} seen`);
    expectCell(row['left, a week older'], stay - weighed * pressure, `${bin} left`);
    expectCell(row['left, a week older'], waitingIn(after, bin + 1), `${bin} a week older`);
  }
  expect(flowOf(after, 'routineTests')).toBeCloseTo(18, 12);
});

describe('every cell of the four weeks is what the engine says', () => {
  it.each(tableOn(PAGE, 'What moves in each week'))('week $week', (row) => {
    const one = afterWeek(numberIn(row.week));
    const cells = {
      added: flowOf(one, 'added'),
      'left otherwise': flowOf(one, 'removed'),
      'unscheduled tests': flowOf(one, 'unscheduledTests'),
      'urgent tests': flowOf(one, 'urgentTests'),
      'planned tests': flowOf(one, 'plannedTests'),
      'routine tests': flowOf(one, 'routineTests'),
      overdue: one.state.overdue[0] ?? Number.NaN,
      list: waitingAtEnd(one.state, 0, 0),
      'over the standard': waitingAtEnd(one.state, 0, given('standard')),
    };
    expect(Object.keys(row)).toEqual(['week', ...Object.keys(cells)]);
    for (const [name, value] of Object.entries(cells)) expectCell(row[name], value, name);
  });

  it.each(
    tableOn(PAGE, "Who waits at each week's end").map((row) => ({
      bin: numberIn(row[WAITED]),
      row,
    })),
  )('those who have waited $bin whole weeks', ({ bin, row }) => {
    for (const week of [1, 2, 3, 4]) {
      expectCell(row[`week ${week}`], waitingIn(afterWeek(week), bin), `week ${week}`);
    }
  });
});

test('on paper, each list is the one before it with what came and without what left', () => {
  let before = start.reduce((sum, row) => sum + numberIn(row['patients at the start']), 0);
  for (const row of tableOn(PAGE, 'What moves in each week')) {
    const left = ['left otherwise', 'urgent tests', 'routine tests'];
    const ought = before + numberIn(row.added) - left.reduce((sum, n) => sum + numberIn(row[n]), 0);
    expect(numberIn(row.list)).toBeCloseTo(ought, 9);
    before = ought;
  }
});
