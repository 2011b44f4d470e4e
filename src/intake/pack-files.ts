import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { descriptorFile, noteInvalid } from './descriptor-trouble.ts';
import type { IssueList } from './issue-list.ts';
import { MEGABYTE, mostBytes, readBytes } from './read-bytes.ts';

/** Where a pack's files are read: a folder, or the memory. */
export interface PackFiles {
  /** The bytes of a file, or undefined with the issue noted. */
  readonly read: (path: string, issues: IssueList) => Promise<Buffer | undefined>;
}

/** Notes a symbolic link that leads out of the folder. A path that leads nowhere is noted when it is read. */
const staysInside = async (folder: string, path: string): Promise<boolean> => {
  try {
    const [root, real] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
    return real.startsWith(root + sep);
  } catch {
    return true;
  }
};

export const filesIn = (folder: string): PackFiles => ({
  read: async (path, issues) => {
    const most = path === descriptorFile ? 5 * MEGABYTE : mostBytes;
    if (path === descriptorFile || (await staysInside(folder, path)))
      return readBytes({ path: join(folder, path), file: path, most }, issues);
    noteInvalid(issues, { column: 'resources', value: path, expected: 'abc.csv' });
    return undefined;
  },
});

/** Files as they would be, over those that are there. */
export const filesOver = (files: PackFiles, changed: ReadonlyMap<string, Buffer>): PackFiles => ({
  read: async (path, issues) => {
    const bytes = changed.get(path);
    if (bytes === undefined) return files.read(path, issues);
    if (bytes.length > 0) return bytes;
    issues.add('file-empty', path);
    return undefined;
  },
});

const nowhere: PackFiles = {
  read: async (path, issues) => {
    issues.add('file-missing', path);
    return undefined;
  },
};

/** Files that are in memory alone. */
export const filesHeld = (
  files: readonly { readonly path: string; readonly text: string }[],
): PackFiles =>
  filesOver(nowhere, new Map(files.map(({ path, text }) => [path, Buffer.from(text)])));

/** Files that are read once and then stay as they were. */
export const filesRemembered = (files: PackFiles): PackFiles => {
  const known = new Map<string, Buffer>();
  return {
    read: async (path, issues) => {
      const bytes = known.get(path) ?? (await files.read(path, issues));
      if (bytes) known.set(path, bytes);
      return bytes;
    },
  };
};
