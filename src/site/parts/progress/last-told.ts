import type { Action, PlanPack, Round, Status } from '#domain';
import { type Direction, direction, lastRound } from '#plan';
import type { Site } from '../../page.ts';

/** How every action stood at the last round. */
export interface LastTold {
  readonly round: Round;
  readonly statuses: ReadonlyMap<string, Status>;
}

/** Undefined where the plan is not kept, or was not yet kept on the day of its last round. */
export const lastTold = async (
  { keeper, today }: Pick<Site, 'keeper' | 'today'>,
  { plan }: PlanPack,
): Promise<LastTold | undefined> => {
  const round = lastRound(plan, today());
  const kept = round && (await keeper?.at({ day: round.asAt }));
  if (!round || !kept) return undefined;
  const { actions } = kept.pack.plan;
  return { round, statuses: new Map(actions.map(({ id, status }) => [id, status])) };
};

/** Which way an action has gone since; undefined where nobody can say. */
export const directionOf = (
  { id, status }: Pick<Action, 'id' | 'status'>,
  told: LastTold | undefined,
): Direction | undefined => told && direction(status, told.statuses.get(id));
