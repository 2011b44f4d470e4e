import { describe, expect, it, test } from 'vitest';
import { compile } from './compile/compile.ts';
import { aList, allYear, aModel, aWeek, calm, everyBin } from './fixtures/sample-model.ts';
import { draw, expected, type Future } from './future.ts';
import type { ListModel, Spread } from './model.ts';

const drawing = (lists: readonly ListModel[], weeks = 52) => {
  const model = compile(aModel(lists), { lists, weeks, scenario: { capacity: 1 } });
  return { model, future: expected(model) };
};

const futureOf = (lists: readonly ListModel[], run: number, weeks = 52): Future => {
  const one = drawing(lists, weeks);
  draw(one, { seed: 1, run });
  return one.future;
};

const straying = (spread: Partial<Spread>, given: Partial<ListModel> = {}): ListModel =>
  aList({ ...given, spread: { ...calm, ...spread } });

/** One number of every future. */
const every = (
  lists: readonly ListModel[],
  take: (future: Future) => number,
): readonly number[] => {
  const one = drawing(lists, 8);
  return Array.from({ length: 20_000 }, (_, run) => {
    draw(one, { seed: 3, run });
    return take(one.future);
  });
};

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

const shareBelow = (numbers: readonly number[], limit: number): number =>
  numbers.filter((number) => number < limit).length / numbers.length;

const first = (numbers: Float64Array): number => numbers[0] ?? Number.NaN;

test('where nothing strays, every future is the expected one', () => {
  const list = aList({ leavingFactor: [1, 1, 1] });
  expect(futureOf([list], 7)).toEqual(drawing([list]).future);
});

describe('a factor is 1 in the mean and strays as far as it is told', () => {
  it.each<[string, Partial<Spread>]>([
    ['a month’s additions', { additions: 0.3 }],
    ['what a service’s lists share of them', { additionsShared: 0.3 }],
    ['the level that lasts', { level: 0.3 }],
    ['how busy a month is', { activity: 0.3 }],
  ])('%s', (_, spread) => {
    const drawn = every([straying(spread)], (future) => first(future.additions));
    // Standard error of the mean 0.002; of a share 0.0033.
    expect(Math.abs(meanOf(drawn) - 1)).toBeLessThan(0.008);
    const middle = Math.exp((-0.3 * 0.3) / 2);
    expect(Math.abs(shareBelow(drawn, middle) - 0.5)).toBeLessThan(0.012);
    // 10 % and 90 % of a normal lie 1.2816 standard deviations from the middle: 80 % between.
    const low = shareBelow(drawn, middle * Math.exp(-0.3 * 1.2816));
    const high = shareBelow(drawn, middle * Math.exp(0.3 * 1.2816));
    expect(Math.abs(high - low - 0.8)).toBeLessThan(0.012);
  });
});

describe('what leaves otherwise follows a triangle from low over most likely to high', () => {
  const list = aList({ leaving: everyBin(0.01), leavingFactor: [0.5, 1, 3] });
  const leavesIn = ({ leaves }: Future): number => leaves[1] ?? Number.NaN;
  const drawn = every([list], (future) => leavesIn(future) / 0.01);

  it('its mean is a third of the three together', () => {
    expect(Math.abs(meanOf(drawn) - 1.5)).toBeLessThan(0.016);
  });

  it.each([
    [0.5, 0],
    [0.75, 0.05],
    [1, 0.2],
    [2, 0.8],
    [3, 1],
  ])('below %d lies a share of %d', (limit, share) => {
    expect(Math.abs(shareBelow(drawn, limit) - share)).toBeLessThan(0.012);
  });

  it('it is never so much that more leave than wait', () => {
    const most = aList({ leaving: everyBin(0.8), leavingFactor: [1, 2, 3] });
    expect(Math.max(...every([most], leavesIn))).toBe(1);
  });
});

test('a month’s straying holds for all its weeks, and the next month has its own', () => {
  const { additions } = futureOf([straying({ additions: 0.3 })], 0, 12);
  expect(new Set(additions.slice(0, 4)).size).toBe(1);
  expect(new Set(additions).size).toBe(3);
});

test('a level that strays does so throughout', () => {
  expect(new Set(futureOf([straying({ level: 0.3 })], 0).additions).size).toBe(1);
});

test('a busy month brings additions and tests from the list alike, not other work', () => {
  const half = { capacity: aWeek(20), planned: aWeek(6), unscheduled: aWeek(4) };
  const { additions, capacity } = futureOf([straying({ activity: 0.3 }, half)], 0, 4);
  const busier = first(additions) - 1;
  expect(Math.abs(busier)).toBeGreaterThan(0.01);
  expect(first(capacity) - 1).toBeCloseTo(busier / 2, 12);
});

test('if more leave otherwise, more must have been added before', () => {
  const list = aList({ leaving: everyBin(0.05), leavingFactor: [2, 2, 2] });
  // 5 left for 10 tests: 15 were added. With twice as many leaving, 20 must have been.
  expect(first(futureOf([list], 0).additions)).toBeCloseTo(20 / 15, 12);
});

describe('lists of one service', () => {
  const lists = [
    straying({ additions: 0.2, additionsShared: 0.2 }),
    straying({ additions: 0.2, additionsShared: 0.2 }, { board: 'south' }),
    straying({ additionsShared: 0.2 }, { board: 'east' }),
    straying({ additionsShared: 0.2 }, { board: 'west' }),
    straying({ additionsShared: 0.2 }, { board: 'west', service: 'ct' }),
  ];
  const { additions } = futureOf(lists, 0, 4);
  const [north, south, east, west, other] = additions;

  it('share what they share', () => expect(east).toBe(west));
  it('stray each on its own besides', () => expect(north).not.toBe(south));
  it('share nothing with another service', () => expect(west).not.toBe(other));
});

test('a list without capacity can be drawn', () => {
  const { capacity } = futureOf([straying({ activity: 0.3 }, { capacity: allYear(0) })], 0, 4);
  expect([...capacity]).toEqual([1, 1, 1, 1]);
});
