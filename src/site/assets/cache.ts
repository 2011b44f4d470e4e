import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Beside what npm installed, so that a fresh install starts afresh. */
const folder = join(import.meta.dirname, '../../../node_modules/.cache/cynllun');

export const digestOf = (...parts: readonly (string | Buffer)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 16);
};

interface Kept {
  readonly name: string;
  /** Of everything the text is made from. */
  readonly key: string;
}

/** Text that takes long to make, made once for each key. A cache that can't be written costs time, never the start. */
export const kept = async ({ name, key }: Kept, make: () => Promise<string>): Promise<string> => {
  const path = join(folder, `${key}-${name}`);
  const found = await readFile(path, 'utf8').catch(() => undefined);
  if (found !== undefined) return found;
  const made = await make();
  await mkdir(folder, { recursive: true })
    .then(() => writeFile(path, made))
    .catch(() => undefined);
  return made;
};
