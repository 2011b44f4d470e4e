import { range } from 'd3-array';
import { expect, test } from 'vitest';
import { evenSpread, spreadOf } from './spread.ts';

/** Forty lists over twelve months; the misses of each are spread evenly up to its own size of miss. */
const past = (sizeOfMiss: (unit: number) => number) =>
  range(40).flatMap((unit) =>
    range(12).map((from) => ({
      unit,
      from,
      size: 100 + unit,
      miss: sizeOfMiss(unit) * (((unit * 7 + from * 5) % 21) / 10 - 1),
    })),
  );

test('an interval is as wide as what was said before missed by', () => {
  const spread = spreadOf(
    past(() => 0.2),
    1,
  );
  const high = spread.quantile(0.9) * spread.scale({ unit: 3, size: 103 });
  expect(high).toBeGreaterThan(0.13);
  expect(high).toBeLessThan(0.19);
});

test('a list that missed by more than others of its size has a wider interval', () => {
  const spread = spreadOf(
    past((unit) => (unit === 5 ? 0.6 : 0.2)),
    1,
  );
  const usual = spread.scale({ unit: 4, size: 104 });
  expect(spread.scale({ unit: 5, size: 105 })).toBeGreaterThan(1.5 * usual);
});

test('a list that was never said before has the width of its size', () => {
  const spread = spreadOf(
    past((unit) => (unit < 20 ? 0.4 : 0.1)),
    1,
  );
  expect(spread.scale({ unit: 99, size: 101 })).toBeCloseTo(
    4 * spread.scale({ unit: 99, size: 139 }),
    1,
  );
});

test('an even spread has the same width for all', () => {
  const spread = evenSpread(past((unit) => (unit < 20 ? 0.4 : 0.1)));
  expect(spread.scale({ unit: 1, size: 101 })).toBe(spread.scale({ unit: 39, size: 139 }));
});

test('without a past there is no interval', () => {
  const spread = spreadOf([], 1);
  expect(spread.quantile(0.9) * spread.scale({ unit: 0, size: 10 })).toBeNaN();
});
