import { describe, expect, it } from 'vitest';
import { sumOf } from './divide.ts';
import { bandNames, waitShares } from './waits.ts';

const shapes = [
  { first: 0.22, overSix: 0.25 },
  { first: 0.13, overSix: 0.45 },
  { first: 0.09, overSix: 0.65 },
];

describe.each(shapes)('a list of which $overSix waits six weeks or longer', (shape) => {
  const shares = waitShares(shape);

  it('has a share for each band, and they sum to 1', () => {
    expect(shares.length).toBe(bandNames.length);
    expect(sumOf(shares)).toBeCloseTo(1, 12);
  });

  it('has that share in the bands from six weeks on', () => {
    expect(sumOf(shares.slice(6))).toBeCloseTo(shape.overSix, 12);
  });

  it('has fewer people week by week, save in the open band', () => {
    const weekly = shares.slice(0, -1);
    for (const [week, share] of weekly.entries()) {
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThanOrEqual((weekly[week - 1] ?? 1) + 1e-9);
    }
  });
});
