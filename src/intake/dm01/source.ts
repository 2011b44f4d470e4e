import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { IssueCode } from '#domain';
import type { IssueList } from '../issue-list.ts';
import { MEGABYTE } from '../read-bytes.ts';
import { identified } from '../table-file/open-source.ts';
import { textOf } from '../table-file/text-of.ts';

/** A published file, that can be read from its beginning. */
export interface Dm01Source {
  /** What issues call it. */
  readonly file: string;
  readonly open: () => Iterable<Buffer> | AsyncIterable<Buffer>;
}

const atPath = (path: string): Dm01Source => ({
  file: basename(path),
  open: () => createReadStream(path, { highWaterMark: MEGABYTE }),
});

/** As it is published, or packed. */
const TABLE = /\.(csv|csv\.gz|zip)$/i;

const csvFilesIn = async (folder: string): Promise<readonly string[]> => {
  const found = await readdir(folder, { withFileTypes: true });
  return found
    .filter((entry) => entry.isFile() && TABLE.test(entry.name))
    .map(({ name }) => join(folder, name))
    .sort();
};

const codeOf = (error: unknown): IssueCode => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR' ? 'file-missing' : 'file-unreadable';
};

/** The file at a path, or every CSV file of a folder, by name. Never opens a pipe or a device. */
export const sourcesAt = async (
  path: string,
  issues: IssueList,
): Promise<readonly Dm01Source[]> => {
  try {
    const found = await stat(path);
    if (found.isFile()) return [atPath(path)];
    const files = found.isDirectory() ? await csvFilesIn(path) : [];
    if (files.length > 0) return files.map(atPath);
    if (found.isDirectory()) issues.add('file-missing', `${basename(path)}/*.csv`);
    else issues.add('file-unreadable', basename(path));
  } catch (error) {
    issues.add(codeOf(error), basename(path));
  }
  return [];
};

/** A file's text as it is read, unpacked where it comes packed; its size and hash in the end. */
export const watched = ({ file, open }: Dm01Source) => {
  const { seen, identity } = identified({ file, chunks: open });
  return { chunks: textOf(seen), ended: identity };
};
