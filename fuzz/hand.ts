import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Outcome } from './read-mutated.ts';

/** A file may take as long as its own worker is given, and a little. */
const MOST_SECONDS = 30;
const MOST_MEGABYTES = 1500;

const started = async (): Promise<Worker> => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    execArgv: [],
  });
  await once(worker, 'message');
  return worker;
};

const wrong = (what: string): Outcome => ({ base: '', read: false, codes: [], wrong: what });

const asked = async (worker: Worker, number: number): Promise<Outcome> => {
  const over = new AbortController();
  const { signal } = over;
  const answered = once(worker, 'message', { signal });
  const ended = once(worker, 'exit', { signal });
  const late = setTimeout(MOST_SECONDS * 1000, undefined, { signal });
  worker.postMessage(number);
  try {
    return await Promise.race([
      answered.then(([outcome]: Outcome[]) => outcome ?? wrong('crashes: no answer')),
      ended.then(([code]) => wrong(`crashes: exit code ${code}`)),
      late.then(() => wrong(`hangs: over ${MOST_SECONDS} s`)),
    ]);
  } catch (error) {
    return wrong(`crashes: ${error}`);
  } finally {
    over.abort();
    await Promise.allSettled([answered, ended, late]);
  }
};

/** Reads files one after another in a worker; one that was crashed or hangs is ended, and another begun. */
export const hand = () => {
  let worker: Worker | undefined;
  const end = async () => {
    await worker?.terminate();
    worker = undefined;
  };
  const read = async (number: number): Promise<Outcome> => {
    worker ??= await started();
    const outcome = await asked(worker, number);
    if (outcome.wrong?.match(/^(hangs|crashes)/)) await end();
    return outcome;
  };
  return { read, end };
};
