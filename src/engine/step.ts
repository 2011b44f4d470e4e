import { allocate } from './flows/allocate.ts';
import { add } from './flows/demand.ts';
import { giveHours } from './flows/hours.ts';
import { join } from './flows/join.ts';
import { leave } from './flows/leave.ts';
import { leaveList } from './flows/leave-list.ts';
import { move } from './flows/move.ts';
import { queue, request } from './flows/report.ts';
import { share } from './flows/share.ts';
import { train } from './flows/train.ts';
import { wait } from './flows/wait.ts';
import { weigh } from './flows/weigh.ts';
import type { Running } from './state.ts';

/** One week, in the order in which it happens. A stock changes only here, through flows that are limited when they are computed. */
export const step = (running: Running, week: number): void => {
  train(running, week);
  leave(running, week);
  move(running, week);
  join(running, week);
  giveHours(running, week);
  add(running, week);
  request(running, week);
  weigh(running);
  leaveList(running, week);
  allocate(running, week);
  share(running, week);
  wait(running, week);
  queue(running);
};
