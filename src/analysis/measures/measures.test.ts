import { describe, expect, it, test } from 'vitest';
import { addWeeks, measures, type Week } from '#domain';
import { begin, compile, FLOWS, flows, type Running, running, step, waitingAtEnd } from '#engine';
import { roundingOf, type Table, tableOn } from '../fixtures/method-page.ts';
import { aLever, aStaffedModel, firstWeek, scansAt } from '../fixtures/staffed.ts';
import { everyBin } from '../fixtures/true-list.ts';
import { newFutures } from '../futures.ts';
import { futuresOf, type Row, rowsOf } from '../rows.ts';
import { boardGap } from './board-gap.ts';
import { costsOf } from './cost.ts';
import { watchGaps } from './fte-gap.ts';
import { testsNeeded } from './needed.ts';

const PAGE = 'measures.md';

const expectCell = (row: Table[number], name: string, value: number): void => {
  const cell = row[name] ?? '';
  const said = `${name}: ${value}`;
  expect(Math.abs(Number(cell) - value), said).toBeLessThanOrEqual(roundingOf(cell));
};

const numberIn = (row: Table[number], name: string): number => Number(row[name] || Number.NaN);

const allYear = (aDay: number) => new Array<number>(12).fill(aDay);

describe('full-time equivalents lacking', () => {
  const STANDARD = 6;
  const model = aStaffedModel({
    lists: [
      scansAt(
        'north',
        { added: 80, waiting: 800 },
        {
          leaving: everyBin(0.01),
          chance: everyBin(0.5),
          unscheduled: allYear(2),
          planned: allYear(1),
          standards: [{ from: 0 as Week, weeks: STANDARD }],
        },
      ),
    ],
    assumptions: { 'minutes/ct.report.image-reporter': 30 },
  });
  const rows = rowsOf(model);
  const weeks = 3;
  const [scans] = rows;
  if (!scans) throw new Error('no scans');

  const afterWeek = (week: number): Running => {
    const one = running(compile(model, { lists: model.lists, weeks, scenario: { capacity: 1 } }));
    begin(one);
    for (let at = 0; at <= week; at += 1) step(one, at);
    return one;
  };

  /** What is lacking week by week, in so many futures. */
  const gapsIn = (of: typeof model, row: Pick<Row, 'board' | 'service'>, runs = 1) => {
    const options = { scenario: { capacity: 1 }, weeks, runs, seed: 1 };
    const gaps = watchGaps(of, options);
    futuresOf(of, rowsOf(of), { ...options, look: gaps.look });
    return [...(gaps.of(row) ?? [])];
  };

  const testsTable = tableOn(PAGE, 'A board that falls short: the tests of three weeks');
  const hoursTable = tableOn(PAGE, 'A board that falls short: the hours of the first week');

  it.each(testsTable)('the tests of week $week', (row) => {
    const week = numberIn(row, 'week') - 1;
    const one = afterWeek(week);
    const moved = (name: keyof typeof flows) => one.state.flow[scans.list * FLOWS + flows[name]];
    expectCell(row, 'added', moved('added') ?? Number.NaN);
    expectCell(row, 'left otherwise', moved('removed') ?? Number.NaN);
    expectCell(row, 'over the standard', waitingAtEnd(one.state, scans.list, STANDARD));
    expectCell(row, 'a sixth of them', waitingAtEnd(one.state, scans.list, STANDARD) / STANDARD);
    expectCell(row, 'tests needed', testsNeeded(one, scans, week));
  });

  it('each line follows from itself, without the engine', () => {
    for (const row of testsTable) {
      const of = (name: string) => numberIn(row, name);
      const ought =
        of('added') -
        of('left otherwise') +
        of('unscheduled') +
        of('planned') +
        of('a sixth of them');
      expect(of('tests needed')).toBeCloseTo(ought, 3);
    }
    for (const row of hoursTable) {
      const of = (name: string) => numberIn(row, name);
      expect(of('hours needed')).toBeCloseTo(of('work') * of('part') * of('hours for one'), 3);
      expect(of('lacking')).toBeCloseTo(of('hours needed') - of('hours available'), 3);
      expect(of('FTE')).toBeCloseTo(of('lacking') / 24, 3);
    }
  });

  it('the hours that each group has', () => {
    const { people } = afterWeek(0);
    const { groups } = model.workforce ?? { groups: [] };
    for (const row of hoursTable) {
      const at = groups.findIndex(({ board, group }) => board === 'north' && group === row.group);
      expectCell(row, 'hours available', people.hours[at] ?? Number.NaN);
    }
  });

  it('what all groups lack is what the service lacks', () => {
    const all = hoursTable.reduce((sum, row) => sum + numberIn(row, 'FTE'), 0);
    expect(gapsIn(model, scans)[0]).toBeCloseTo(all, 3);
  });

  it('in every future as in the one where all goes as expected, where nothing strays', () => {
    const one = gapsIn(model, scans);
    expect(gapsIn(model, scans, 2)).toEqual([...one, ...one]);
  });

  it('a group with hours to spare lacks nobody: the laboratory of the north', () => {
    expect(gapsIn(model, { board: 'north', service: 'histopathology' })).toEqual([0, 0, 0]);
  });

  it('a group whose hours are none on direct work is not known to lack anyone', () => {
    const noDirect = aStaffedModel({
      assumptions: { 'direct/radiographer': 0, direct: 0.8 },
    });
    expect(gapsIn(noDirect, scans)[0]).toBeNaN();
  });
});

