import type { Action, Language } from '#domain';
import { isOfThePlan } from '#plan';
import { vocabulary } from '../vocabulary/vocabulary.ts';
import { actionLink } from './action-link.ts';

/** The way to an action that does not count as one of the plan, and what it is instead. */
export const apartLink = (action: Action, language: Language) => {
  // Where its stage of life would count, its status has closed it.
  const isClosed = isOfThePlan({ life: action.life, status: 'not-started' });
  const life = isClosed ? 'closed' : action.life;
  return { ...actionLink(action, language), what: vocabulary(language)(`life-${life}`) };
};

/** Of these actions, those that count as the plan’s own, and those that do not, by what they are. */
export const linksOf = (actions: readonly Action[], language: Language) => ({
  own: actions.filter(isOfThePlan).map((each) => actionLink(each, language)),
  apart: actions.filter((each) => !isOfThePlan(each)).map((each) => apartLink(each, language)),
});
