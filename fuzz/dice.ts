/** Whole numbers below a bound, the same for the same seed: Mulberry32, by Tommy Ettinger (public domain). */
export type Dice = (below: number) => number;

const STEP = 0x6d2b79f5;
const TWO_TO_32 = 4_294_967_296;

export const diceOf = (seed: number): Dice => {
  let state = Math.imul(seed + 1, STEP);
  return (below) => {
    state = (state + STEP) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / TWO_TO_32) * below);
  };
};

export const oneOf = <T>(dice: Dice, [first, ...rest]: readonly [T, ...T[]]): T =>
  [first, ...rest][dice(rest.length + 1)] ?? first;
