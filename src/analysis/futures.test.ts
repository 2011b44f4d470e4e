import { expect, it, test } from 'vitest';
import type { MeasureOfRow } from '#domain';
import { type Futures, measured, newFutures, plusFutures, quantilesOf } from './futures.ts';

/** Eleven futures of one week: 0, 10 … 100 patients, a tenth of them over the standard. */
const eleven = (): Futures => {
  const futures = newFutures(11, 1);
  for (let run = 0; run < 11; run += 1) {
    // Not in order: 0, 30, 60, 90, 10 …
    futures.list[run] = ((run * 3) % 11) * 10;
    futures.overTarget[run] = (futures.list[run] ?? 0) / 10;
  }
  return futures;
};

const quantiles = (
  futures: Futures,
  measure: MeasureOfRow,
  every?: { batch: number; of: number },
) => quantilesOf(futures, measured(futures, measure), every);

it.each([
  ['list', [10, 50, 90]],
  ['over_target', [1, 5, 9]],
] as const)(
  'of eleven futures, the second, sixth and tenth of %s',
  (measure, [low, middle, high]) => {
    expect(quantiles(eleven(), measure)).toEqual({ p10: [low], p50: [middle], p90: [high] });
  },
);

test('the share of an empty list is not a number, and futures without a list say nothing of it', () => {
  const { p10, p90 } = quantiles(eleven(), 'over_target_share');
  expect(p10[0]).toBeCloseTo(0.1, 12);
  expect(p90[0]).toBeCloseTo(0.1, 12);
  expect(quantiles(newFutures(3, 1), 'over_target_share').p50[0]).toBeNaN();
});

test('weeks over the standard add up, week by week', () => {
  const futures = newFutures(1, 3);
  futures.overTarget.set([5, 7, 0]);
  expect(quantiles(futures, 'weeks_over_target').p50).toEqual([5, 12, 12]);
});

test('tests a year are those of the last 52 weeks, and before there are as many, at the pace so far', () => {
  const futures = newFutures(1, 60);
  futures.tests.fill(10, 0, 8).fill(20, 8);
  const { p50 } = quantiles(futures, 'tests');
  expect([p50[0], p50[59]]).toEqual([520, 1040]);
});

test('a turnaround is the work that queues over the work done: 30 that queue and 60 a week are three days and a half', () => {
  const futures = newFutures(1, 4);
  futures.queue.fill(30);
  futures.through.fill(60);
  expect(quantiles(futures, 'turnaround_days').p50[3]).toBe(3.5);
});

test('four futures in five lie within the interval, by construction', () => {
  const futures = newFutures(1001, 1);
  futures.list.forEach((_, run) => {
    futures.list[run] = (run * 379) % 1001;
  });
  const { p10, p90 } = quantiles(futures, 'list');
  const inside = futures.list.filter((value) => value >= (p10[0] ?? 0) && value <= (p90[0] ?? 0));
  expect(inside.length).toBe(801);
});

test('a sum is made within each future: two lists that go opposite ways have a certain sum', () => {
  const rising = eleven();
  const falling = eleven();
  falling.list.forEach((value, run) => {
    falling.list[run] = 100 - value;
  });
  plusFutures(rising, falling);
  expect(quantiles(rising, 'list')).toEqual({ p10: [100], p50: [100], p90: [100] });
});

test('a batch takes every so-many-th future', () => {
  const futures = newFutures(4, 1);
  futures.list.set([1, 2, 3, 4]);
  expect(quantiles(futures, 'list', { batch: 1, of: 2 }).p50).toEqual([3]);
});
