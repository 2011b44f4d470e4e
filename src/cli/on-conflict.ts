import { UsageProblem } from './command.ts';
import type { Asked } from './options.ts';

const sides = ['ours', 'theirs'] as const;
/** Whose stays where both changed the same. */
export type Side = (typeof sides)[number];

export const sideGiven = ({ options, say }: Asked): Side | undefined => {
  const value = options['on-conflict'];
  const side = sides.find((one) => one === value);
  if (value === undefined || side !== undefined) return side;
  const expected = say('expected.one-of', { list: sides.join(', ') });
  throw new UsageProblem(say('usage.value', { option: '--on-conflict', value, expected }));
};
