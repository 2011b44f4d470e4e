import type { Action, Pack } from '#domain';
import { standingOf } from '#plan';

/** A candidate, and what was merged, split, superseded or closed, is not in force with all others. */
const isCarriedOut = (action: Action): boolean => standingOf(action) !== 'absent';

/** The actions asked for: `none`, `all`, or ids; none when nothing is said. */
export const actionsAsked = (asked: string | undefined, { plan }: Pack): readonly string[] => {
  if (asked === undefined || asked === 'none') return [];
  if (asked === 'all') return plan?.actions.filter(isCarriedOut).map(({ id }) => id) ?? [];
  return [...new Set(asked.split(',').map((id) => id.trim()))];
};

/** An action asked for that the pack does not have. */
export const unknownAction = (asked: string | undefined, pack: Pack): string | undefined =>
  actionsAsked(asked, pack).find((id) => !pack.plan?.actions.some((action) => action.id === id));
