import { basename } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Parsed } from '#domain';
import { type IssueList, issueList } from '../issue-list.ts';
import { isText, mostBytes, readBytes } from '../read-bytes.ts';
import { type Read, readTable } from '../read-table.ts';
import type { Columns, Table } from '../table.ts';

const unzip = promisify(gunzip);

const isGzip = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

const unpacked = async (
  bytes: Buffer,
  file: string,
  issues: IssueList,
): Promise<Buffer | undefined> => {
  if (!isGzip(bytes)) return bytes;
  try {
    return await unzip(bytes, { maxOutputLength: mostBytes });
  } catch (error) {
    const tooLarge = error instanceof RangeError;
    issues.add(tooLarge ? 'file-too-large' : 'file-unreadable', file, {
      expected: tooLarge ? `≤ ${mostBytes}` : 'gzip',
    });
    return undefined;
  }
};

/** The rows of a published file, all of them or none. */
export const readSource = async <C extends Columns>(
  path: string,
  table: Table<C>,
): Promise<Parsed<readonly Read<C>[]>> => {
  const issues = issueList();
  const file = basename(path);
  const rows: Read<C>[] = [];
  const packed = await readBytes({ path, file, most: mostBytes }, issues);
  const bytes = packed && (await unpacked(packed, file, issues));
  if (bytes && isText(bytes, file, issues))
    await readTable({ table, bytes, file }, issues, (read) => rows.push(read));
  return issues.issues.length > 0
    ? { ok: false, issues: issues.issues }
    : { ok: true, value: rows };
};
