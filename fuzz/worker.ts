/** Reads one file after another, by number, for whoever asks; who asks ends it when it takes too long. */
import { parentPort } from 'node:worker_threads';
import { mutatedReader, type Outcome } from './read-mutated.ts';

const readMutated = await mutatedReader();

const outcomeOf = async (number: number): Promise<Outcome> => {
  try {
    return await readMutated(number);
  } catch (fault) {
    const wrong = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
    return { base: '', read: false, codes: [], wrong: `thrown: ${wrong}` };
  }
};

parentPort?.on('message', async (number: number) => {
  parentPort?.postMessage(await outcomeOf(number));
});
parentPort?.postMessage('ready');
