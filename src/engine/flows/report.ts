/*
 * queue -> queue - done + arrived
 * arrived = tests of the week, for a report;  requests, for a laboratory
 *
 * Work queues for a stage that has no waiting list. A test done this week is reported from the next: the patient's clock has stopped.
 */
import type { Running } from '../state.ts';
import { doneOf } from '../state-work.ts';

export const queue = ({ model, work }: Running, week: number): void => {
  const { stages, list, upstream } = model.work;
  for (let stage = 0; stage < stages; stage += 1) {
    if ((list[stage] as number) >= 0) continue;
    const before = upstream[stage] as number;
    const arrived =
      before < 0 ? (model.requests[stage * model.weeks + week] as number) : doneOf(work, before);
    work.arrived[stage] = arrived;
    work.queue[stage] = (work.queue[stage] as number) - doneOf(work, stage) + arrived;
  }
};
