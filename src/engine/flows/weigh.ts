/*
 * Σ waiting x leaves,  Σ waiting x seen,  over a list's slots
 * leaves = factor x leaving,  seen = chance x (1 - leaves)
 *
 * What the week's flows need to know of the slots, added up once: the flows themselves are then a few sums a list.
 */
import { SLOTS } from '../compile/lists.ts';
import type { Future } from '../future.ts';
import { type Running, type State, WEIGHTS, weights } from '../state.ts';

/** Two slots at a time, each with sums of its own: an addition would wait for the one before it. The first slot, of those added this week, has neither. */
const weighRoutine = ({ leaves, seen }: Future, state: State, list: number): void => {
  const { routine, weight } = state;
  let leave = 0;
  let see = 0;
  let alsoLeave = 0;
  let alsoSee = 0;
  const end = (list + 1) * SLOTS;
  for (let slot = list * SLOTS + 1; slot < end; slot += 2) {
    const patients = routine[slot] as number;
    const others = routine[slot + 1] as number;
    leave += patients * (leaves[slot] as number);
    see += patients * (seen[slot] as number);
    alsoLeave += others * (leaves[slot + 1] as number);
    alsoSee += others * (seen[slot + 1] as number);
  }
  weight[list * WEIGHTS + weights.routineLeaving] = leave + alsoLeave;
  weight[list * WEIGHTS + weights.seen] = see + alsoSee;
};

const weighUrgent = ({ leaves }: Future, state: State, list: number): void => {
  let leave = 0;
  const end = (list + 1) * SLOTS;
  for (let slot = list * SLOTS; slot < end; slot += 1) {
    leave += (state.urgent[slot] as number) * (leaves[slot] as number);
  }
  state.weight[list * WEIGHTS + weights.urgentLeaving] = leave;
};

/** Where all who are urgent were added this week, as nearly always, nobody of them leaves. */
export const weigh = ({ model, future, state }: Running): void => {
  for (let list = 0; list < model.lists; list += 1) {
    weighRoutine(future, state, list);
    const isNew = state.urgentWaiting[list] === state.urgent[list * SLOTS];
    if (!isNew) weighUrgent(future, state, list);
    else state.weight[list * WEIGHTS + weights.urgentLeaving] = 0;
  }
};
