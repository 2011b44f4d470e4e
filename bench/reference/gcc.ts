import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** No option that lets the compiler reckon otherwise than is written, and none for this machine's own instructions. */
const OPTIONS = ['-std=c11', '-O3', '-ffp-contract=off'];

/** What to build of the C files beside this one, and the folder to build it in, which may hold headers too. */
interface Source {
  readonly name: string;
  readonly folder: string;
  readonly options?: readonly string[];
}

const run = promisify(execFile);

/** The program that gcc makes of a source; undefined where there is no gcc. Throws what gcc says of a fault. */
export const buildC = async ({
  name,
  folder,
  options = [],
}: Source): Promise<string | undefined> => {
  const program = join(folder, name);
  const source = join(import.meta.dirname, `${name}.c`);
  try {
    await run('gcc', [...OPTIONS, ...options, `-I${folder}`, '-o', program, source, '-lm']);
    return program;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
};
