/*
 * urgent  : tests go to those who have waited longest
 * routine : (1 - φ) x tests go by chance, seen = waiting x min(1, pressure x chance), pressure such that they come out right;
 *           φ x tests, and those that chance can't place, go to those who have waited longest
 * then every list grows a week older
 *
 * One pass over a list's slots does it all, from the longest wait to the shortest: who stays (leave-list), who is seen, and what is left moves up a slot.
 */
import { LOOKBACK, SLOTS } from '../compile/lists.ts';
import type { Future } from '../future.ts';
import { FLOWS, flows, type Running, WEIGHTS, weights } from '../state.ts';

/** What happens to a list's slots in a week. */
interface Passing {
  /** Share of the others that is not found to wait by mistake. */
  stay: number;
  /** What a chance is multiplied by for the tests to come out right. */
  pressure: number;
  /** Tests that go to those who have waited longest. */
  inOrder: number;
}

const passing: Passing = { stay: 1, pressure: 0, inOrder: 0 };

/** Everyone by chance, and nobody's chance above 1: the common week. */
const passByChance = ({ leaves, seen }: Future, slots: Float64Array, list: number): void => {
  const first = list * SLOTS;
  const last = first + SLOTS - 1;
  const { stay, pressure } = passing;
  const oldest =
    (slots[last] as number) * (1 - (leaves[last] as number) - pressure * (seen[last] as number));
  for (let slot = last - 1; slot >= first; slot -= 1) {
    const stays = 1 - (leaves[slot] as number) - pressure * (seen[slot] as number);
    slots[slot + 1] = (slots[slot] as number) * stays * stay;
  }
  slots[last] = (slots[last] as number) + oldest * stay;
  slots[first] = 0;
};

/** Some in order of waiting, or chances that had to be cut at 1. */
const passInOrder = ({ model, future }: Running, slots: Float64Array, list: number): void => {
  const first = list * SLOTS;
  const last = first + SLOTS - 1;
  let left = passing.inOrder;
  let older = 0;
  for (let slot = last; slot >= first; slot -= 1) {
    const share = Math.min(1, passing.pressure * (model.chance[slot] as number));
    const stay = passing.stay * (1 - (future.leaves[slot] as number));
    const notByChance = (slots[slot] as number) * stay * (1 - share);
    const inOrder = Math.min(notByChance, left);
    left -= inOrder;
    if (slot >= last - 1) older += notByChance - inOrder;
    else slots[slot + 1] = notByChance - inOrder;
  }
  slots[last] = older;
  slots[first] = 0;
};

const seeUrgent = (running: Running, list: number): void => {
  const { state } = running;
  const waiting = state.urgentWaiting[list] as number;
  const tests = state.flow[list * FLOWS + flows.urgentTests] as number;
  if (tests >= waiting) {
    if (waiting > 0) state.urgent.fill(0, list * SLOTS, (list + 1) * SLOTS);
    state.urgentWaiting[list] = 0;
    return;
  }
  passing.stay = state.staying[list] as number;
  passing.pressure = 0;
  passing.inOrder = tests;
  passInOrder(running, state.urgent, list);
  state.urgentWaiting[list] = waiting - tests;
};

/** Patients of a list seen by chance at this pressure, when chances have to be cut at 1. */
const seenWhenCut = ({ model, future, state }: Running, list: number): number => {
  let seen = 0;
  for (let slot = list * SLOTS; slot < (list + 1) * SLOTS; slot += 1) {
    const stays = 1 - (future.leaves[slot] as number);
    const share = Math.min(1, passing.pressure * (model.chance[slot] as number));
    seen += (state.routine[slot] as number) * stays * share;
  }
  return seen * passing.stay;
};

const seeRoutine = (running: Running, list: number): void => {
  const { model, future, state } = running;
  const waiting = state.routineWaiting[list] as number;
  const tests = state.flow[list * FLOWS + flows.routineTests] as number;
  const byChance = tests * (1 - (model.orderShare[list] as number));
  passing.stay = state.staying[list] as number;
  const chances = passing.stay * (state.weight[list * WEIGHTS + weights.seen] as number);
  passing.pressure = chances > 0 ? Math.min(byChance / chances, Number.MAX_VALUE) : 0;
  const cut = chances <= 0 || passing.pressure * (model.largestChance[list] as number) > 1;
  passing.inOrder = cut ? tests - seenWhenCut(running, list) : tests - byChance;
  if (passing.inOrder > 0 || cut) passInOrder(running, state.routine, list);
  else passByChance(future, state.routine, list);
  state.routineWaiting[list] = waiting - tests;
};

/** Gives the week's tests and ends the week: what was added in it has now waited less than one week. */
export const wait = (running: Running, week: number): void => {
  const { model, state } = running;
  const { flow } = state;
  for (let list = 0; list < model.lists; list += 1) {
    seeUrgent(running, list);
    seeRoutine(running, list);
    const ring = list * LOOKBACK + (week % LOOKBACK);
    state.recentList[ring] =
      (state.urgentWaiting[list] as number) + (state.routineWaiting[list] as number);
    state.recentTests[ring] =
      (flow[list * FLOWS + flows.urgentTests] as number) +
      (flow[list * FLOWS + flows.routineTests] as number);
  }
};
