/** Whole heads in the proportions of weights, as many as `total`: the largest remainders are rounded up. */
const shared = (total: number, weights: readonly number[]): readonly number[] => {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const whole = exact.map(Math.floor);
  const left = total - whole.reduce((all, count) => all + count, 0);
  const byRemainder = exact
    .map((count, place) => ({ place, rest: count - Math.floor(count) }))
    .sort((a, b) => b.rest - a.rest || a.place - b.place)
    .slice(0, left);
  for (const { place } of byRemainder) whole[place] = (whole[place] ?? 0) + 1;
  return whole;
};

const isAny = (heads: readonly number[]): boolean => heads.some((count) => count > 0);

/** Heads with people of unknown age spread as the first of `likely` that has anybody is; undefined where none has. */
export const withAgeless = (
  { heads, ageless }: { readonly heads: readonly number[]; readonly ageless: number },
  likely: readonly (readonly number[])[],
): readonly number[] | undefined => {
  if (ageless === 0) return heads;
  const like = [heads, ...likely].find(isAny);
  if (!like) return undefined;
  const spread = shared(ageless, like);
  return heads.map((count, place) => count + (spread[place] ?? 0));
};
