import { describe, expect, it } from 'vitest';
import { addMonths, type Month, type Pack } from '#domain';
import { lifeOf } from '../fixtures/lived.ts';
import { FIRST, packOf } from '../fixtures/sample-pack.ts';
import { aTrueList, everyBin } from '../fixtures/true-list.ts';
import { type Replayed, replay } from './replay.ts';
import type { Waits } from './waits.ts';

const ORIGIN = 24;
const from = addMonths(FIRST, ORIGIN);
const ahead = [1, 6];

/** A list to which as many are added as ever, and from which a sixth more are tested from the origin on: nothing before tells of it. */
const pack = packOf(
  lifeOf(aTrueList(), { months: ORIGIN + 8, more: { from: ORIGIN + 1, by: 7 / 6 } }),
);

const replayed = (given: Pack = pack): readonly Replayed[] => replay(given, { from, ahead });

const monthsOn = (rows: readonly Replayed[], months: number): Replayed => {
  const row = rows.find((one) => one.ahead === months);
  if (!row) throw new Error(`nothing after ${months} months`);
  return row;
};

const off = (said: Waits, came: Waits): number => said.list / came.list - 1;
const share = ({ list, over6 }: Waits): number => over6 / list;

describe('a list from which a sixth more are tested than before, while as many are added as ever', () => {
  it('came to be more than a third shorter in half a year, which “no change” could not say', () => {
    const { said, came } = monthsOn(replayed(), 6);
    expect(off(said['no-change'], came)).toBeGreaterThan(0.5);
  });

  it.each([
    [1, 0.01],
    [6, 0.07],
  ])(
    'is found %d months on as it came to be, to %d of itself, from the tests alone',
    (months, to) => {
      const { said, came } = monthsOn(replayed(), months);
      expect(Math.abs(off(said['by-chance'], came))).toBeLessThan(to);
      expect(Math.abs(off(said['in-order'], came))).toBeLessThan(to);
    },
  );

  it('is found to be longer if additions are thought to follow the tests', () => {
    const { said, came } = monthsOn(replayed(), 6);
    expect(off(said.following, came)).toBeGreaterThan(0.3);
  });

  it('is nearer still when what was added is told too', () => {
    const { said, came } = monthsOn(replayed(), 6);
    expect(Math.abs(off(said.told, came))).toBeLessThan(0.01);
    expect(Math.abs(share(said.told) - share(came))).toBeLessThan(0.03);
  });
});

/** Lists and activity ten times as large in the months chosen. */
const tenfold = (
  which: (month: Month) => boolean,
  { lists = true, tests = true }: { lists?: boolean; tests?: boolean },
): Pack => ({
  ...pack,
  lists: pack.lists.map((list) =>
    lists && which(list.month)
      ? { ...list, total: list.total * 10, patients: list.patients.map((one) => one * 10) }
      : list,
  ),
  activity: pack.activity.map((row) =>
    tests && which(row.month)
      ? { ...row, fromList: row.fromList * 10, planned: 1000, unscheduled: 1000 }
      : row,
  ),
});

/** What was said by those who are not told what was added. */
const forecasts = (given: Pack) =>
  replayed(given).map(({ said: { told: _, ...others } }) => others);

describe('of what came after the origin, only the tests from the list are known', () => {
  const until = addMonths(from, Math.max(...ahead));

  it('lists ten times as long later on change nothing that is said', () => {
    const later = tenfold((month) => month > from, { tests: false });
    expect(forecasts(later)).toEqual(forecasts(pack));
    expect(monthsOn(replayed(later), 6).came.list).toBeCloseTo(
      monthsOn(replayed(), 6).came.list * 10,
      6,
    );
  });

  it('nor do other lists in other bands', () => {
    const longest = (patients: Float64Array, total: number) =>
      patients.map((_, band) => (band === patients.length - 1 ? total : 0));
    const later: Pack = {
      ...pack,
      lists: pack.lists.map((list) =>
        list.month > from ? { ...list, patients: longest(list.patients, list.total) } : list,
      ),
    };
    expect(forecasts(later)).toEqual(forecasts(pack));
  });

  it('nor do tests given after the month that is asked for', () => {
    const later = tenfold((month) => month > until, {});
    expect(replayed(later)).toEqual(replayed());
  });

  it('but ten times as many tests do', () => {
    const busier = tenfold((month) => month > from, { lists: false });
    expect(forecasts(busier)).not.toEqual(forecasts(pack));
    expect(monthsOn(replayed(busier), 6).said['by-chance'].list).toBeLessThan(1);
  });
});

describe('left out is', () => {
  const until = addMonths(from, 6);

  it('a list no longer published at the end', () => {
    const ended = { ...pack, lists: pack.lists.filter(({ month }) => month < until) };
    expect(replayed(ended).map((row) => row.ahead)).toEqual([1]);
  });

  it('a list whose tests were not published in some month on the way', () => {
    const gap = addMonths(from, 3);
    const broken = { ...pack, activity: pack.activity.filter(({ month }) => month !== gap) };
    expect(replayed(broken).map((row) => row.ahead)).toEqual([1]);
  });

  it('a pack without activity: its tests would be guessed from the lists that are to be foretold', () => {
    expect(replayed({ ...pack, activity: [] })).toEqual([]);
  });
});

describe('how far patients are seen in order is found on their bands', () => {
  const everyoneAlike = everyBin(0.1);
  const truth = { chance: everyoneAlike, leaving: everyBin(0.01) };

  it.each([0, 0.4, 0.8])('to three twentieths, for a list of which %d are', (orderShare) => {
    const lived = lifeOf(aTrueList({ ...truth, orderShare }), { months: ORIGIN + 2 });
    const [row] = replay(packOf(lived), { from, ahead: [1] });
    expect(Math.abs((row?.orderShare ?? 9) - orderShare)).toBeLessThan(0.16);
  });
});
