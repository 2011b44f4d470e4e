import {
  type Label,
  type Language,
  labelOfRests,
  type Rests,
  weakestOf,
  weakestRests,
} from '#domain';
import { labelOf } from '../label/label.ts';
import { restsSaid } from '../label/rests.ts';
import type { Known } from './question.ts';

type Projected = Pick<Known, 'question' | 'projection'>;

const allOf = ({ projection }: Projected): Rests =>
  weakestRests(projection.series.map(({ rests }) => rests));

/** What its figures rest on, part by part, whatever actions are in force: an action says for itself that it is an example. */
export const groundOf = (known: Projected): Rests => {
  const { actions: _, ...ground } = allOf(known);
  return ground;
};

/** What a projection rests on: published lists that made-up people and rooms serve are not told as real. */
export const restsOn = (known: Projected): Label => {
  const { question, projection } = known;
  if (Object.keys(allOf(known)).length > 0) return labelOfRests(allOf(known));
  return weakestOf([question.pack.label, ...projection.series.map(({ label }) => label)]);
};

/** Whether its parts are not all of one kind. */
export const isMixed = (known: Projected): boolean =>
  new Set(Object.values(groundOf(known))).size > 1;

/** The same in words, which half is real among them. */
export const saidOf = (known: Projected, language: Language) =>
  Object.keys(allOf(known)).length > 0
    ? restsSaid(allOf(known), language)
    : labelOf(restsOn(known), language);
