/** Reads one file apart from the server, so that a large one or a made-up one holds up nobody. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Kept } from '#domain';
import { guessKind, importKinds, type PlanToChange } from '#intake';
import type { Answered, Asked, FileOffered, Said, Task } from './reading.ts';

const task = workerData as Task;
const open = new Map<number, (value: Answered['value']) => void>();
let last = 0;

const say = (said: Said): void => parentPort?.postMessage(said);

type Question<T = Asked> = T extends Asked ? Omit<T, 'id'> : never;

const ask = (question: Question): Promise<Answered['value']> =>
  new Promise((resolve) => {
    last += 1;
    open.set(last, resolve);
    say({ ...question, id: last });
  });

parentPort?.on('message', ({ id, value }: Answered) => {
  open.get(id)?.(value);
  open.delete(id);
});

const plan: PlanToChange = {
  kept: task.kept,
  pack: task.pack,
  dataSetOf: async (sha256) => (await ask({ asks: 'data-set', sha256 })) as Uint8Array | undefined,
  keptAt: async (seq) => (await ask({ asks: 'kept-at', seq })) as Kept,
};

const offered = async (): Promise<FileOffered> => {
  const guessed =
    task.kind === undefined ? await guessKind(task.source) : { kind: task.kind, issues: [] };
  const kind = importKinds.find((one) => one.name === guessed.kind);
  if (!kind) {
    const { issues } = guessed;
    return { kind: undefined, read: issues.length > 0 ? { ok: false, issues } : undefined };
  }
  return { kind: kind.name, read: await kind.offer(task.source, plan, task.options) };
};

say({ asks: 'nothing', offered: await offered() });
