import { expect, it, test } from 'vitest';
import { type Futures, newFutures, plusFutures, quantilesOf } from './futures.ts';

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

it.each([
  ['list', [10, 50, 90]],
  ['over_target', [1, 5, 9]],
] as const)(
  'of eleven futures, the second, sixth and tenth of %s',
  (measure, [low, middle, high]) => {
    expect(quantilesOf(eleven(), measure)).toEqual({ p10: [low], p50: [middle], p90: [high] });
  },
);

test('the share of an empty list is not a number, and lies beyond all others', () => {
  const { p50 } = quantilesOf(eleven(), 'over_target_share');
  expect(p50[0]).toBeCloseTo(0.1, 12);
  expect(quantilesOf(newFutures(3, 1), 'over_target_share').p50[0]).toBeNaN();
});

test('four futures in five lie within the interval, by construction', () => {
  const futures = newFutures(1001, 1);
  futures.list.forEach((_, run) => {
    futures.list[run] = (run * 379) % 1001;
  });
  const { p10, p90 } = quantilesOf(futures, 'list');
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
  expect(quantilesOf(rising, 'list')).toEqual({ p10: [100], p50: [100], p90: [100] });
});

test('a batch takes every so-many-th future', () => {
  const futures = newFutures(4, 1);
  futures.list.set([1, 2, 3, 4]);
  expect(quantilesOf(futures, 'list', { batch: 1, of: 2 }).p50).toEqual([3]);
});
