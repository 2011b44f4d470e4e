/*
 * queue -> queue + requests             before hours are shared: a request may be met in its own week
 * queue -> queue - done + tests         after: a test done this week is reported from the next
 *
 * Work queues for a stage that has no waiting list. When a test is done the patient's clock stops; its report is a queue of its own.
 */
import type { Running } from '../state.ts';
import { doneOf } from '../state-work.ts';

/** Requests of the week join the queues of stages that nothing comes before. */
export const request = ({ model, work }: Running, week: number): void => {
  const { stages, list, upstream } = model.work;
  for (let stage = 0; stage < stages; stage += 1) {
    if ((list[stage] as number) >= 0 || (upstream[stage] as number) >= 0) continue;
    const arrived = model.requests[week * stages + stage] as number;
    work.arrived[stage] = arrived;
    work.queue[stage] = (work.queue[stage] as number) + arrived;
  }
};

/** What was done leaves its queue; tests join the queue of those to report. */
export const queue = ({ model, work }: Running): void => {
  const { stages, list, upstream } = model.work;
  for (let stage = 0; stage < stages; stage += 1) {
    if ((list[stage] as number) >= 0) continue;
    const before = upstream[stage] as number;
    let left = (work.queue[stage] as number) - doneOf(work, stage);
    if (before >= 0) {
      work.arrived[stage] = doneOf(work, before);
      left += work.arrived[stage] as number;
    }
    work.queue[stage] = left;
  }
};
