/* src/engine/flows/wait.ts, for lanes: four together where all are seen by chance alone, each for itself where not. */
import { FLOWS, flows, LOOKBACK, SLOTS } from '#engine';
import { WEIGHTS, weights } from '../../src/engine/state.ts';
import { passByChance, passInOrder, passing, seenWhenCut } from './lane-alone.ts';
import { type Lanes, TOGETHER } from './side-by-side.ts';

/** What happens to four lanes' slots in a week. */
const stays = new Float64Array(TOGETHER);
const pressures = new Float64Array(TOGETHER);
const inOrders = new Float64Array(TOGETHER);
const oldest = new Float64Array(TOGETHER);
/** 1 where not everyone is seen by chance alone. */
const otherwise = new Uint8Array(TOGETHER);

/** Four lanes' slots but the last move up. */
const moveUp = ({ lanes, future, state }: Lanes, first: number): void => {
  const { leaves, seen } = future;
  const slots = state.routine;
  const pressure0 = pressures[0] as number;
  const pressure1 = pressures[1] as number;
  const pressure2 = pressures[2] as number;
  const pressure3 = pressures[3] as number;
  const stay0 = stays[0] as number;
  const stay1 = stays[1] as number;
  const stay2 = stays[2] as number;
  const stay3 = stays[3] as number;
  for (let at = first + (SLOTS - 2) * lanes; at >= first; at -= lanes) {
    const stays0 = 1 - (leaves[at] as number) - pressure0 * (seen[at] as number);
    const stays1 = 1 - (leaves[at + 1] as number) - pressure1 * (seen[at + 1] as number);
    const stays2 = 1 - (leaves[at + 2] as number) - pressure2 * (seen[at + 2] as number);
    const stays3 = 1 - (leaves[at + 3] as number) - pressure3 * (seen[at + 3] as number);
    const to = at + lanes;
    slots[to] = (slots[at] as number) * stays0 * stay0;
    slots[to + 1] = (slots[at + 1] as number) * stays1 * stay1;
    slots[to + 2] = (slots[at + 2] as number) * stays2 * stay2;
    slots[to + 3] = (slots[at + 3] as number) * stays3 * stay3;
  }
};

/** Four lanes, everyone by chance: the common week. */
const passTogether = (running: Lanes, first: number): void => {
  const { lanes, future, state } = running;
  const slots = state.routine;
  const last = first + (SLOTS - 1) * lanes;
  for (let own = 0; own < TOGETHER; own += 1) {
    const leaves = future.leaves[last + own] as number;
    const seen = future.seen[last + own] as number;
    oldest[own] = (slots[last + own] as number) * (1 - leaves - (pressures[own] as number) * seen);
  }
  moveUp(running, first);
  for (let own = 0; own < TOGETHER; own += 1) {
    slots[last + own] =
      (slots[last + own] as number) + (oldest[own] as number) * (stays[own] as number);
    slots[first + own] = 0;
  }
};

const seeUrgent = (running: Lanes, list: number): void => {
  const { lanes, state } = running;
  const { urgent, urgentWaiting, flow, staying } = state;
  const first = list * SLOTS * lanes;
  let all = true;
  for (let lane = 0; lane < lanes; lane += 1) {
    const tests = flow[(list * FLOWS + flows.urgentTests) * lanes + lane] as number;
    const waiting = urgentWaiting[list * lanes + lane] as number;
    urgentWaiting[list * lanes + lane] = Math.max(0, waiting - tests);
    if (tests >= waiting) continue;
    all = false;
    passing.list = list;
    passing.lane = lane;
    passing.stay = staying[list * lanes + lane] as number;
    passing.pressure = 0;
    passing.inOrder = tests;
    passInOrder(running, urgent);
  }
  if (all) urgent.fill(0, first, first + SLOTS * lanes);
  else clearOthers(running, list);
};

/** Nobody urgent waits any more in lanes whose urgent have all been seen. */
const clearOthers = ({ lanes, state }: Lanes, list: number): void => {
  for (let lane = 0; lane < lanes; lane += 1) {
    if (state.urgentWaiting[list * lanes + lane] !== 0) continue;
    for (let slot = 0; slot < SLOTS; slot += 1) {
      state.urgent[(list * SLOTS + slot) * lanes + lane] = 0;
    }
  }
};

/** What the tests of the lane that is passing come to, written down as that of one of four. */
const press = (running: Lanes, own: number): void => {
  const { model, lanes, state } = running;
  const { list, lane } = passing;
  const row = list * lanes + lane;
  const tests = state.flow[(list * FLOWS + flows.routineTests) * lanes + lane] as number;
  const byChance = tests * (1 - (model.orderShare[list] as number));
  passing.stay = state.staying[row] as number;
  const seen = state.weight[(list * WEIGHTS + weights.seen) * lanes + lane] as number;
  const chances = passing.stay * seen;
  passing.pressure = chances > 0 ? Math.min(byChance / chances, Number.MAX_VALUE) : 0;
  const cut = chances <= 0 || passing.pressure * (model.largestChance[list] as number) > 1;
  const inOrder = cut ? tests - seenWhenCut(running) : tests - byChance;
  stays[own] = passing.stay;
  pressures[own] = passing.pressure;
  inOrders[own] = inOrder;
  otherwise[own] = inOrder > 0 || cut ? 1 : 0;
  state.routineWaiting[row] = (state.routineWaiting[row] as number) - tests;
};

/** Each of four lanes for itself. */
const passApart = (running: Lanes, lane: number): void => {
  for (let own = 0; own < TOGETHER; own += 1) {
    passing.lane = lane + own;
    passing.stay = stays[own] as number;
    passing.pressure = pressures[own] as number;
    passing.inOrder = inOrders[own] as number;
    if (otherwise[own] === 1) passInOrder(running, running.state.routine);
    else passByChance(running);
  }
};

/** Four lanes of the list that is passing. */
const seeRoutine = (running: Lanes, lane: number): void => {
  for (let own = 0; own < TOGETHER; own += 1) {
    passing.lane = lane + own;
    press(running, own);
  }
  if (otherwise[0] || otherwise[1] || otherwise[2] || otherwise[3]) passApart(running, lane);
  else passTogether(running, passing.list * SLOTS * running.lanes + lane);
};

export const wait = (running: Lanes, week: number): void => {
  const { model, lanes, state } = running;
  const { flow } = state;
  for (let list = 0; list < model.lists; list += 1) {
    seeUrgent(running, list);
    passing.list = list;
    for (let lane = 0; lane < lanes; lane += TOGETHER) seeRoutine(running, lane);
    for (let lane = 0; lane < lanes; lane += 1) {
      const row = list * lanes + lane;
      const of = list * FLOWS * lanes + lane;
      const ring = (list * LOOKBACK + (week % LOOKBACK)) * lanes + lane;
      state.recentList[ring] =
        (state.urgentWaiting[row] as number) + (state.routineWaiting[row] as number);
      state.recentTests[ring] =
        (flow[of + flows.urgentTests * lanes] as number) +
        (flow[of + flows.routineTests * lanes] as number);
    }
  }
};
