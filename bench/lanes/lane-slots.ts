/*
 * The passes over slots, for lanes: four written out side by side, each with sums of its own.
 * A pass knows where it is by the index of a list's first slot in the first of its lanes; the next slot is `lanes` further.
 */
import { SLOTS } from '#engine';
import { WEIGHTS, weights } from '../../src/engine/state.ts';
import { type Lanes, TOGETHER } from './side-by-side.ts';

/** src/engine/flows/weigh.ts, four lanes. */
const weighRoutine = ({ lanes, future, state }: Lanes, list: number, lane: number): void => {
  const { leaves, seen } = future;
  const { routine, weight } = state;
  let [leave0, leave1, leave2, leave3] = [0, 0, 0, 0];
  let [see0, see1, see2, see3] = [0, 0, 0, 0];
  const end = (list + 1) * SLOTS * lanes;
  for (let at = (list * SLOTS + 1) * lanes + lane; at < end; at += lanes) {
    const waiting0 = routine[at] as number;
    const waiting1 = routine[at + 1] as number;
    const waiting2 = routine[at + 2] as number;
    const waiting3 = routine[at + 3] as number;
    leave0 += waiting0 * (leaves[at] as number);
    leave1 += waiting1 * (leaves[at + 1] as number);
    leave2 += waiting2 * (leaves[at + 2] as number);
    leave3 += waiting3 * (leaves[at + 3] as number);
    see0 += waiting0 * (seen[at] as number);
    see1 += waiting1 * (seen[at + 1] as number);
    see2 += waiting2 * (seen[at + 2] as number);
    see3 += waiting3 * (seen[at + 3] as number);
  }
  const leaving = (list * WEIGHTS + weights.routineLeaving) * lanes + lane;
  weight[leaving] = leave0;
  weight[leaving + 1] = leave1;
  weight[leaving + 2] = leave2;
  weight[leaving + 3] = leave3;
  const seeing = (list * WEIGHTS + weights.seen) * lanes + lane;
  weight[seeing] = see0;
  weight[seeing + 1] = see1;
  weight[seeing + 2] = see2;
  weight[seeing + 3] = see3;
};

const weighUrgent = ({ lanes, future, state }: Lanes, list: number, lane: number): void => {
  const { leaves } = future;
  const { urgent, weight } = state;
  let leave0 = 0;
  let leave1 = 0;
  let leave2 = 0;
  let leave3 = 0;
  const end = (list + 1) * SLOTS * lanes;
  for (let at = list * SLOTS * lanes + lane; at < end; at += lanes) {
    leave0 += (urgent[at] as number) * (leaves[at] as number);
    leave1 += (urgent[at + 1] as number) * (leaves[at + 1] as number);
    leave2 += (urgent[at + 2] as number) * (leaves[at + 2] as number);
    leave3 += (urgent[at + 3] as number) * (leaves[at + 3] as number);
  }
  const leaving = (list * WEIGHTS + weights.urgentLeaving) * lanes + lane;
  weight[leaving] = leave0;
  weight[leaving + 1] = leave1;
  weight[leaving + 2] = leave2;
  weight[leaving + 3] = leave3;
};

/** Whether anyone urgent waits on a list in any of four lanes. */
export const anyUrgent = ({ lanes, state }: Lanes, list: number, lane: number): boolean => {
  const { urgentWaiting } = state;
  const row = list * lanes + lane;
  return (
    urgentWaiting[row] !== 0 ||
    urgentWaiting[row + 1] !== 0 ||
    urgentWaiting[row + 2] !== 0 ||
    urgentWaiting[row + 3] !== 0
  );
};

export const weigh = (running: Lanes): void => {
  const { model, lanes, state } = running;
  for (let list = 0; list < model.lists; list += 1) {
    for (let lane = 0; lane < lanes; lane += TOGETHER) {
      weighRoutine(running, list, lane);
      const leaving = (list * WEIGHTS + weights.urgentLeaving) * lanes + lane;
      if (anyUrgent(running, list, lane)) weighUrgent(running, list, lane);
      else state.weight.fill(0, leaving, leaving + TOGETHER);
    }
  }
};

/** Sums of patients of four lanes, from a slot's index to another's. */
export const sums = new Float64Array(TOGETHER);

export interface Span {
  at: number;
  end: number;
}

/** src/engine/state.ts, patients of four lanes. */
export const addPatients = (slots: Float64Array, { at: from, end }: Span, lanes: number): void => {
  let sum0 = sums[0] as number;
  let sum1 = sums[1] as number;
  let sum2 = sums[2] as number;
  let sum3 = sums[3] as number;
  for (let at = from; at < end; at += lanes) {
    sum0 += slots[at] as number;
    sum1 += slots[at + 1] as number;
    sum2 += slots[at + 2] as number;
    sum3 += slots[at + 3] as number;
  }
  sums[0] = sum0;
  sums[1] = sum1;
  sums[2] = sum2;
  sums[3] = sum3;
};
