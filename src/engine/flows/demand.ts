/*
 * additions = base x shock x feedback
 * feedback  = clamp(c / c0, 1/4, 4)^-ε,  c = the last four weeks' list over their weekly tests
 *
 * Fewer are referred, or more go elsewhere, as the work on a list grows: held constant, additions are badly wrong.
 * A share of them is urgent; all wait in the slot of this week's additions.
 */
import type { Compiled } from '../compile/compile.ts';
import { LOOKBACK, SLOTS } from '../compile/lists.ts';
import { power } from '../power.ts';
import { FLOWS, flows, type Running, type State } from '../state.ts';

const LOWEST = 1 / 4;
const HIGHEST = 4;

const feedback = (model: Compiled, state: State, list: number): number => {
  const strength = model.feedback[list] as number;
  if (strength === 0) return 1;
  let waiting = 0;
  let tests = 0;
  for (let back = list * LOOKBACK; back < (list + 1) * LOOKBACK; back += 1) {
    waiting += state.recentList[back] as number;
    tests += state.recentTests[back] as number;
  }
  const reference = (model.clearance[list] as number) * tests;
  if (waiting === 0 && reference === 0) return 1;
  const ratio = Math.min(Math.max(waiting / reference, LOWEST), HIGHEST);
  return power(ratio, -strength);
};

export const add = ({ model, future, state }: Running, week: number): void => {
  for (let list = 0; list < model.lists; list += 1) {
    const at = week * model.lists + list;
    const added =
      (model.additions[at] as number) *
      (future.additions[at] as number) *
      feedback(model, state, list);
    const urgent = added * (model.urgentShare[list] as number);
    state.urgent[list * SLOTS] = urgent;
    state.routine[list * SLOTS] = added - urgent;
    state.urgentWaiting[list] = (state.urgentWaiting[list] as number) + urgent;
    state.routineWaiting[list] = (state.routineWaiting[list] as number) + (added - urgent);
    state.flow[list * FLOWS + flows.added] = added;
  }
};
