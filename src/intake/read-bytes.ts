import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { IssueCode } from '#domain';
import type { IssueList } from './issue-list.ts';

export const MEGABYTE = 1_000_000;
export const mostBytes = 200 * MEGABYTE;

export interface FileToRead {
  /** Where it lies. */
  readonly path: string;
  /** What issues call it. */
  readonly file: string;
  readonly most: number;
}

const codeOfError = (error: unknown): IssueCode => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR' ? 'file-missing' : 'file-unreadable';
};

/** True of a regular file that is neither empty nor too large; else why not is noted. Never opens a folder, pipe or device. */
export const regularFile = async (
  { path, file, most }: FileToRead,
  issues: IssueList,
): Promise<boolean> => {
  try {
    const found = await stat(path);
    const { size } = found;
    if (!found.isFile()) issues.add('file-unreadable', file);
    else if (size > most)
      issues.add('file-too-large', file, { value: String(size), expected: `≤ ${most}` });
    else if (size === 0) issues.add('file-empty', file);
    else return true;
  } catch (error) {
    issues.add(codeOfError(error), file);
  }
  return false;
};

/** The bytes of such a file, or undefined with the issue noted. */
export const readBytes = async (
  place: FileToRead,
  issues: IssueList,
): Promise<Buffer | undefined> => {
  if (!(await regularFile(place, issues))) return undefined;
  try {
    return await readFile(place.path);
  } catch (error) {
    issues.add(codeOfError(error), place.file);
    return undefined;
  }
};

const lineOf = (bytes: Buffer, place: number): number => {
  let line = 1;
  for (let at = bytes.indexOf(10); at !== -1 && at < place; at = bytes.indexOf(10, at + 1))
    line += 1;
  return line;
};

const firstBadByte = (bytes: Buffer): number => {
  let good = 0;
  let bad = bytes.length;
  // Halving: a prefix that ends inside a character is mended by looking at most three bytes further.
  while (bad - good > 4) {
    const middle = (good + bad) >> 1;
    const whole = [0, 1, 2, 3].some((more) => isUtf8(bytes.subarray(0, middle + more)));
    if (whole) good = middle;
    else bad = middle;
  }
  return good;
};

/** Notes why bytes are not text in UTF-8; true when they are. */
export const isText = (bytes: Buffer, file: string, issues: IssueList): boolean => {
  const utf16 =
    bytes.length >= 2 && [0xfffe, 0xfeff].includes(((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0));
  const nul = bytes.indexOf(0);
  if (utf16) issues.add('encoding', file, { row: 1, value: 'UTF-16', expected: 'UTF-8' });
  else if (nul !== -1)
    issues.add('file-binary', file, { row: lineOf(bytes, nul), expected: 'UTF-8' });
  else if (!isUtf8(bytes))
    issues.add('encoding', file, { row: lineOf(bytes, firstBadByte(bytes)), expected: 'UTF-8' });
  else return true;
  return false;
};

export const sha256 = (bytes: string | Buffer): string =>
  createHash('sha256').update(bytes).digest('hex');
