import { allocate } from './flows/allocate.ts';
import { add } from './flows/demand.ts';
import { leaveList } from './flows/leave-list.ts';
import { wait } from './flows/wait.ts';
import { weigh } from './flows/weigh.ts';
import type { Running } from './state.ts';

/** One week, in the order in which it happens. A stock changes only here, through flows that are limited when they are computed. */
export const step = (running: Running, week: number): void => {
  add(running, week);
  weigh(running);
  leaveList(running, week);
  allocate(running, week);
  wait(running, week);
};
