import type { Compiled } from './compile/compile.ts';
import { begin, type Running, waitingAtEnd } from './state.ts';
import { step } from './step.ts';

/** What a run leaves: patients at each week's end, `lists x weeks`. */
export interface Trace {
  readonly list: Float64Array;
  readonly overTarget: Float64Array;
}

export const newTrace = ({ lists, weeks }: Compiled): Trace => ({
  list: new Float64Array(lists * weeks),
  overTarget: new Float64Array(lists * weeks),
});

const record = ({ model, state }: Running, trace: Trace, week: number): void => {
  for (let list = 0; list < model.lists; list += 1) {
    const at = list * model.weeks + week;
    trace.list[at] = (state.urgentWaiting[list] as number) + (state.routineWaiting[list] as number);
    trace.overTarget[at] = waitingAtEnd(state, list, model.standard[at] as number);
  }
};

/** One future from the first week to the last. Allocates nothing: the run's state and `trace` are written over. */
export const run = (running: Running, trace: Trace): void => {
  begin(running);
  for (let week = 0; week < running.model.weeks; week += 1) {
    step(running, week);
    record(running, trace, week);
  }
};
