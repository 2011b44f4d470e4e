import type { Pack } from '#domain';
import { isOfThePlan } from '#plan';

/** The actions asked for: `none`, `all`, or ids; none when nothing is said. */
export const actionsAsked = (asked: string | undefined, { plan }: Pack): readonly string[] => {
  if (asked === undefined || asked === 'none') return [];
  if (asked === 'all') return plan?.actions.filter(isOfThePlan).map(({ id }) => id) ?? [];
  return [...new Set(asked.split(',').map((id) => id.trim()))];
};

/** An action asked for that the pack does not have. */
export const unknownAction = (asked: string | undefined, pack: Pack): string | undefined =>
  actionsAsked(asked, pack).find((id) => !pack.plan?.actions.some((action) => action.id === id));
