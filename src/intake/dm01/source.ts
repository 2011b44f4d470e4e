import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { IssueCode } from '#domain';
import type { IssueList } from '../issue-list.ts';
import { MEGABYTE } from '../read-bytes.ts';

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

const csvFilesIn = async (folder: string): Promise<readonly string[]> => {
  const found = await readdir(folder, { withFileTypes: true });
  return found
    .filter((entry) => entry.isFile() && extname(entry.name).toLowerCase() === '.csv')
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

/** Why bytes are no text. */
class NotText extends Error {
  readonly code: 'encoding' | 'file-binary';
  readonly row: number;
  constructor(code: NotText['code'], row: number) {
    super(code);
    this.name = 'NotText';
    this.code = code;
    this.row = row;
  }
}

const linesIn = (bytes: Buffer): number => {
  let lines = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) lines += 1;
  return lines;
};

const isUtf16 = ([first, second]: Buffer): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

const MARK = Buffer.from('\uFEFF');

/** A file's bytes as they are read: its size and hash in the end, and no more than text let through. */
export const watched = ({ open }: Dm01Source) => {
  const hash = createHash('sha256');
  let bytes = 0;
  let lines = 1;
  async function* chunks() {
    for await (const chunk of open()) {
      hash.update(chunk);
      const isFirst = bytes === 0;
      bytes += chunk.length;
      if (isFirst && isUtf16(chunk)) throw new NotText('encoding', 1);
      const nul = chunk.indexOf(0);
      if (nul !== -1) throw new NotText('file-binary', lines + linesIn(chunk.subarray(0, nul)));
      lines += linesIn(chunk);
      yield isFirst && chunk.subarray(0, MARK.length).equals(MARK)
        ? chunk.subarray(MARK.length)
        : chunk;
    }
  }
  return { chunks: chunks(), ended: () => ({ bytes, sha256: hash.digest('hex') }) };
};

/** Notes what kept a file from being read; what is no trouble of the file's is thrown on. */
export const noteUnread = (problem: unknown, file: string, issues: IssueList): void => {
  if (problem instanceof NotText)
    issues.add(problem.code, file, { row: problem.row, expected: 'UTF-8' });
  else if (problem instanceof Error && 'syscall' in problem) issues.add('file-unreadable', file);
  else throw problem;
};
