import { rename, rm, writeFile } from 'node:fs/promises';
import type { ExitCode, Terminal } from './command.ts';

/** Writes beside and puts in place at once, so that a stop half-way leaves no half file. */
export const writeWhole = async (
  file: string,
  contents: string | Uint8Array,
  { tell, say }: Terminal,
): Promise<ExitCode> => {
  const beside = `${file}.part`;
  try {
    await writeFile(beside, contents);
    await rename(beside, file);
  } catch (problem) {
    await rm(beside, { force: true });
    tell(say('written.fault', { file, reason: problem instanceof Error ? problem.message : '' }));
    return 1;
  }
  tell(say('written.file', { file }));
  return 0;
};
