import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { divided, quantileOf, strewn, sumOf, withOdds } from './divide.ts';

it.each([
  [10, [1, 1, 1], [4, 3, 3]],
  [7, [5, 3, 2], [4, 2, 1]],
  [0, [1, 2], [0, 0]],
  [3, [0, 1], [0, 3]],
])('%d divided by weights %j is %j', (total, weights, parts) => {
  expect(divided(total, weights)).toEqual(parts);
});

test('whatever is divided, the parts are whole, sum to it, and are within one of their exact size', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 80 });
  fc.assert(
    fc.property(fc.nat(200_000), weights, (total, sizes) => {
      const parts = divided(total, sizes);
      expect(sumOf(parts)).toBe(total);
      for (const [place, part] of parts.entries()) {
        expect(Number.isInteger(part)).toBe(true);
        const exact = (total * (sizes[place] ?? 0)) / sumOf(sizes);
        expect(Math.abs(part - exact)).toBeLessThan(1);
      }
    }),
  );
});

test('numbers strewn over boards and services lie evenly between -1 and 1', () => {
  const some = Array.from({ length: 77 }, (_, place) =>
    strewn([Math.floor(place / 11), place % 11, 3]),
  );
  for (const third of [-1, -1 / 3, 1 / 3]) {
    const within = some.filter((number) => number >= third && number < third + 2 / 3);
    expect(within.length / some.length).toBeGreaterThan(0.25);
    expect(within.length / some.length).toBeLessThan(0.42);
  }
});

test('any twenty quantiles in a row have about a quarter in each quarter', () => {
  for (const first of [0, 13, 200]) {
    const some = Array.from({ length: 20 }, (_, place) => quantileOf(first + place));
    const early = some.filter((quantile) => quantile < 0.25).length;
    expect(early).toBeGreaterThanOrEqual(4);
    expect(early).toBeLessThanOrEqual(6);
  }
});

it.each([
  [0.5, 1, 0.5],
  [0.5, 3, 0.75],
  [0.25, 3, 0.5],
])('a share of %d at odds %d times as high is %d', (share, factor, other) => {
  expect(withOdds(share, factor)).toBeCloseTo(other, 12);
});
