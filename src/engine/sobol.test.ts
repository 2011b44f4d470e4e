import { describe, expect, it, test } from 'vitest';
import { SCRAMBLES, sobolAt, sobolOf, uniformOf } from './random.ts';

const POINTS = 32;

const numbersOf = (seed: number, stream: number, scrambling: number): readonly number[] =>
  Array.from({ length: POINTS }, (_, point) =>
    sobolAt(stream, { seed, run: point * SCRAMBLES + scrambling }),
  );

describe('of the first 32 futures of a scrambling', () => {
  it.each([1, 2, 4, 8, 16, 32])('one in %d lies in each part of as many', (parts) => {
    for (let scrambling = 0; scrambling < SCRAMBLES; scrambling += 1) {
      for (const stream of [0, 1, 0xffffffff, 123456789]) {
        const counts = new Array<number>(parts).fill(0);
        for (const number of numbersOf(7, stream, scrambling)) {
          const part = Math.floor(number * parts);
          counts[part] = (counts[part] ?? 0) + 1;
        }
        expect(counts).toEqual(new Array(parts).fill(POINTS / parts));
      }
    }
  });
});

test('the same future has the same number, whatever was drawn before', () => {
  const first = sobolOf('growth', { seed: 1, run: 5 });
  sobolOf('leaving', { seed: 9, run: 9 });
  expect(sobolOf('growth', { seed: 1, run: 5 })).toBe(first);
});

test.each([
  ['seed', 2, 3, 4],
  ['stream', 1, 4, 4],
  ['scrambling', 1, 3, 5],
])('another %s has other numbers', (_, seed, stream, scrambling) => {
  const numbers = new Set(numbersOf(1, 3, 4));
  expect(numbersOf(seed, stream, scrambling).some((number) => numbers.has(number))).toBe(false);
});

test('two streams are not told by one another', () => {
  const runs = Array.from({ length: 4096 }, (_, run) => ({ seed: 3, run }));
  const covariance =
    runs.reduce(
      (sum, draw) => sum + (sobolOf('leaving', draw) - 0.5) * (sobolOf('growth', draw) - 0.5),
      0,
    ) / runs.length;
  // Three standard errors of independent numbers: 3 / 12 / √4096.
  expect(Math.abs(covariance)).toBeLessThan(0.004);
});

test('the mean of a sum of sixty numbers over 256 futures errs less than a tenth of what independent draws would', () => {
  const names = Array.from({ length: 60 }, (_, at) => `number ${at}`);
  const errorOf = (numberOf: typeof sobolOf): number => {
    const squares = Array.from({ length: 20 }, (_, seed) => {
      let sum = 0;
      for (let run = 0; run < 256; run += 1) {
        for (const name of names) sum += numberOf(name, { seed, run }) - 0.5;
      }
      return (sum / 256) * (sum / 256);
    });
    return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
  };
  expect(errorOf(sobolOf)).toBeLessThan(errorOf(uniformOf) / 10);
});
