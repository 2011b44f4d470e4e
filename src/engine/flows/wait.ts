/*
 * urgent  : tests go to those who have waited longest
 * routine : φ x tests go to those who have waited longest, the rest to all who still wait, pro rata
 * then every list grows a week older
 *
 * One pass over a list's slots does it all, from the longest wait to the shortest: who stays (leave-list), who is seen, and what is left moves up a slot.
 */
import { LOOKBACK, SLOTS } from '../compile.ts';
import { FLOWS, flows, type Running, type State } from '../state.ts';

/** What happens to every slot of a list, and to the longest waits first. */
interface Passing {
  stay: number;
  /** Tests that go to those who have waited longest. */
  inOrder: number;
  /** Share of all who are left after those that is not seen. */
  notSeen: number;
}

const passing: Passing = { stay: 1, inOrder: 0, notSeen: 1 };

const pass = (slots: Float64Array, list: number, { stay, inOrder, notSeen }: Passing): void => {
  const first = list * SLOTS;
  const last = first + SLOTS - 1;
  let left = inOrder;
  let slot = last;
  let longest = 0;
  for (; slot >= first && left > 0; slot -= 1) {
    const waiting = (slots[slot] as number) * stay;
    const seen = Math.min(waiting, left);
    left -= seen;
    const after = (waiting - seen) * notSeen;
    if (slot >= last - 1) longest += after;
    else slots[slot + 1] = after;
  }
  const kept = stay * notSeen;
  for (; slot >= first; slot -= 1) {
    const after = (slots[slot] as number) * kept;
    if (slot >= last - 1) longest += after;
    else slots[slot + 1] = after;
  }
  slots[last] = longest;
  slots[first] = 0;
};

const seeUrgent = (state: State, list: number): void => {
  const waiting = state.urgentWaiting[list] as number;
  const tests = state.flow[list * FLOWS + flows.urgentTests] as number;
  if (waiting === 0) return;
  if (tests >= waiting) {
    state.urgent.fill(0, list * SLOTS, (list + 1) * SLOTS);
    state.urgentWaiting[list] = 0;
    return;
  }
  passing.stay = state.staying[list] as number;
  passing.inOrder = tests;
  passing.notSeen = 1;
  pass(state.urgent, list, passing);
  state.urgentWaiting[list] = waiting - tests;
};

const seeRoutine = (state: State, list: number, orderShare: number): void => {
  const waiting = state.routineWaiting[list] as number;
  const tests = state.flow[list * FLOWS + flows.routineTests] as number;
  const inOrder = tests * orderShare;
  const others = waiting - inOrder;
  passing.stay = state.staying[list] as number;
  passing.inOrder = inOrder;
  passing.notSeen = others > 0 ? Math.max(0, 1 - (tests - inOrder) / others) : 0;
  pass(state.routine, list, passing);
  state.routineWaiting[list] = waiting - tests;
};

/** Gives the week's tests and ends the week: what was added in it has now waited less than one week. */
export const wait = ({ model, future, state }: Running, week: number): void => {
  const { flow } = state;
  for (let list = 0; list < model.lists; list += 1) {
    seeUrgent(state, list);
    seeRoutine(state, list, future.orderShare[list] as number);
    const ring = list * LOOKBACK + (week % LOOKBACK);
    state.recentList[ring] =
      (state.urgentWaiting[list] as number) + (state.routineWaiting[list] as number);
    state.recentTests[ring] =
      (flow[list * FLOWS + flows.urgentTests] as number) +
      (flow[list * FLOWS + flows.routineTests] as number);
  }
};
