import { type Label, weakestOf } from '#domain';
import type { Known } from './question.ts';

/** What a projection rests on: published lists that made-up people and rooms serve are not told as real. */
export const restsOn = ({ question, projection }: Pick<Known, 'question' | 'projection'>): Label =>
  weakestOf([question.pack.label, ...projection.series.map(({ label }) => label)]);
