import { Worker } from 'node:worker_threads';
import { mostMegabytes, mostSeconds } from './limits.ts';
import { type FileApart, gathering, inVain, type ReadApart, type Told, tooHeavy } from './told.ts';

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/** Reads a file in a worker of its own, so that one made to exhaust memory or time exhausts only that. */
export const readApart = (task: FileApart): Promise<ReadApart> =>
  new Promise((resolve) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
      execArgv: [],
      stdout: true,
      stderr: true,
    });
    const gather = gathering();
    const end = (read: ReadApart) => {
      clearTimeout(timer);
      resolve(read);
      void worker.terminate();
    };
    const timer = setTimeout(() => end(tooHeavy), mostSeconds * 1000);
    worker.on('message', (told: Told) => {
      const read = gather(told);
      if (read) end(read);
    });
    worker.once('error', (error) =>
      end(isOutOfMemory(error) ? tooHeavy : inVain('file-damaged', task.kind)),
    );
    worker.once('exit', () => end(inVain('file-damaged', task.kind)));
  });
