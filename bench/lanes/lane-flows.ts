/* src/engine/flows, for lanes: demand, leave-list, allocate. Each list's lanes in turn; nothing is carried from one to the next. */
import { FLOWS, flows, LOOKBACK, SLOTS } from '#engine';
import { power } from '../../src/engine/power.ts';
import { WEIGHTS, weights } from '../../src/engine/state.ts';
import type { Lanes } from './side-by-side.ts';

const LOWEST = 1 / 4;
const HIGHEST = 4;

const feedback = ({ model, lanes, state }: Lanes, list: number, lane: number): number => {
  const strength = model.feedback[list] as number;
  if (strength === 0) return 1;
  let waiting = 0;
  let tests = 0;
  const first = list * LOOKBACK * lanes + lane;
  for (let back = 0; back < LOOKBACK; back += 1) {
    waiting += state.recentList[first + back * lanes] as number;
    tests += state.recentTests[first + back * lanes] as number;
  }
  const reference = (model.clearance[list] as number) * tests;
  if (waiting === 0 && reference === 0) return 1;
  return power(Math.min(Math.max(waiting / reference, LOWEST), HIGHEST), -strength);
};

export const add = (running: Lanes, week: number): void => {
  const { model, lanes, future, state } = running;
  for (let list = 0; list < model.lists; list += 1) {
    const at = week * model.lists + list;
    const additions = model.additions[at] as number;
    const urgentShare = model.urgentShare[list] as number;
    for (let lane = 0; lane < lanes; lane += 1) {
      const row = list * lanes + lane;
      const factor = future.additions[at * lanes + lane] as number;
      const added = additions * factor * feedback(running, list, lane);
      const urgent = added * urgentShare;
      state.urgent[list * SLOTS * lanes + lane] = urgent;
      state.routine[list * SLOTS * lanes + lane] = added - urgent;
      state.urgentWaiting[row] = (state.urgentWaiting[row] as number) + urgent;
      state.routineWaiting[row] = (state.routineWaiting[row] as number) + (added - urgent);
      state.flow[(list * FLOWS + flows.added) * lanes + lane] = added;
    }
  }
};

export const leaveList = ({ model, lanes, state }: Lanes, week: number): void => {
  const { urgentWaiting, routineWaiting, staying, flow, weight } = state;
  for (let list = 0; list < model.lists; list += 1) {
    const found = model.validation[week * model.lists + list] as number;
    for (let lane = 0; lane < lanes; lane += 1) {
      const row = list * lanes + lane;
      const sums = list * WEIGHTS * lanes + lane;
      const urgentLeft = weight[sums + weights.urgentLeaving * lanes] as number;
      const routineLeft = weight[sums + weights.routineLeaving * lanes] as number;
      const urgent = (urgentWaiting[row] as number) - urgentLeft;
      const routine = (routineWaiting[row] as number) - routineLeft;
      const waiting = urgent + routine;
      const validated = Math.min(found, waiting);
      const stay = waiting > 0 ? (waiting - validated) / waiting : 1;
      urgentWaiting[row] = urgent * stay;
      routineWaiting[row] = routine * stay;
      staying[row] = stay;
      flow[(list * FLOWS + flows.removed) * lanes + lane] = urgentLeft + routineLeft;
      flow[(list * FLOWS + flows.validated) * lanes + lane] = validated;
    }
  }
};

interface Place {
  list: number;
  week: number;
}

const allocateLanes = ({ model, lanes, future, state }: Lanes, { list, week }: Place): void => {
  const { flow, overdue, urgentWaiting, routineWaiting } = state;
  const at = week * model.lists + list;
  const capacity = model.capacity[at] as number;
  const unscheduled = model.unscheduled[at] as number;
  for (let lane = 0; lane < lanes; lane += 1) {
    const row = list * lanes + lane;
    const of = list * FLOWS * lanes + lane;
    let left = capacity * (future.capacity[at * lanes + lane] as number);
    const unscheduledTests = Math.min(left, unscheduled);
    left -= unscheduledTests;
    const urgentTests = Math.min(left, urgentWaiting[row] as number);
    left -= urgentTests;
    const planned = (model.planned[at] as number) + (overdue[row] as number);
    const plannedTests = Math.min(left, planned);
    left -= plannedTests;
    const routineTests = Math.min(left, routineWaiting[row] as number);
    left -= routineTests;
    overdue[row] = planned - plannedTests;
    flow[of + flows.unscheduledTests * lanes] = unscheduledTests;
    flow[of + flows.diverted * lanes] = unscheduled - unscheduledTests;
    flow[of + flows.urgentTests * lanes] = urgentTests;
    flow[of + flows.plannedTests * lanes] = plannedTests;
    flow[of + flows.routineTests * lanes] = routineTests;
    flow[of + flows.unused * lanes] = left;
  }
};

const place: Place = { list: 0, week: 0 };

export const allocate = (running: Lanes, week: number): void => {
  place.week = week;
  for (let list = 0; list < running.model.lists; list += 1) {
    if (running.model.staffed[list] === 1) continue;
    place.list = list;
    allocateLanes(running, place);
  }
};
