import { parseDescriptor } from './descriptor.ts';
import type { Descriptor } from './descriptor-schema.ts';
import { descriptorFile } from './descriptor-trouble.ts';
import type { IssueList } from './issue-list.ts';
import type { PackFiles } from './pack-files.ts';
import { isText, sha256 } from './read-bytes.ts';
import { readTable } from './read-table.ts';
import type { RowSource } from './row-source.ts';
import { digestOf, type RowSeen } from './seal/digest.ts';
import type { TableName } from './table-names.ts';

/** A file as it was read: what the pack's hash is made of. */
export interface FileRead {
  readonly path: string;
  readonly sha256: string;
}

/** A pack with its descriptor read: tables are read through it, in any order. */
export interface OpenPack extends RowSource {
  readonly descriptor: Descriptor;
  readonly filesRead: readonly FileRead[];
  readonly sealed: () => boolean;
  /** Rows of the tables read to their end, sound or not. */
  readonly rowsSeen: ReadonlyMap<TableName, readonly RowSeen[]>;
  /** Checks and hashes a file whose rows can't be judged. */
  readonly skim: (name: TableName) => Promise<void>;
}

const readDescriptor = async (
  files: PackFiles,
  issues: IssueList,
): Promise<Descriptor | undefined> => {
  const bytes = await files.read(descriptorFile, issues);
  if (!bytes || !isText(bytes, descriptorFile, issues)) return undefined;
  return parseDescriptor(bytes.toString('utf8').replace(/^\uFEFF/, ''), issues);
};

export const openPack = async (
  files: PackFiles,
  issues: IssueList,
): Promise<OpenPack | undefined> => {
  const descriptor = await readDescriptor(files, issues);
  if (!descriptor) return undefined;
  const filesRead: FileRead[] = [];
  const rowsSeen = new Map<TableName, readonly RowSeen[]>();
  let sealed = true;
  const resourceOf = (name: TableName) =>
    descriptor.resources.find((resource) => resource.name === name);
  const has = (name: TableName) => resourceOf(name) !== undefined;
  const textOf = async (name: TableName): Promise<Buffer | undefined> => {
    const resource = resourceOf(name);
    const bytes = resource && (await files.read(resource.path, issues));
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
    has,
    rowsSeen,
    read: async (table, onRow) => {
      const name = table.name as TableName;
      const bytes = await textOf(name);
      if (!bytes || issues.full()) return false;
      const rows: RowSeen[] = [];
      const source = { table, bytes, file: fileOf(name) };
      const eachRow = has('seal')
        ? (key: string, cells: readonly string[]) => rows.push({ key, digest: digestOf(cells) })
        : undefined;
      const before = issues.issues.length;
      const whole = await readTable({ ...source, eachRow }, issues, onRow);
      if (whole) rowsSeen.set(name, rows);
      return issues.issues.length === before;
    },
    skim: async (name) => {
      await textOf(name);
    },
  };
};
