import type { Pack, Parsed } from '#domain';
import { csvText } from '../csv-text.ts';
import { descriptorFile } from '../descriptor-trouble.ts';
import { type IssueList, issueList } from '../issue-list.ts';
import { type OpenPack, openPack } from '../open-pack.ts';
import { filesIn, filesOver, filesRemembered, type PackFiles } from '../pack-files.ts';
import { type FileToPut, type FileWritten, putFiles } from '../put-files.ts';
import { readPackFrom, readTables } from '../read-pack.ts';
import { resourceOf } from '../resource.ts';
import { namesOf } from '../table.ts';
import { type TableName, tableNames } from '../table-names.ts';
import { tableOf } from '../table-of.ts';
import { sealTable } from './seal-table.ts';

export interface PackSealed {
  readonly pack: Pack;
  readonly files: readonly FileWritten[];
}

interface Resources {
  readonly resources: readonly { readonly name: TableName; readonly path: string }[];
}

const sealFile = { name: 'seal', path: 'seal.csv' } as const;

/** The descriptor as it stands, all that others keep in it included. Only what was read as sound comes here. */
const rawDescriptor = async (files: PackFiles, issues: IssueList): Promise<Resources> => {
  const bytes = await files.read(descriptorFile, issues);
  return JSON.parse((bytes ?? '{}').toString().replace(/^\uFEFF/, '')) as Resources;
};

const asFile = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Where a plan is kept, every row is known by the seal, so that one that is lost can be named. */
const withSeal = <D extends Resources>(descriptor: D): D => {
  const { resources } = descriptor;
  const names = resources.map(({ name }) => name);
  return names.includes('seal') || !names.includes('actions')
    ? descriptor
    : { ...descriptor, resources: [...resources, sealFile] };
};

const sealText = ({ rowsSeen }: OpenPack): string =>
  csvText(
    namesOf(sealTable),
    tableNames.flatMap((name) =>
      (rowsSeen.get(name) ?? []).map(({ key, digest }) => [name, key, digest]),
    ),
  );

interface Sealing {
  readonly pack: OpenPack;
  readonly files: PackFiles;
  readonly bands: readonly string[];
  readonly issues: IssueList;
}

/** The descriptor and the seal, as they are for the files that are there. */
const newFiles = async (descriptor: Resources, { pack, files, bands, issues }: Sealing) => {
  const seal = pack.has('seal') ? [{ path: pack.fileOf('seal'), text: sealText(pack) }] : [];
  const current = filesOver(
    files,
    new Map(seal.map(({ path, text }) => [path, Buffer.from(text)])),
  );
  const resources: unknown[] = [];
  for (const resource of descriptor.resources) {
    const { name, path } = resource;
    const bytes = (await current.read(path, issues)) ?? Buffer.alloc(0);
    resources.push({ ...resource, ...resourceOf(tableOf(name, bands), { path, bytes }) });
  }
  return [...seal, { path: descriptorFile, text: asFile({ ...descriptor, resources }) }];
};

interface FilesSealed {
  readonly pack: Pack;
  readonly made: readonly FileToPut[];
}

/** The descriptor and the seal of files as they are now, and the pack that they make; or every issue in them. */
export const sealFiles = async (given: PackFiles): Promise<Parsed<FilesSealed>> => {
  const issues = issueList();
  const files = filesRemembered(given);
  const refused = { ok: false as const, issues: issues.issues };
  if (!(await openPack(files, issues))) return refused;
  const descriptor = withSeal(await rawDescriptor(files, issues));
  const drafted = new Map([[descriptorFile, Buffer.from(asFile(descriptor))]]);
  const pack = await openPack(filesOver(files, drafted), issues);
  if (!pack) return refused;
  const { bands = [] } = await readTables(pack, issues);
  if (issues.issues.length > 0) return refused;
  const ids = bands.map(({ id }) => id);
  const made = await newFiles(descriptor, { pack, files, issues, bands: ids });
  const sealed = new Map(made.map(({ path, text }) => [path, Buffer.from(text)]));
  const read = await readPackFrom(filesOver(files, sealed));
  return read.ok ? { ok: true, value: { pack: read.value, made } } : read;
};

/** Takes a folder's files as they are now: checks them, then writes anew the descriptor and, for a plan, the seal. With issues nothing is written. */
export const sealPack = async (folder: string): Promise<Parsed<PackSealed>> => {
  const sealed = await sealFiles(filesIn(folder));
  if (!sealed.ok) return sealed;
  const { pack, made } = sealed.value;
  return { ok: true, value: { pack, files: await putFiles(folder, made) } };
};
