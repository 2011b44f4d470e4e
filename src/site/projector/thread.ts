import { parentPort, workerData } from 'node:worker_threads';
import type { Pack } from '#domain';
import type { Task } from './task.ts';
import { worker } from './work.ts';

const work = worker(workerData as readonly Pack[]);

parentPort?.on('message', ({ id, task }: { id: number; task: Task }) => {
  try {
    parentPort?.postMessage({ id, result: work(task) });
  } catch (fault) {
    parentPort?.postMessage({ id, fault });
  }
});
