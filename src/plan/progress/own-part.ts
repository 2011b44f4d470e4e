import type { Plan } from '#domain';
import { isOfThePlan } from './standing.ts';

/** A plan with its own actions alone, and what they answer: without candidates, and without what is no longer part of it. */
export const ownPart = (plan: Plan): Plan => {
  const actions = plan.actions.filter(isOfThePlan);
  const own = new Set(actions.map(({ id }) => id));
  return { ...plan, actions, crosswalk: plan.crosswalk.filter(({ action }) => own.has(action)) };
};
