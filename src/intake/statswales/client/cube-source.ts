import { lstat, mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IssueList } from '../../issue-list.ts';
import type { ImportSource } from '../../offer.ts';
import { type Effects, placeOfCubes, realEffects } from './effects.ts';
import { fetchCube } from './fetch-cube.ts';

const CUBE = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const isThere = async (path: string): Promise<boolean> => {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
};

/** Where what has come is kept to go on from: of a folder that somebody else made in a place for all, nothing is believed. */
const ownFolder = async (): Promise<string> => {
  const folder = join(tmpdir(), 'cynllun-statswales');
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch(() => undefined);
  const found = await lstat(folder);
  const isOurs = found.isDirectory() && found.uid === (process.getuid?.() ?? found.uid);
  return isOurs ? folder : mkdtemp(`${folder}-`);
};

/** A source that is read, and what is to be done when it has been. */
export interface SourceHere {
  readonly source: ImportSource;
  readonly done: () => Promise<void>;
}

const asItIs = (source: ImportSource): SourceHere => ({ source, done: async () => undefined });

/** A file as it is; a cube that is named by its id as the file that it is fetched into, for as long as it is read. Undefined, with an issue, where it can't be fetched. */
export const sourceHere = async (
  source: ImportSource,
  issues: IssueList,
  effects: Effects = realEffects,
): Promise<SourceHere | undefined> => {
  if (source.kind !== 'path' || !CUBE.test(source.path) || (await isThere(source.path)))
    return asItIs(source);
  const id = source.path.toLowerCase();
  const into = join(await ownFolder(), `${id}.csv`);
  const fetched = await fetchCube({ place: placeOfCubes(), id, language: 'en', into }, effects);
  if (fetched.ok)
    return { source: { kind: 'path', path: into }, done: () => rm(into, { force: true }) };
  issues.add(fetched.code, `${id}.csv`, { value: id });
  return undefined;
};
