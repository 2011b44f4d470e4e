import { Worker } from 'node:worker_threads';
import type { Pack } from '#domain';
import { FEW_LISTS, type Result, type Task } from './task.ts';

const RESULTS_KEPT = 300;

interface Reply {
  readonly id: number;
  readonly result?: Result<Task>;
  readonly fault?: unknown;
}

/** Tasks a thread lets wait: more would keep readers longer than they would. */
const MOST_WAITING = 40;

/** Asked for while too many others wait: the site answers 503. */
export class Busy extends Error {
  readonly statusCode = 503;
}

/** One thread, its tasks in turn. It starts with the first task, and keeps no process alive. */
const thread = (packs: readonly Pack[]) => {
  const open = new Map<number, PromiseWithResolvers<Result<Task>>>();
  let started: Worker | undefined;
  let last = 0;
  let stopped = false;
  const failAll = (fault: unknown): void => {
    for (const waiting of open.values()) waiting.reject(fault);
    open.clear();
    started = undefined;
  };
  const start = (): Worker => {
    const made = new Worker(new URL('./thread.ts', import.meta.url), { workerData: packs });
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
    ask: (task: Task): Promise<Result<Task>> => {
      if (stopped) return Promise.reject(new Error('the projecting thread has been stopped'));
      if (open.size >= MOST_WAITING) return Promise.reject(new Busy('too many tasks wait'));
      started ??= start();
      last += 1;
      const waiting = Promise.withResolvers<Result<Task>>();
      open.set(last, waiting);
      started.postMessage({ id: last, task });
      return waiting.promise;
    },
    stop: async (): Promise<void> => {
      stopped = true;
      await started?.terminate();
    },
  };
};

export interface Projector {
  /** The same task always has the same result, so what was asked last is kept. */
  readonly ask: <T extends Task>(task: T) => Promise<Result<T>>;
  readonly stop: () => Promise<void>;
}

const isLarge = (packs: readonly Pack[], task: Task): boolean => {
  const pack = packs.find(({ name }) => name === task.pack);
  if (task.kind === 'coverage') return true;
  if (task.kind === 'effect') return false;
  // One action's slip is as quick as its effect; the plan's is the sum of a nation.
  if (task.kind === 'slip') return task.slip.actions.length > 1;
  if (!pack || task.kind === 'findings') return false;
  const boards = task.board === undefined ? pack.boards.length : 1;
  const services = task.service === undefined ? pack.services.length : 1;
  return boards * services > FEW_LISTS;
};

/** Projects in two threads, so that no page waits behind the sum of a nation, and the server stays free to answer. */
export const startProjector = (packs: readonly Pack[]): Projector => {
  const threads = { quick: thread(packs), slow: thread(packs) };
  const kept = new Map<string, Promise<Result<Task>>>();
  const ask = (task: Task): Promise<Result<Task>> => {
    const send = () => threads[isLarge(packs, task) ? 'slow' : 'quick'].ask(task);
    // Every list of a nation is megabytes: made when asked, not kept.
    if (task.kind === 'each') return send();
    const key = JSON.stringify(task);
    const result = kept.get(key) ?? send();
    kept.delete(key);
    kept.set(key, result);
    result.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > RESULTS_KEPT && oldest !== undefined) kept.delete(oldest);
    return result;
  };
  return {
    ask: ask as Projector['ask'],
    stop: async () => {
      await Promise.all([threads.quick.stop(), threads.slow.stop()]);
    },
  };
};
