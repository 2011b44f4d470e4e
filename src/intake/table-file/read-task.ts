import { type FileApart, Refused, type Tell } from './told.ts';

/** Each way brings a library of its own, which takes longer to load than most files to read. */
const read = async ({ kind, file, bytes }: FileApart, tell: Tell): Promise<void> => {
  const held = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (kind === 'html') (await import('./html-tables.ts')).readPage(held, tell);
  else if (kind === 'docx')
    await (await import('./word-document.ts')).readDocument({ file, bytes: held }, tell);
  else await (await import('./workbook.ts')).readWorkbook({ file, bytes: held, kind }, tell);
};

/** Reads a workbook, document or page and tells what is in it, or that it is refused. Throws what the libraries throw at a broken one. */
export const readTask = async (task: FileApart, tell: Tell): Promise<void> => {
  try {
    await read(task, tell);
    tell({ told: 'done' });
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    tell({ told: 'refused', code: problem.code, expected: problem.expected });
  }
};
