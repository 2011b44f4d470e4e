import { Worker } from 'node:worker_threads';
import type { Pack } from '#domain';
import type { Job } from './job.ts';
import type { Result, Task } from './task.ts';

interface Reply {
  readonly id: number;
  readonly result?: Result<Task>;
  readonly fault?: unknown;
}

/** Packs as their models are known: of those with one key any will do. */
export interface Keyed {
  readonly key: string;
  readonly pack: Pack;
}

/** Tasks a thread lets wait: more would keep readers longer than they would. */
const MOST_WAITING = 40;

/** Packs a thread remembers: those that the site offers, and the last few plans. */
const PACKS_REMEMBERED = 8;

/** Asked for while too many others wait: the site answers 503. */
export class Busy extends Error {
  readonly statusCode = 503;
}

/** Which packs a thread has been sent, those used last at the end. */
const packsSent = () => {
  const numbers = new Map<string, number>();
  let last = 0;
  return {
    clear: (): void => numbers.clear(),
    /** What must go with a task so that the thread can do it. */
    send: ({ key, pack }: Keyed): Pick<Job, 'of' | 'pack' | 'forget'> => {
      const known = numbers.get(key);
      numbers.delete(key);
      last += 1;
      numbers.set(key, known ?? last);
      if (known !== undefined) return { of: known };
      const [oldest] = numbers;
      if (!oldest || numbers.size <= PACKS_REMEMBERED) return { of: last, pack };
      numbers.delete(oldest[0]);
      return { of: last, pack, forget: oldest[1] };
    },
  };
};

/** One thread, its tasks in turn. It starts with the first task, and keeps no process alive. */
export const threadOfItsOwn = () => {
  const open = new Map<number, PromiseWithResolvers<Result<Task>>>();
  const sent = packsSent();
  let started: Worker | undefined;
  let last = 0;
  let stopped = false;
  const failAll = (fault: unknown): void => {
    for (const waiting of open.values()) waiting.reject(fault);
    open.clear();
    sent.clear();
    started = undefined;
  };
  const start = (): Worker => {
    const made = new Worker(new URL('./thread.ts', import.meta.url));
    made.unref();
    made.on('error', failAll);
    made.on('exit', () => failAll(new Error('the projecting thread ended')));
    made.on('message', ({ id, result, fault }: Reply) => {
      const waiting = open.get(id);
      open.delete(id);
      if (result === undefined) waiting?.reject(fault);
      else waiting?.resolve(result);
    });
    return made;
  };
  return {
    ask: (task: Task, about: Keyed): Promise<Result<Task>> => {
      if (stopped) return Promise.reject(new Error('the projecting thread has been stopped'));
      if (open.size >= MOST_WAITING) return Promise.reject(new Busy('too many tasks wait'));
      started ??= start();
      last += 1;
      const waiting = Promise.withResolvers<Result<Task>>();
      open.set(last, waiting);
      started.postMessage({ id: last, task, ...sent.send(about) } satisfies Job);
      return waiting.promise;
    },
    stop: async (): Promise<void> => {
      stopped = true;
      await started?.terminate();
    },
  };
};
