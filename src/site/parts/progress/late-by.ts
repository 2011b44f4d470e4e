import type { Action, Day } from '#domain';
import { slipOf, standingOf } from '#plan';

/** Days by which the latest of its milestones still to be done is late, never fewer than none; undefined where none is still to be done. */
export const lateBy = (action: Action, today: Day): number | undefined => {
  const standing = standingOf(action);
  if (standing === 'absent' || standing === 'finished') return undefined;
  const slips = action.milestones
    .filter(({ done }) => done === undefined)
    .map((milestone) => slipOf(milestone, today));
  return slips.length === 0 ? undefined : Math.max(0, ...slips);
};
