import { range } from 'd3-array';
import { expect, test } from 'vitest';
import { leastAbsolute, product } from './linear.ts';

/** Rows of two columns whose target is 2 of the first and -1 of the second. */
const exact = (count: number) => {
  const pairs = range(count).map((row) => [(row % 7) - 3, (row % 5) - 2] as const);
  return {
    width: 2,
    cells: Float64Array.from(pairs.flat()),
    target: Float64Array.from(pairs, ([a, b]) => 2 * a - b),
    weight: new Float64Array(count).fill(1),
  };
};
const free = { ridge: 0, floor: 0.001 };

test('what rows follow exactly is found', () => {
  const [a, b] = leastAbsolute(exact(70), free);
  expect(a).toBeCloseTo(2, 6);
  expect(b).toBeCloseTo(-1, 6);
});

test('one row far from all others decides nothing', () => {
  const rows = exact(70);
  rows.target[3] = 1000;
  const [a, b] = leastAbsolute(rows, free);
  expect(a).toBeCloseTo(2, 2);
  expect(b).toBeCloseTo(-1, 2);
});

test('a row without weight decides nothing', () => {
  const rows = exact(70);
  rows.target.fill(50, 0, 40);
  rows.weight.fill(0, 0, 40);
  expect(leastAbsolute(rows, free)[0]).toBeCloseTo(2, 6);
});

test('the ridge draws towards nothing, and without rows there is nothing', () => {
  const [drawn] = leastAbsolute(exact(70), { ridge: 1, floor: 0.001 });
  expect(drawn).toBeGreaterThan(0);
  expect(drawn).toBeLessThan(2);
  expect([...leastAbsolute(exact(0), { ridge: 0.3, floor: 0.02 })]).toEqual([0, 0]);
});

test('two columns that say the same share what they tell', () => {
  const rows = exact(70);
  for (let row = 0; row < 70; row += 1) rows.cells[2 * row + 1] = rows.cells[2 * row] ?? 0;
  const [a, b] = leastAbsolute(rows, { ridge: 0.01, floor: 0.001 });
  expect(a).toBeCloseTo(b ?? Number.NaN, 6);
});

test('a row’s product is the sum of its cells times the coefficients', () => {
  expect(product(exact(3), Float64Array.of(2, -1), 1)).toBe(-3);
});
