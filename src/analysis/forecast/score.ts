/** A figure said with its interval, and what came. */
export interface Held {
  readonly came: number;
  readonly middle: number;
  /** At the probabilities `probabilities`, in turn. */
  readonly ends: readonly number[];
}

/** 95 % and 80 % intervals. */
export const probabilities = [0.025, 0.1, 0.9, 0.975] as const;

/** Probabilities at which the loss is taken: as the CSV of a forecast has them. */
const scored = [0.1, 0.5, 0.9] as const;

const total = (held: readonly Held[], of: (one: Held) => number): number =>
  held.reduce((sum, one) => sum + of(one), 0);

const loss = (probability: number, off: number): number =>
  off >= 0 ? probability * off : (probability - 1) * off;

const pinballOf = ({ came, middle, ends }: Held): number => {
  const said = [ends[1] ?? Number.NaN, middle, ends[2] ?? Number.NaN];
  return scored.reduce(
    (sum, probability, index) => sum + loss(probability, came - (said[index] ?? Number.NaN)),
    0,
  );
};

const inside = ([low, high]: readonly [number | undefined, number | undefined], came: number) =>
  low !== undefined && high !== undefined && came >= low && came <= high ? 1 : 0;

export interface Score {
  /** All errors over all that came. */
  readonly wape: number;
  /** Mean of the losses at 0.1, 0.5 and 0.9, over what came. */
  readonly pinball: number;
  readonly coverage80: number;
  readonly coverage95: number;
  readonly n: number;
}

export const scoreOf = (held: readonly Held[]): Score => {
  const came = total(held, (one) => one.came);
  return {
    wape: total(held, (one) => Math.abs(one.came - one.middle)) / came,
    pinball: total(held, pinballOf) / scored.length / came,
    coverage80: total(held, ({ ends, came: one }) => inside([ends[1], ends[2]], one)) / held.length,
    coverage95: total(held, ({ ends, came: one }) => inside([ends[0], ends[3]], one)) / held.length,
    n: held.length,
  };
};
