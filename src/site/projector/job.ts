import type { Pack } from '#domain';
import type { Task } from './task.ts';

/** What a thread is sent: a task, and the pack it is about where the thread has not got it. */
export interface Job {
  readonly id: number;
  readonly task: Task;
  /** The pack, by the number it has in this thread. */
  readonly of: number;
  readonly pack?: Pack | undefined;
  /** A pack that it need remember no more. */
  readonly forget?: number | undefined;
}
