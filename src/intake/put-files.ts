import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { sha256 } from './read-bytes.ts';

export interface FileToPut {
  readonly path: string;
  readonly text: string;
}

export interface FileWritten {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Writes files beside the folder and moves each into place when all are written. The last is the one that vouches for the others. */
export const putFiles = async (
  folder: string,
  files: readonly FileToPut[],
): Promise<readonly FileWritten[]> => {
  const target = resolve(folder);
  await mkdir(dirname(target), { recursive: true });
  const draft = await mkdtemp(join(dirname(target), '.pack-'));
  try {
    for (const [place, { text }] of files.entries())
      await writeFile(join(draft, String(place)), text);
    await mkdir(target, { recursive: true });
    for (const [place, { path }] of files.entries())
      await rename(join(draft, String(place)), join(target, path));
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return files.map(({ path, text }) => ({
    path,
    bytes: Buffer.byteLength(text),
    sha256: sha256(text),
  }));
};
