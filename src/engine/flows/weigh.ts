/*
 * Σ waiting x leaving,  Σ waiting x chance,  Σ waiting x leaving x chance,  over a list's slots
 *
 * What the week's flows need to know of the slots, added up once: the flows themselves are then a few sums a list.
 */
import type { Compiled } from '../compile/compile.ts';
import { SLOTS } from '../compile/lists.ts';
import { type Running, type State, WEIGHTS, weights } from '../state.ts';

/** Two slots at a time, each with sums of its own: an addition would wait for the one before it. The first slot, of those added this week, has neither. */
const weighRoutine = ({ leaving, chance }: Compiled, state: State, list: number): void => {
  const { routine, weight } = state;
  let leave = 0;
  let see = 0;
  let both = 0;
  let alsoLeave = 0;
  let alsoSee = 0;
  let alsoBoth = 0;
  const end = (list + 1) * SLOTS;
  for (let slot = list * SLOTS + 1; slot < end; slot += 2) {
    const patients = routine[slot] as number;
    const others = routine[slot + 1] as number;
    const leaves = patients * (leaving[slot] as number);
    const othersLeave = others * (leaving[slot + 1] as number);
    leave += leaves;
    alsoLeave += othersLeave;
    see += patients * (chance[slot] as number);
    alsoSee += others * (chance[slot + 1] as number);
    both += leaves * (chance[slot] as number);
    alsoBoth += othersLeave * (chance[slot + 1] as number);
  }
  weight[list * WEIGHTS + weights.routineLeaving] = leave + alsoLeave;
  weight[list * WEIGHTS + weights.chance] = see + alsoSee;
  weight[list * WEIGHTS + weights.leavingAndChance] = both + alsoBoth;
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
