/*
 * Σ waiting x leaving,  Σ waiting x chance,  Σ waiting x leaving x chance,  over a list's slots
 *
 * What the week's flows need to know of the slots, added up once: the flows themselves are then a few sums a list.
 */
import type { Compiled } from '../compile/compile.ts';
import { SLOTS } from '../compile/lists.ts';
import { type Running, type State, WEIGHTS, weights } from '../state.ts';

const weighRoutine = ({ leaving, chance }: Compiled, state: State, list: number): void => {
  const { routine, weight } = state;
  let leave = 0;
  let see = 0;
  let both = 0;
  const end = (list + 1) * SLOTS;
  for (let slot = list * SLOTS; slot < end; slot += 1) {
    const leaves = (routine[slot] as number) * (leaving[slot] as number);
    leave += leaves;
    see += (routine[slot] as number) * (chance[slot] as number);
    both += leaves * (chance[slot] as number);
  }
  weight[list * WEIGHTS + weights.routineLeaving] = leave;
  weight[list * WEIGHTS + weights.chance] = see;
  weight[list * WEIGHTS + weights.leavingAndChance] = both;
};

const weighUrgent = ({ leaving }: Compiled, state: State, list: number): void => {
  let leave = 0;
  const end = (list + 1) * SLOTS;
  for (let slot = list * SLOTS; slot < end; slot += 1) {
    leave += (state.urgent[slot] as number) * (leaving[slot] as number);
  }
  state.weight[list * WEIGHTS + weights.urgentLeaving] = leave;
};

export const weigh = ({ model, state }: Running): void => {
  for (let list = 0; list < model.lists; list += 1) {
    weighRoutine(model, state, list);
    if (state.urgentWaiting[list] !== 0) weighUrgent(model, state, list);
    else state.weight[list * WEIGHTS + weights.urgentLeaving] = 0;
  }
};
