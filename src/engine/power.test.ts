import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { exp, ln } from './maths.ts';
import { power } from './power.ts';

describe('a power', () => {
  it.each([
    [2, 2, 4],
    [4, 0.5, 2],
    [0.25, -0.5, 2],
    [0.25, 3, 1 / 64],
    [4, -4, 1 / 256],
    [1, 7, 1],
    [3, 0, 1],
  ])('%d to the power of %d is %d', (base, exponent, is) => {
    expect(power(base, exponent)).toBeCloseTo(is, 14);
  });

  it('is that of the library to twelve digits and more, as far as waits can go', () => {
    const ratios = fc.double({ min: 0.25, max: 4, noNaN: true });
    const strengths = fc.double({ min: -8, max: 8, noNaN: true });
    fc.assert(
      fc.property(ratios, strengths, (base, exponent) => {
        const ought = exp(exponent * ln(base));
        expect(Math.abs(power(base, exponent) / ought - 1)).toBeLessThan(1e-14);
      }),
      { numRuns: 5000 },
    );
  });
});

test('what is too large or too small for a number is infinite, or nothing', () => {
  expect(power(4, 1000)).toBe(Number.POSITIVE_INFINITY);
  expect(power(4, -1000)).toBe(0);
  expect(power(4, 511)).toBeGreaterThan(0);
});