describe('cost', () => {
  const lever = aLever({
    action: 'A01',
    verb: 'fund',
    likely: 2,
    start: addWeeks(firstWeek, 1),
    rampWeeks: 4,
    lengthWeeks: 6,
    oneOffCost: 60_000,
    yearlyCost: 104_000,
    priceYear: '2025-26',
  });
  const asked = {
    firstWeek,
    scenario: { capacity: 1, actions: ['A01'] },
    weeks: 8,
    runs: 1,
    seed: 1,
  };
  const table = tableOn(PAGE, 'A lever of six weeks');

  it('is that of the worked table, week by week, in pounds of the price year', () => {
    const costs = costsOf([lever], asked);
    expect(costs?.priceYear).toBe('2025-26');
    expect(table).toHaveLength(8);
    for (const [week, row] of table.entries()) {
      expectCell(row, 'cost so far', costs?.values[week] ?? Number.NaN);
    }
  });

  it('each line follows from the one before it, without the engine', () => {
    let soFar = 0;
    for (const row of table) {
      const spent = numberIn(row, 'one-off') + numberIn(row, 'yearly / 52 x part');
      const discount = 1.035 ** (-(numberIn(row, 'week') - 1) / 52);
      expectCell(row, 'discount', discount);
      expectCell(row, 'discounted', spent * discount);
      soFar += spent * discount;
      expectCell(row, 'cost so far', soFar);
    }
  });

  it('adds over actions', () => {
    const other = { ...lever, id: 'A02-L1', action: 'A02' };
    const both = costsOf([lever, other], {
      ...asked,
      scenario: { capacity: 1, actions: ['A01', 'A02'] },
    });
    expect(both?.values[7]).toBeCloseTo(2 * (costsOf([lever], asked)?.values[7] ?? Number.NaN), 6);
  });

  it('counts nothing that was spent before the projection began', () => {
    const begun = { ...lever, start: addWeeks(firstWeek, -10), lengthWeeks: undefined };
    expect(costsOf([begun], asked)?.values[0]).toBeCloseTo(2000, 9);
  });

  it('is nothing in a future in which the action is not delivered', () => {
    const unlikely = { ...lever, confidence: 0.5 };
    const costs = costsOf([unlikely], { ...asked, runs: 64 });
    const ends = Array.from({ length: 64 }, (_, run) =>
      Math.round(costs?.values[run * 8 + 7] ?? 1),
    );
    expect(new Set(ends)).toEqual(new Set([0, 68_936]));
  });

  it('is nothing where no action is in force', () => {
    const none = costsOf([lever], { ...asked, scenario: { capacity: 1 } });
    expect(none?.values[7]).toBe(0);
  });

  it.each([
    ['where no lever in force states a cost', [{ ...lever, oneOffCost: 0, yearlyCost: 0 }]],
    ['where prices are of two years', [lever, { ...lever, priceYear: '2023-24' }]],
  ])('is not known %s', (_, levers) => {
    expect(costsOf(levers, asked)).toBeUndefined();
  });
});

describe('gap between boards', () => {
  const table = tableOn(PAGE, 'Gap between boards');
  const listsOf = (row: Table[number]) => {
    const futures = newFutures(1, 1);
    futures.list[0] = numberIn(row, 'waiting');
    futures.overTarget[0] = numberIn(row, 'over the standard');
    return futures;
  };
  const gapOf = (rows: Table): number => {
    const gap = boardGap();
    for (const row of rows) gap.add(row.board ?? '', listsOf(row));
    return gap.values()[0] ?? Number.NaN;
  };

  it('is the largest share less the smallest; a board at which nobody waits has none', () => {
    expect(gapOf(table)).toBeCloseTo(30, 9);
    const shares = table.flatMap((row) => (row.share ? [Number(row.share)] : []));
    expect(Math.max(...shares) - Math.min(...shares)).toBe(30);
  });

  it('of several lists of a board is that of their sum', () => {
    const [north = {}, south = {}] = table;
    const halves = [north, north, south, south];
    expect(gapOf(halves)).toBeCloseTo(15, 9);
  });

  it('is not known of one board alone', () => {
    expect(gapOf(table.slice(0, 1))).toBeNaN();
  });
});

test('every measure stands on the page', () => {
  const rows = tableOn(PAGE, 'Measures: what a projection is counted in');
  const ids = rows.flatMap(({ id = '' }) => id.split(' · ')).map((id) => id.replaceAll('`', ''));
  expect(ids).toEqual([...measures]);
});
