import { rmSync } from 'node:fs';
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import type { ExitCode, Terminal } from './command.ts';

/** False for a folder, a pipe or a device (`/dev/null`): nothing may be put in its place. */
const isPlain = async (file: string): Promise<boolean> => {
  try {
    return (await stat(file)).isFile();
  } catch {
    return true;
  }
};

/** Writes beside and puts in place at once; however the process is stopped half-way, no half file is left. */
const replaceWhole = async (file: string, contents: string | Uint8Array): Promise<void> => {
  // A link stays a link: what it leads to is replaced.
  const target = await realpath(file).catch(() => file);
  const beside = `${target}.part`;
  const clear = () => rmSync(beside, { force: true });
  const stop = () => process.exit(130);
  process.once('exit', clear).once('SIGINT', stop);
  try {
    await writeFile(beside, contents);
    await rename(beside, target);
  } catch (problem) {
    await rm(beside, { force: true });
    throw problem;
  } finally {
    process.off('exit', clear).off('SIGINT', stop);
  }
};

/** Writes a file whole or not at all; a pipe or device gets the contents as they are. */
export const writeWhole = async (
  file: string,
  contents: string | Uint8Array,
  { tell, say }: Pick<Terminal, 'tell' | 'say'>,
): Promise<ExitCode> => {
  try {
    if (await isPlain(file)) await replaceWhole(file, contents);
    else await writeFile(file, contents);
  } catch (problem) {
    tell(say('written.fault', { file, reason: problem instanceof Error ? problem.message : '' }));
    return 1;
  }
  tell(say('written.file', { file }));
  return 0;
};
