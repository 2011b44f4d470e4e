import { FLOWS, flows, SLOTS } from '#engine';
import { add, allocate, leaveList } from './lane-flows.ts';
import { addPatients, anyUrgent, type Span, sums, weigh } from './lane-slots.ts';
import { wait } from './lane-wait.ts';
import { beginLanes, type Lanes, TOGETHER } from './side-by-side.ts';

interface Over {
  list: number;
  lane: number;
  /** First slot that is over the standard. */
  from: number;
}

const span: Span = { at: 0, end: 0 };
const over: Over = { list: 0, lane: 0, from: 0 };

/** Who has waited over the standard, in four lanes. */
const addOver = (running: Lanes, { list, lane, from }: Over): void => {
  const { lanes, state } = running;
  span.at = (list * SLOTS + from) * lanes + lane;
  span.end = (list + 1) * SLOTS * lanes;
  sums.fill(0);
  addPatients(state.routine, span, lanes);
  if (anyUrgent(running, list, lane)) addPatients(state.urgent, span, lanes);
};

const record = (running: Lanes, week: number): void => {
  const { model, lanes, state, trace } = running;
  const { flow } = state;
  for (let list = 0; list < model.lists; list += 1) {
    over.list = list;
    over.from = (model.standard[week * model.lists + list] as number) + 1;
    const at = (list * model.weeks + week) * lanes;
    for (let lane = 0; lane < lanes; lane += TOGETHER) {
      over.lane = lane;
      addOver(running, over);
      trace.overTarget.set(sums, at + lane);
    }
    for (let lane = 0; lane < lanes; lane += 1) {
      const row = list * lanes + lane;
      const of = list * FLOWS * lanes + lane;
      trace.list[at + lane] =
        (state.urgentWaiting[row] as number) + (state.routineWaiting[row] as number);
      trace.tests[at + lane] =
        (flow[of + flows.urgentTests * lanes] as number) +
        (flow[of + flows.routineTests * lanes] as number) +
        (flow[of + flows.plannedTests * lanes] as number) +
        (flow[of + flows.unscheduledTests * lanes] as number);
    }
  }
};

/** All lanes' futures from the first week to the last. */
export const runLanes = (running: Lanes): void => {
  beginLanes(running);
  for (let week = 0; week < running.model.weeks; week += 1) {
    add(running, week);
    weigh(running);
    leaveList(running, week);
    allocate(running, week);
    wait(running, week);
    record(running, week);
  }
};
