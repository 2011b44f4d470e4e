import { Worker } from 'node:worker_threads';
import type { IssueCode } from '#domain';
import type { ImportSource, PlanToChange } from '#intake';
import { putTogether } from './put-together.ts';
import type { Answered, FileOffered, Said, Task, ToRead } from './reading.ts';

/** Memory of the heap, and time, that one file is given. */
const MOST_MEGABYTES = 1024;
const MOST_SECONDS = 120;

const nameOf = ({ source }: ToRead): string => (source.kind === 'bytes' ? source.file : '-');

const refused = (toRead: ToRead, code: IssueCode): FileOffered => {
  const expected = `≤ ${MOST_SECONDS} s, ≤ ${MOST_MEGABYTES} MB`;
  const issues = [{ code, file: nameOf(toRead), expected }];
  return { kind: toRead.kind, read: { ok: false, issues } };
};

const isOutOfMemory = (error: Error): boolean =>
  'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/** A copy of the bytes is handed over whole: copied with the message they would hold up the server. */
const handedOver = async (source: ImportSource) => {
  if (source.kind !== 'bytes') return { source, transferList: [] };
  const bytes = await putTogether([source.bytes]);
  return { source: { ...source, bytes }, transferList: [bytes.buffer] };
};

const workerFor = async (toRead: ToRead, { kept, pack }: PlanToChange): Promise<Worker> => {
  const { source, transferList } = await handedOver(toRead.source);
  return new Worker(new URL('./thread.ts', import.meta.url), {
    workerData: { ...toRead, source, kept, pack } satisfies Task,
    transferList,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
};

/** What the thread asked for, out of the store. */
const answerFrom = async (
  { dataSetOf, keptAt }: PlanToChange,
  said: Exclude<Said, { asks: 'nothing' }>,
): Promise<Answered> => ({
  id: said.id,
  value: said.asks === 'data-set' ? await dataSetOf(said.sha256) : await keptAt(said.seq),
});

/** Reads a file in a thread of its own, which ends with it: a file that exhausts memory or time exhausts only that. */
export const readApart = async (toRead: ToRead, plan: PlanToChange): Promise<FileOffered> => {
  const worker = await workerFor(toRead, plan);
  const { promise, resolve, reject } = Promise.withResolvers<FileOffered>();
  const tooLong = () => resolve(refused(toRead, 'file-too-heavy'));
  const timer = setTimeout(tooLong, MOST_SECONDS * 1000);
  worker.on('message', (said: Said) => {
    if (said.asks === 'nothing') resolve(said.offered);
    else answerFrom(plan, said).then((answer) => worker.postMessage(answer), reject);
  });
  worker.once('error', (error: Error) => (isOutOfMemory(error) ? tooLong() : reject(error)));
  worker.once('exit', () => reject(new Error('the reading thread ended')));
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
};
