import { parentPort } from 'node:worker_threads';
import type { Job } from './job.ts';
import { type Work, worker } from './work.ts';

/** The packs that this thread was sent, each with what has been worked out of it. */
const packs = new Map<number, Work>();

const workOn = ({ of, pack, forget }: Job): Work => {
  if (forget !== undefined) packs.delete(forget);
  const known = packs.get(of) ?? (pack && worker(pack));
  if (!known) throw new Error('the projecting thread was not sent this pack');
  packs.set(of, known);
  return known;
};

parentPort?.on('message', (job: Job) => {
  const { id, task } = job;
  try {
    parentPort?.postMessage({ id, result: workOn(job)(task) });
  } catch (fault) {
    parentPort?.postMessage({ id, fault });
  }
});
