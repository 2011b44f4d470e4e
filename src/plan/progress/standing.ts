import type { Action, LifeStage } from '#domain';

const notOfThePlan: ReadonlySet<LifeStage> = new Set([
  'candidate',
  'merged',
  'split',
  'superseded',
  'closed',
]);

/** Whether anything is still to come of an action: it waits, it is finished, or it is no part of the plan (not yet, or no longer). */
export type Standing = 'live' | 'paused' | 'finished' | 'absent';

export const standingOf = ({ life, status }: Pick<Action, 'life' | 'status'>): Standing => {
  if (notOfThePlan.has(life) || status === 'closed') return 'absent';
  if (life === 'completed' || status === 'complete') return 'finished';
  return life === 'paused' || status === 'paused' ? 'paused' : 'live';
};

/** Whether an action counts as one of the plan: a candidate does not yet, and what was merged, split, superseded or closed no longer does. */
export const isOfThePlan = (action: Pick<Action, 'life' | 'status'>): boolean =>
  standingOf(action) !== 'absent';
