import { DATA_SETS, type DataSet, emptyHead, type Head, placeOf } from '#domain';
import { type ReadEntry, readChain } from './backup-chain.ts';
import {
  ACTORS,
  anyManifest,
  DATA_SET_FOLDER,
  ENTRIES,
  type Files,
  linesIn,
  MANIFEST,
  type Manifest,
  manifestOf1,
  sameHead,
  storedActor,
  VERSION,
} from './backup-files.ts';
import { damaged, newerThan, unreadable } from './backup-trouble.ts';
import { sha256 } from './sha256.ts';
import { actorDigest } from './sql-store.ts';
import type { Actor } from './store.ts';

/** What a backup holds, once all of it has been held against what it says of itself. */
export interface Contents {
  readonly head: Head;
  readonly entries: readonly ReadEntry[];
  readonly actors: readonly Actor[];
  readonly dataSets: readonly DataSet[];
}

const fileIn = (files: Files, name: string): Uint8Array => {
  const bytes = files.get(name);
  if (!bytes) throw damaged(name);
  return bytes;
};

/** A document of a backup; undefined where it is none. */
const documentIn = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

const textLines = (files: Files, name: string): readonly string[] => {
  const bytes = fileIn(files, name);
  try {
    return linesIn(bytes);
  } catch {
    throw damaged(name);
  }
};

const manifestIn = (files: Files): Manifest => {
  const bytes = files.get(MANIFEST);
  const document = bytes && documentIn(Buffer.from(bytes).toString());
  const any = anyManifest.safeParse(document);
  if (!any.success) throw unreadable(MANIFEST);
  if (any.data.version > VERSION) throw newerThan(VERSION, any.data.version);
  const manifest = manifestOf1.safeParse(document);
  if (!manifest.success) throw damaged(MANIFEST);
  return manifest.data;
};

/** No file is another than the manifest says, none is missing and none was put in. */
const holdToManifest = (files: Files, { files: said }: Manifest): void => {
  for (const name of Object.keys(said)) if (!files.has(name)) throw damaged(name);
  for (const [name, bytes] of files)
    if (name !== MANIFEST && said[name] !== sha256(bytes)) throw damaged(name);
};

/** The chain from its first link, up to the head that the manifest says. */
const entriesIn = (files: Files, { head, at }: Manifest): readonly ReadEntry[] => {
  const entries = readChain(textLines(files, ENTRIES));
  const last = entries.at(-1);
  if (!sameHead(last?.entry ?? emptyHead, head) || (last?.entry.at ?? '') !== at)
    throw damaged(ENTRIES);
  return entries;
};

const actorsIn = (files: Files): readonly Actor[] =>
  textLines(files, ACTORS).map((line, at) => {
    const actor = storedActor.safeParse(documentIn(line));
    if (!actor.success || actorDigest(actor.data) !== actor.data.digest)
      throw damaged(ACTORS, at + 1);
    return { id: actor.data.id, name: actor.data.name };
  });

/** Every data set that any change named. */
const dataSetsNamed = (entries: readonly ReadEntry[]): ReadonlySet<string> =>
  new Set(
    entries.flatMap(({ entry }) =>
      entry.facts.flatMap(({ entity, field, value }) =>
        placeOf(entity).table === DATA_SETS && field === 'sha256' ? (value ?? []) : [],
      ),
    ),
  );

const dataSetsIn = (files: Files, entries: readonly ReadEntry[]): readonly DataSet[] => {
  for (const sha of dataSetsNamed(entries)) fileIn(files, DATA_SET_FOLDER + sha);
  return [...files].flatMap(([name, bytes]) => {
    if (!name.startsWith(DATA_SET_FOLDER)) return [];
    const said = name.slice(DATA_SET_FOLDER.length);
    if (sha256(bytes) !== said) throw damaged(name);
    return [{ sha256: said, bytes }];
  });
};

/** Holds every file of a backup against its manifest, its chain and its names. Throws Untrusted for the first that can't be trusted. */
export const readContents = (files: Files): Contents => {
  const manifest = manifestIn(files);
  holdToManifest(files, manifest);
  const entries = entriesIn(files, manifest);
  const dataSets = dataSetsIn(files, entries);
  return { head: manifest.head, entries, actors: actorsIn(files), dataSets };
};
