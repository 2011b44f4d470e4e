import { NEAR_STANDARD } from './sizing.ts';

/** Weekly bands, and one of 26 weeks or longer. */
const WEEKLY = 26;
const week = (number: number) => `w${String(number).padStart(2, '0')}`;
export const bandNames: readonly string[] = [
  ...Array.from({ length: WEEKLY }, (_, number) => week(number)),
  `${week(WEEKLY)}plus`,
];

const SIX = 6;
const EIGHT = 8;
const HALVINGS = 60;
const SLOWEST = 0.985;

/** A list as shares by whole weeks waited: how many have waited less than a week, and how many six or longer. */
export interface WaitShape {
  readonly first: number;
  readonly overSix: number;
}

const upToSix = (first: number, rate: number): number => {
  let [sum, now] = [0, first];
  for (let week = 0; week < SIX; week += 1) {
    sum += now;
    now *= 1 - rate;
  }
  return sum;
};

/** The even weekly rate at which people are seen in their first weeks, if so many are left after six. */
const rateOf = ({ first, overSix }: WaitShape): number => {
  let [low, high] = [0.01, 0.9];
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (upToSix(first, middle) > 1 - overSix) low = middle;
    else high = middle;
  }
  return low;
};

/** Those of eight weeks or longer, thinning by the same share each week from the number who come to it. */
const tailOf = (share: number, first: number): readonly number[] => {
  const stay = Math.min(SLOWEST, 1 - Math.min(0.5, first / share));
  const tail: number[] = [];
  let left = share;
  for (let week = EIGHT; week < WEEKLY; week += 1) {
    tail.push(left * (1 - stay));
    left *= stay;
  }
  return [...tail, left];
};

/** Shares by weekly band: even thinning, a little slower near the standard, and a slow tail of those who waited beyond it. */
export const waitShares = (shape: WaitShape): readonly number[] => {
  const rate = rateOf(shape);
  const early = Array.from({ length: SIX }, (_, week) => {
    let share = shape.first;
    for (let past = 0; past < week; past += 1) share *= 1 - rate;
    return share;
  });
  const under = (1 - shape.overSix) / early.reduce((sum, share) => sum + share, 0);
  const stay = 1 - Math.min(0.6, rate * NEAR_STANDARD);
  const sixth = Math.min(shape.overSix * 0.4, (early[SIX - 1] ?? 0) * under * stay);
  const over = shape.overSix - sixth - sixth * stay;
  return [
    ...early.map((share) => share * under),
    sixth,
    sixth * stay,
    ...tailOf(over, sixth * stay * stay),
  ];
};
