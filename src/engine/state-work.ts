import type { CompiledWork } from './compile/work.ts';
import { newTable, type Table } from './state-table.ts';

/** Tiers of work, in the order in which hours go to them. */
export const tiers = { unscheduled: 0, urgent: 1, planned: 2, routine: 3 } as const;
export const TIERS = 4;

/** No resource: nothing stops the stage but a lack of work. */
export const NOTHING_BINDS = -1;
/** A need that nobody and nothing at the board can meet. */
export const NOBODY_CAN = -2;

/** Stocks and flows of work. Tests and reports; hours. */
export interface WorkState {
  /** How far the fills of the component in hand have risen together in the tier. */
  reached: number;
  /** Work that waits for a stage without a waiting list. */
  readonly queue: Float64Array;
  /** What joined each queue in the week: requests, or tests to report. */
  readonly arrived: Float64Array;
  /** Hours of the week not yet used, by resource; and used by the tier in hand at a fill of 1. */
  readonly left: Float64Array;
  readonly drain: Float64Array;
  /** Work that each stage is asked to do, by stage and tier. */
  readonly asked: Float64Array;
  /** Work of a tier offered to each stage, and the part of it done so far. */
  readonly offered: Float64Array;
  readonly fill: Float64Array;
  /** The stages that still take hours in the tier in hand, first to last. */
  readonly active: Int32Array;
  /** Hours that were left when the tier in hand began, by resource; who does what of it, where it is divided anew. */
  readonly before: Float64Array;
  readonly table: Table;
  /** Where the week begins among shares of the work by week and option; and factor on its minutes, by stage. */
  scopeOfWeek: number;
  readonly minutesFactor: Float64Array;
  /** As things stand: hours that a rise of a stage's fill by 1 takes of each option, for one test or report; and what stops a stage from rising. */
  readonly use: Float64Array;
  readonly stopper: Int32Array;
  /** Tests or reports of the week, by stage and tier; and bought elsewhere, by stage. */
  readonly done: Float64Array;
  readonly bought: Float64Array;
  /** The resource that stopped each stage's last tier, or one of the marks above. */
  readonly binds: Int32Array;
}

export const workState = (work: CompiledWork): WorkState => {
  const { stages, resources, resource } = work;
  return {
    reached: 0,
    queue: new Float64Array(stages),
    arrived: new Float64Array(stages),
    left: new Float64Array(resources),
    drain: new Float64Array(resources),
    asked: new Float64Array(stages * TIERS),
    offered: new Float64Array(stages),
    fill: new Float64Array(stages),
    active: new Int32Array(stages),
    before: new Float64Array(resources),
    table: newTable(work),
    scopeOfWeek: 0,
    minutesFactor: new Float64Array(stages),
    use: new Float64Array(resource.length),
    stopper: new Int32Array(stages),
    done: new Float64Array(stages * TIERS),
    bought: new Float64Array(stages),
    binds: new Int32Array(stages),
  };
};

/** Tests or reports of one stage in the week, its own and those bought. */
export const doneOf = (state: WorkState, stage: number): number => {
  let done = state.bought[stage] as number;
  for (let at = stage * TIERS; at < (stage + 1) * TIERS; at += 1) done += state.done[at] as number;
  return done;
};
