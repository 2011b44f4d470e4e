import type { Label, Rests, Scenario } from '#domain';
import {
  compile,
  draw,
  type ListModel,
  type Model,
  newTrace,
  noWorkforce,
  type Running,
  run,
  running,
  type StageModel,
  type Trace,
} from '#engine';
import { type Futures, newFutures } from './futures.ts';

/** How often a model is run, how far, and what if. */
export interface RunOptions {
  readonly scenario: Scenario;
  readonly weeks: number;
  /** Futures drawn. */
  readonly runs: number;
  readonly seed: number;
}

/** A week of a future that has just gone by. */
export interface WeekOfFuture {
  readonly future: number;
  readonly week: number;
}

interface WatchedOptions extends RunOptions {
  /** Reads whatever else is asked for off each week of each future. */
  readonly look?: ((one: Running, at: WeekOfFuture) => void) | undefined;
}

/** A service at a board: its list where it has one, and its stages where they are known. Places in a part of a model; -1 for none. */
export interface Row {
  readonly board: string;
  readonly service: string;
  readonly label: Label;
  readonly rests: Rests;
  readonly list: number;
  readonly test: number;
  readonly report: number;
}

const placeOf = (
  stages: readonly { readonly board: string; readonly service: string; readonly stage: string }[],
  stage: string,
  { board, service }: { readonly board: string; readonly service: string },
): number =>
  stages.findIndex((one) => one.stage === stage && one.board === board && one.service === service);

/** The services at boards of a model, lists first. */
export const rowsOf = ({ lists, workforce = noWorkforce }: Model): readonly Row[] => {
  const { stages } = workforce;
  const named = ({ board, service, label, rests = {} }: ListModel | StageModel) => ({
    ...{ board, service, label, rests },
  });
  const listed = lists.map((row, list) => ({ ...named(row), list }));
  const unlisted = stages
    .filter(
      ({ board, service, stage }) =>
        stage === 'test' && !lists.some((list) => list.board === board && list.service === service),
    )
    .map((stage) => ({ ...named(stage), list: -1 }));
  return [...listed, ...unlisted].map((row) => ({
    ...row,
    test: placeOf(stages, 'test', row),
    report: placeOf(stages, 'report', row),
  }));
};

/** Of rows together, how long work takes is told by those that are reported, where there are any: a laboratory's other work would hide it. */
export const tellsTurnaround = (rows: readonly Row[], { report }: Row): boolean =>
  report >= 0 || rows.every((row) => row.report < 0);

/** Copies one future of a row out of the trace of its part. */
const keep = (trace: Trace, { list, test, report }: Row, { futures, future }: Kept): void => {
  const { weeks } = futures;
  const at = future * weeks;
  const part = (table: Float64Array, row: number) => table.subarray(row * weeks, (row + 1) * weeks);
  if (list >= 0) {
    futures.list.set(part(trace.list, list), at);
    futures.overTarget.set(part(trace.overTarget, list), at);
    futures.tests.set(part(trace.tests, list), at);
  } else {
    futures.tests.set(part(trace.done, test), at);
    futures.queue.set(part(trace.queue, test), at);
    if (report < 0) futures.through.set(part(trace.done, test), at);
  }
  if (report < 0) return;
  futures.reports.set(part(trace.done, report), at);
  futures.through.set(part(trace.done, report), at);
  const queue = part(trace.queue, report);
  for (let week = 0; week < weeks; week += 1) {
    futures.queue[at + week] = (futures.queue[at + week] ?? 0) + (queue[week] ?? 0);
  }
};

interface Kept {
  readonly futures: Futures;
  readonly future: number;
}

/** All futures of a part of a model, by row. Each future draws its parameters, its levers and its luck; the same future is the same in every part. */
export const futuresOf = (
  part: Model,
  rows: readonly Row[],
  { weeks, runs, seed, scenario, look }: WatchedOptions,
): readonly Futures[] => {
  const kept = rows.map(() => newFutures(runs, weeks));
  const model = compile(part, { lists: part.lists, weeks, scenario });
  const trace = newTrace(model);
  const one = { ...running(model), model };
  for (let future = 0; future < runs; future += 1) {
    draw(one, { seed, run: future });
    run(one, trace, look && ((week) => look(one, { future, week })));
    for (const [index, row] of rows.entries()) {
      const futures = kept[index];
      if (futures) keep(trace, row, { futures, future });
    }
  }
  return kept;
};
