/** What is not known exactly: the lowest and highest plausible, and the most likely between them. */
export interface Triangle {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** The triangular distribution, at `uniform` between 0 and 1. */
export const triangular = ({ low, likely, high }: Triangle, uniform: number): number => {
  const width = high - low;
  if (width <= 0) return likely;
  const below = (likely - low) / width;
  return uniform < below
    ? low + Math.sqrt(uniform * width * (likely - low))
    : high - Math.sqrt((1 - uniform) * width * (high - likely));
};
