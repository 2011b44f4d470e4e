import type { Action, Language } from '#domain';
import { isOfThePlan } from '#plan';
import { speaker } from '#words';
import { cy } from './cy.ts';
import { en } from './en.ts';

/** What the actions of the plan are, and how many of them the model moves with. */
export const titleOf = (actions: readonly Action[], language: Language): string => {
  const say = speaker({ en, cy }, language);
  const counted = actions.filter(isOfThePlan);
  const count = counted.length;
  const enabling = counted.filter(({ effect }) => effect === 'enabling').length;
  const illustrative = actions.some(({ label }) => label === 'illustrative');
  const filling = { count, enabling, levers: count - enabling };
  return illustrative ? say('title-illustrative', filling) : say('title', filling);
};

/** What the table holds beside them: candidates, and what is no longer of the plan. */
export const apartOf = (actions: readonly Action[], language: Language): readonly string[] => {
  const say = speaker({ en, cy }, language);
  const apart = actions.filter((action) => !isOfThePlan(action));
  const candidates = apart.filter(({ life }) => life === 'candidate').length;
  const ended = apart.length - candidates;
  return [
    ...(candidates > 0 ? [say('apart-candidates', { count: candidates })] : []),
    ...(ended > 0 ? [say('apart-ended', { count: ended })] : []),
  ];
};
