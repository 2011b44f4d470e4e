import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { parseDescriptor } from './descriptor.ts';
import type { Descriptor, Resource } from './descriptor-schema.ts';
import { descriptorFile, noteInvalid } from './descriptor-trouble.ts';
import type { IssueList } from './issue-list.ts';
import { isText, MEGABYTE, mostBytes, readBytes, sha256 } from './read-bytes.ts';
import { type Read, readTable } from './read-table.ts';
import type { Columns, Table } from './table.ts';
import type { TableName } from './tables.ts';

/** A file as it was read: what the pack's hash is made of. */
export interface FileRead {
  readonly path: string;
  readonly sha256: string;
}

/** A pack's folder with its descriptor read: tables are read through it, in any order. */
export interface OpenPack {
  readonly descriptor: Descriptor;
  readonly filesRead: readonly FileRead[];
  readonly sealed: () => boolean;
  readonly fileOf: (name: TableName) => string;
  readonly has: (name: TableName) => boolean;
  /** True when the table is there and nothing was wrong with it. */
  readonly read: <C extends Columns>(
    table: Table<C>,
    onRow: (read: Read<C>) => void,
  ) => Promise<boolean>;
  /** Checks and hashes a file whose rows can't be judged. */
  readonly skim: (name: TableName) => Promise<void>;
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

const readFileOf = async (
  folder: string,
  { path, name }: Resource,
  issues: IssueList,
): Promise<Buffer | undefined> => {
  if (await staysInside(folder, path))
    return readBytes({ path: join(folder, path), file: path, most: mostBytes }, issues);
  noteInvalid(issues, { column: 'resources', value: path, expected: `${name}.csv` });
  return undefined;
};

const readDescriptor = async (
  folder: string,
  issues: IssueList,
): Promise<Descriptor | undefined> => {
  const path = join(folder, descriptorFile);
  const bytes = await readBytes({ path, file: descriptorFile, most: 5 * MEGABYTE }, issues);
  if (!bytes || !isText(bytes, descriptorFile, issues)) return undefined;
  return parseDescriptor(bytes.toString('utf8').replace(/^\uFEFF/, ''), issues);
};

export const openPack = async (
  folder: string,
  issues: IssueList,
): Promise<OpenPack | undefined> => {
  const descriptor = await readDescriptor(folder, issues);
  if (!descriptor) return undefined;
  const filesRead: FileRead[] = [];
  let sealed = true;
  const resourceOf = (name: TableName) =>
    descriptor.resources.find((resource) => resource.name === name);
  const textOf = async (name: TableName): Promise<Buffer | undefined> => {
    const resource = resourceOf(name);
    const bytes = resource && (await readFileOf(folder, resource, issues));
    if (!resource || !bytes) return undefined;
    const hash = sha256(bytes);
    filesRead.push({ path: resource.path, sha256: hash });
    if (resource.hash !== `sha256:${hash}`) sealed = false;
    return isText(bytes, resource.path, issues) ? bytes : undefined;
  };
  const fileOf = (name: TableName) => resourceOf(name)?.path ?? `${name}.csv`;
  return {
    descriptor,
    filesRead,
    sealed: () => sealed,
    fileOf,
    has: (name) => resourceOf(name) !== undefined,
    read: async (table, onRow) => {
      const name = table.name as TableName;
      const bytes = await textOf(name);
      if (!bytes || issues.full()) return false;
      return readTable({ table, bytes, file: fileOf(name) }, issues, onRow);
    },
    skim: async (name) => {
      await textOf(name);
    },
  };
};
