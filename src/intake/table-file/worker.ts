/** Runs as a worker, so that a file made to exhaust memory or time exhausts only this. */
import { workerData } from 'node:worker_threads';
import type { FileApart } from './apart.ts';
import { Refused, tell } from './telling.ts';

const { kind, file, bytes } = workerData as FileApart;
const held = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Each way brings a library of its own, which takes longer to load than most files to read. */
const read = async (): Promise<void> => {
  if (kind === 'html') (await import('./html-tables.ts')).readPage(held);
  else if (kind === 'docx') await (await import('./word-document.ts')).readDocument(held, file);
  else await (await import('./workbook.ts')).readWorkbook({ bytes: held, kind, file });
};

try {
  await read();
  tell({ told: 'done' });
} catch (problem) {
  if (problem instanceof Refused)
    tell({ told: 'refused', code: problem.code, expected: problem.expected });
  else throw problem;
}
