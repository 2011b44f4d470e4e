/** The value below which half of the weight lies; NaN where there is none. Unknown values do not count. */
export const weightedMedian = (
  values: readonly { readonly value: number; readonly weight: number }[],
): number => {
  const known = values
    .filter(({ value, weight }) => !Number.isNaN(value) && weight > 0)
    .toSorted((a, b) => a.value - b.value);
  const half = known.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let passed = 0;
  for (const { value, weight } of known) {
    passed += weight;
    if (passed >= half) return value;
  }
  return Number.NaN;
};

export const at = (values: ArrayLike<number> | undefined, index: number): number =>
  values?.[index] ?? Number.NaN;
