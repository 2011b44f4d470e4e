const fraction = (number: number): number => number - Math.floor(number);

/** Steps of Roberts' sequence in three dimensions: powers of the root of x⁴ = x + 1. */
const STEPS = [0.8191725133961645, 0.6710436067037893, 0.5497004779019703] as const;

/** Numbers from -1 to 1 that lie evenly for different places: no chance, and no meaning. */
export const strewn = (places: readonly [number, number, number]): number => {
  const along = places.reduce((sum, place, axis) => sum + (place + 1) * (STEPS[axis] ?? 0), 0.5);
  return 2 * fraction(along) - 1;
};

/** A quantile for each of many in turn, so that any run of them spreads as the whole does. */
export const quantileOf = (place: number): number => fraction(0.5 + place * 0.6180339887498949);

export const sumOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0);

/** Whole numbers that sum to `total` and lie as their weights do (largest remainders; of equals, the first). */
export const divided = (total: number, weights: readonly number[]): readonly number[] => {
  const whole = sumOf(weights);
  const exact = weights.map((weight) => (whole > 0 ? (total * weight) / whole : 0));
  const parts = exact.map(Math.floor);
  const rest = exact.map((part, place) => ({ place, over: part - (parts[place] ?? 0) }));
  const largest = rest.toSorted((a, b) => b.over - a.over || a.place - b.place);
  for (const { place } of largest.slice(0, total - sumOf(parts)))
    parts[place] = (parts[place] ?? 0) + 1;
  return parts;
};

/** Odds multiplied, as a share. */
export const withOdds = (share: number, factor: number): number =>
  (share * factor) / (1 - share + share * factor);
