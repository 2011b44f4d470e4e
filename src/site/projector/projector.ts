import type { Pack } from '#domain';
import { modelKey, resultKey } from './model-key.ts';
import { FEW_LISTS, type Result, type Task } from './task.ts';
import { type Keyed, threadOfItsOwn } from './thread-of.ts';

const RESULTS_KEPT = 1000;

export interface Projector {
  /** The same task always has the same result, so what was asked last is kept. */
  readonly ask: <T extends Task>(task: T) => Promise<Result<T>>;
  readonly stop: () => Promise<void>;
}

export interface AnyProjector extends Projector {
  /** The same threads and the same results, over other packs: tasks name those. */
  readonly over: (packs: readonly Pack[]) => AnyProjector;
}

const isLarge = (pack: Pack, task: Task): boolean => {
  if (task.kind === 'coverage') return true;
  if (task.kind === 'effect' || task.kind === 'findings') return false;
  if (task.kind === 'quality') return false;
  // One action's slip is as quick as its effect; the plan's is the sum of a nation.
  if (task.kind === 'slip') return task.slip.actions.length > 1;
  const boards = task.board === undefined ? pack.boards.length : 1;
  const services = task.service === undefined ? pack.services.length : 1;
  return boards * services > FEW_LISTS;
};

/** What was asked last, with what came of it. */
const resultsKept = () => {
  const kept = new Map<string, Promise<Result<Task>>>();
  return (name: string, work: () => Promise<Result<Task>>): Promise<Result<Task>> => {
    const result = kept.get(name) ?? work();
    kept.delete(name);
    kept.set(name, result);
    result.catch(() => kept.delete(name));
    const [oldest] = kept.keys();
    if (kept.size > RESULTS_KEPT && oldest !== undefined) kept.delete(oldest);
    return result;
  };
};

type AskOf = (about: Keyed, task: Task) => Promise<Result<Task>>;

const projectorOver = (
  packs: readonly Pack[],
  ask: AskOf,
  stop: Projector['stop'],
): AnyProjector => ({
  ask: ((task: Task) => {
    const pack = packs.find(({ name }) => name === task.pack);
    if (!pack) return Promise.reject(new Error(`no pack ${task.pack}`));
    return ask({ key: modelKey(pack), pack }, task);
  }) as Projector['ask'],
  over: (others) => projectorOver(others, ask, stop),
  stop,
});

/** Projects in two threads, so that no page waits behind the sum of a nation, and the server stays free to answer. */
export const startProjector = (packs: readonly Pack[]): AnyProjector => {
  const threads = { quick: threadOfItsOwn(), slow: threadOfItsOwn() };
  const keep = resultsKept();
  const ask: AskOf = (about, task) => {
    const send = () => threads[isLarge(about.pack, task) ? 'slow' : 'quick'].ask(task, about);
    // Every list of a nation is megabytes: made when asked, not kept.
    if (task.kind === 'each') return send();
    return keep(resultKey(about.pack, task), send);
  };
  return projectorOver(packs, ask, async () => {
    await Promise.all([threads.quick.stop(), threads.slow.stop()]);
  });
};
