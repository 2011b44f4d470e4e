import type { Compiled } from './compile/compile.ts';
import { begin, FLOWS, flows, type Running, waitingAtEnd } from './state.ts';
import { doneOf } from './state-work.ts';
import { step } from './step.ts';

/** What a run leaves. Patients at each week's end and tests in the week, `lists x weeks`; tests or reports in the week, work that queues at its end and what stopped the stage, `stages x weeks`. */
export interface Trace {
  readonly list: Float64Array;
  readonly overTarget: Float64Array;
  readonly tests: Float64Array;
  readonly done: Float64Array;
  readonly queue: Float64Array;
  /** A resource, or a mark of `state-work.ts`. */
  readonly binds: Int32Array;
}

export const newTrace = ({ lists, weeks, work: { stages } }: Compiled): Trace => ({
  list: new Float64Array(lists * weeks),
  overTarget: new Float64Array(lists * weeks),
  tests: new Float64Array(lists * weeks),
  done: new Float64Array(stages * weeks),
  queue: new Float64Array(stages * weeks),
  binds: new Int32Array(stages * weeks),
});

const recordLists = ({ model, state }: Running, trace: Trace, week: number): void => {
  const { flow } = state;
  for (let list = 0; list < model.lists; list += 1) {
    const at = list * model.weeks + week;
    const row = list * FLOWS;
    trace.list[at] = (state.urgentWaiting[list] as number) + (state.routineWaiting[list] as number);
    trace.overTarget[at] = waitingAtEnd(
      state,
      list,
      model.standard[week * model.lists + list] as number,
    );
    trace.tests[at] =
      (flow[row + flows.urgentTests] as number) +
      (flow[row + flows.routineTests] as number) +
      (flow[row + flows.plannedTests] as number) +
      (flow[row + flows.unscheduledTests] as number);
  }
};

const recordStages = ({ model, work }: Running, trace: Trace, week: number): void => {
  for (let stage = 0; stage < model.work.stages; stage += 1) {
    const at = stage * model.weeks + week;
    trace.done[at] = doneOf(work, stage);
    trace.queue[at] = work.queue[stage] as number;
    trace.binds[at] = work.binds[stage] as number;
  }
};

/** One future from the first week to the last, for `look` to read at each week's end. Allocates nothing: the run's state and `trace` are written over. */
export const run = (running: Running, trace: Trace, look?: (week: number) => void): void => {
  begin(running);
  for (let week = 0; week < running.model.weeks; week += 1) {
    step(running, week);
    recordLists(running, trace, week);
    recordStages(running, trace, week);
    look?.(week);
  }
};
