/*
 * urgent  : tests go to those who have waited longest
 * routine : (1 - φ) x tests go by chance, seen = waiting x min(1, pressure x chance), pressure such that they come out right;
 *           φ x tests, and those that chance can't place, go to those who have waited longest
 * then every list grows a week older
 *
 * One pass over a list's slots does it all, from the longest wait to the shortest: who stays (leave-list), who is seen, and what is left moves up a slot.
 */
import { type Compiled, LOOKBACK, SLOTS } from '../compile.ts';
import { FLOWS, flows, type Running } from '../state.ts';

/** What happens to a list in a week, whatever the wait. */
interface Passing {
  /** Share that does not leave otherwise than by a test. */
  stay: number;
  /** What a chance is multiplied by for the tests to come out right. */
  pressure: number;
  /** Tests that go to those who have waited longest. */
  inOrder: number;
}

const passing: Passing = { stay: 1, pressure: 0, inOrder: 0 };

const pass = (model: Compiled, slots: Float64Array, list: number): void => {
  const { chance } = model;
  const { stay, pressure } = passing;
  const first = list * SLOTS;
  const last = first + SLOTS - 1;
  let left = passing.inOrder;
  let older = 0;
  for (let slot = last; slot >= first; slot -= 1) {
    const share = Math.min(1, (chance[slot] as number) * pressure);
    let after = (slots[slot] as number) * stay * (1 - share);
    if (left > 0) {
      const seen = Math.min(after, left);
      after -= seen;
      left -= seen;
    }
    if (slot >= last - 1) older += after;
    else slots[slot + 1] = after;
  }
  slots[last] = older;
  slots[first] = 0;
};

const seeUrgent = ({ model, state }: Running, list: number): void => {
  const waiting = state.urgentWaiting[list] as number;
  const tests = state.flow[list * FLOWS + flows.urgentTests] as number;
  if (waiting === 0) return;
  if (tests >= waiting) {
    state.urgent.fill(0, list * SLOTS, (list + 1) * SLOTS);
    state.urgentWaiting[list] = 0;
    return;
  }
  passing.stay = state.staying[list] as number;
  passing.pressure = 0;
  passing.inOrder = tests;
  pass(model, state.urgent, list);
  state.urgentWaiting[list] = waiting - tests;
};

/** Patients of a list who would be seen this week at this pressure: never more than are there. */
const seenAt = ({ model, state }: Running, list: number, pressure: number): number => {
  const { routine } = state;
  const { chance } = model;
  let seen = 0;
  for (let slot = list * SLOTS; slot < (list + 1) * SLOTS; slot += 1) {
    seen += (routine[slot] as number) * Math.min(1, (chance[slot] as number) * pressure);
  }
  return seen * (state.staying[list] as number);
};

const seeRoutine = (running: Running, list: number): void => {
  const { model, state } = running;
  const waiting = state.routineWaiting[list] as number;
  const tests = state.flow[list * FLOWS + flows.routineTests] as number;
  const byChance = tests * (1 - (model.orderShare[list] as number));
  const atOne = seenAt(running, list, 1);
  passing.stay = state.staying[list] as number;
  passing.pressure = atOne > 0 ? byChance / atOne : 0;
  const capped = passing.pressure * (model.largestChance[list] as number) > 1;
  const placed = capped || atOne === 0 ? seenAt(running, list, passing.pressure) : byChance;
  passing.inOrder = tests - placed;
  pass(model, state.routine, list);
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
