import type { Day, Plan, Round, Status } from '#domain';

/** `none`: there is nothing to hold it against, because the action is new. */
export type Direction = 'better' | 'same' | 'worse' | 'none';

/** From best to worst, as pages list them; what has not started is no worse than what is on track, until it does. */
const places: Readonly<Record<Status, number>> = {
  complete: 0,
  'on-track': 1,
  'not-started': 2,
  'at-risk': 3,
  'off-track': 4,
  paused: 5,
  closed: 6,
};

/** Which way an action has gone. */
export const direction = (now: Status, then: Status | undefined): Direction => {
  if (then === undefined) return 'none';
  const steps = places[now] - places[then];
  if (steps === 0) return 'same';
  return steps < 0 ? 'better' : 'worse';
};

/** The round whose day came last before today: what is told today is held against it. */
export const lastRound = ({ delivery }: Pick<Plan, 'delivery'>, today: Day): Round | undefined =>
  delivery.rounds
    .filter(({ asAt }) => asAt < today)
    .reduce<Round | undefined>(
      (last, round) => (last === undefined || round.asAt >= last.asAt ? round : last),
      undefined,
    );
