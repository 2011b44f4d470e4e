/** Runs as a worker, so that a file made to exhaust memory or time exhausts only this. */
import { parentPort, workerData } from 'node:worker_threads';
import { readTask } from './read-task.ts';
import type { FileApart } from './told.ts';

await readTask(workerData as FileApart, (told) => parentPort?.postMessage(told));
