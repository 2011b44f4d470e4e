/*
 * urgent  : tests go to those who have waited longest
 * routine : (1 - φ) x tests go by chance, seen = waiting x min(1, pressure x chance), pressure such that they come out right;
 *           φ x tests, and those that chance can't place, go to those who have waited longest
 * then every list grows a week older
 *
 * One pass over a list's slots does it all, from the longest wait to the shortest: who stays (leave-list), who is seen, and what is left moves up a slot.
 */
import type { Compiled } from '../compile/compile.ts';
import { LOOKBACK, SLOTS } from '../compile/lists.ts';
import { FLOWS, flows, type Running, WEIGHTS, weights } from '../state.ts';

/** What happens to a list's slots in a week. */
interface Passing {
  /** Factor on the share that leaves otherwise than by a test. */
  leaving: number;
  /** Share of the others that is not found to wait by mistake. */
  stay: number;
  /** What a chance is multiplied by for the tests to come out right. */
  pressure: number;
  /** Tests that go to those who have waited longest. */
  inOrder: number;
}

const passing: Passing = { leaving: 1, stay: 1, pressure: 0, inOrder: 0 };

/** Everyone by chance, and nobody's chance above 1: the common week. */
const passByChance = ({ leaving, chance }: Compiled, slots: Float64Array, list: number): void => {
  const first = list * SLOTS;
  const last = first + SLOTS - 1;
  const { stay, pressure } = passing;
  const factor = passing.leaving;
  let younger = slots[last] as number;
  let older =
    younger * (1 - factor * (leaving[last] as number)) * (1 - pressure * (chance[last] as number));
  for (let slot = last - 1; slot >= first; slot -= 1) {
    younger = slots[slot] as number;
    const after =
      younger *
      (1 - factor * (leaving[slot] as number)) *
      (1 - pressure * (chance[slot] as number));
    if (slot === last - 1) older += after;
    else slots[slot + 1] = after * stay;
  }
  slots[last] = older * stay;
  slots[first] = 0;
};

/** Some in order of waiting, or chances that had to be cut at 1. */
const passInOrder = ({ leaving, chance }: Compiled, slots: Float64Array, list: number): void => {
  const first = list * SLOTS;
  const last = first + SLOTS - 1;
  let left = passing.inOrder;
  let older = 0;
  for (let slot = last; slot >= first; slot -= 1) {
    const share = Math.min(1, passing.pressure * (chance[slot] as number));
    const stay = passing.stay * (1 - passing.leaving * (leaving[slot] as number));
    const notByChance = (slots[slot] as number) * stay * (1 - share);
    const seen = Math.min(notByChance, left);
    left -= seen;
    if (slot >= last - 1) older += notByChance - seen;
    else slots[slot + 1] = notByChance - seen;
  }
  slots[last] = older;
  slots[first] = 0;
};

const seeUrgent = ({ model, future, state }: Running, list: number): void => {
  const waiting = state.urgentWaiting[list] as number;
  const tests = state.flow[list * FLOWS + flows.urgentTests] as number;
  if (tests >= waiting) {
    state.urgent.fill(0, list * SLOTS, (list + 1) * SLOTS);
    state.urgentWaiting[list] = 0;
    return;
  }
  passing.leaving = future.leaving[list] as number;
  passing.stay = state.staying[list] as number;
  passing.pressure = 0;
  passing.inOrder = tests;
  passInOrder(model, state.urgent, list);
  state.urgentWaiting[list] = waiting - tests;
};

/** Patients of a list seen by chance at this pressure, when chances have to be cut at 1. */
const seenWhenCut = ({ model, state }: Running, list: number): number => {
  const { leaving, chance } = model;
  let seen = 0;
  for (let slot = list * SLOTS; slot < (list + 1) * SLOTS; slot += 1) {
    const stays = 1 - passing.leaving * (leaving[slot] as number);
    const share = Math.min(1, passing.pressure * (chance[slot] as number));
    seen += (state.routine[slot] as number) * stays * share;
  }
  return seen * passing.stay;
};

const seeRoutine = (running: Running, list: number): void => {
  const { model, future, state } = running;
  const waiting = state.routineWaiting[list] as number;
  const tests = state.flow[list * FLOWS + flows.routineTests] as number;
  const byChance = tests * (1 - (model.orderShare[list] as number));
  passing.leaving = future.leaving[list] as number;
  passing.stay = state.staying[list] as number;
  const chances =
    passing.stay *
    ((state.weight[list * WEIGHTS + weights.chance] as number) -
      passing.leaving * (state.weight[list * WEIGHTS + weights.leavingAndChance] as number));
  passing.pressure = chances > 0 ? Math.min(byChance / chances, Number.MAX_VALUE) : 0;
  const cut = chances <= 0 || passing.pressure * (model.largestChance[list] as number) > 1;
  passing.inOrder = cut ? tests - seenWhenCut(running, list) : tests - byChance;
  if (passing.inOrder > 0 || cut) passInOrder(model, state.routine, list);
  else passByChance(model, state.routine, list);
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
