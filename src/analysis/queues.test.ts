import { describe, expect, it, test } from 'vitest';
import type { Queue } from '#domain';
import type { ListModel, Model } from '#engine';
import { aStaffedModel, listsAlone, scansAt } from './fixtures/staffed.ts';
import { everyBin } from './fixtures/true-list.ts';
import { queuesOf } from './queues.ts';

const asked = { weeks: 156, scenario: { capacity: 1 } };

const onlyOf = (model: Model): Queue => {
  const [queue] = queuesOf(model, asked);
  if (!queue) throw new Error('no queue');
  return queue;
};

/** A list whose capacity was observed: as many tests a week as it says. */
const observedList = (tests: number, given: Partial<ListModel> = {}): Queue => {
  const capacity = new Array<number>(12).fill(tests / 5);
  const list = scansAt('north', { added: 30, waiting: 1200 }, { capacity, feedback: 0, ...given });
  return onlyOf(listsAlone([list]));
};

describe('where capacity was observed', () => {
  it('the figures are of the last year: 30 come and 27 are seen a week, and three years have made 1,200 longer by 468', () => {
    const queue = observedList(27);
    expect(queue).toMatchObject({ board: 'north', service: 'ct' });
    expect(queue.demand).toBeCloseTo(30, 9);
    expect(queue.capacity).toBeCloseTo(27, 9);
    expect(queue.list).toBeCloseTo(1200 + 156 * 3, 6);
    expect(queue.load).toBeCloseTo(30 / 27, 9);
  });

  it('tests that found nobody to test are capacity: the load is what it is, however short the list', () => {
    const queue = observedList(40);
    expect(queue.list).toBeCloseTo(0, 9);
    expect(queue.load).toBeCloseTo(0.75, 9);
    expect(queue.target_capacity).toBeGreaterThan(30);
    expect(queue.relief_capacity).toEqual({ not_valid: 'within-target' });
  });

  it('those who leave otherwise ask for no test: where they are what is too many, the load is 1', () => {
    const queue = observedList(27, { leaving: everyBin(3 / 1200) });
    expect(queue.list).toBeCloseTo(1200, 0);
    expect(queue.demand).toBeCloseTo(27, 1);
    expect(queue.load).toBeCloseTo(1, 2);
  });
});

describe('the mean wait', () => {
  it('of a list seen in order is half of what the last of it has to wait', () => {
    const queue = observedList(30, { orderShare: 1 });
    expect(queue.mean_wait).toBeCloseTo(1200 / 30 / 2, 6);
  });

  it('counts those past the last bin by what they have waited: seen by chance, 30 of 1,200 a week', () => {
    const queue = observedList(30, { chance: everyBin(1) });
    // Each week 1,170 of 1,200 stay, and grow a week older; the first 1,200 had waited 3.5 whole weeks.
    let weeks = 1200 * 3.5;
    for (let week = 0; week < 156; week += 1) weeks = ((weeks + 1200) * 1170) / 1200;
    expect(weeks / 1200).toBeGreaterThan(35);
    expect(queue.mean_wait).toBeCloseTo(weeks / 1200 + 0.5, 6);
  });

  it('is not told where those past the last bin are seen in order, or stood there at the start', () => {
    const open = everyBin(0).map((_, bin) => (bin === 53 ? 1200 : 0));
    for (const given of [{ orderShare: 1 }, { waiting: open }]) {
      const queue = observedList(15, given);
      expect(queue.mean_wait).toEqual({ not_valid: 'waits-past-a-year' });
      expect(queue.pressure).toEqual({ not_valid: 'waits-past-a-year' });
    }
  });
});

test('without a standard in force nothing is told that needs one', () => {
  const queue = observedList(27, { standards: [] });
  expect(queue.standard_weeks).toEqual({ not_valid: 'no-standard' });
  expect(queue.target_queue).toEqual({ not_valid: 'no-standard' });
  expect(queue.load).toBeCloseTo(30 / 27, 9);
});

describe('where people and rooms set the pace', () => {
  const staffedList = (given: { readonly added: number; readonly waiting: number }) =>
    onlyOf(aStaffedModel({ lists: [scansAt('north', given)] }));

  it('capacity is what they do: 96 scans a week', () => {
    const queue = staffedList({ added: 100, waiting: 4000 });
    expect(queue.capacity).toBeCloseTo(96, 6);
    expect(queue.load).toBeCloseTo(100 / 96, 6);
    expect(queue.target_capacity).toEqual({ not_valid: 'load-at-or-above-1' });
  });

  it('a list that is emptied hides what they could do: no load is told, and no pressure', () => {
    const queue = staffedList({ added: 60, waiting: 0 });
    expect(queue.load).toEqual({ not_valid: 'tests-to-spare' });
    expect(queue.pressure).toEqual({ not_valid: 'nobody-waits' });
    expect(queue.target_capacity).toBeGreaterThan(60);
  });
});
