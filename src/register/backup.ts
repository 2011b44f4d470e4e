import { nothingKept, type Parsed } from '#domain';
import { fold } from '#plan';
import { packed } from './backup-archive.ts';
import { type ReadEntry, readChain } from './backup-chain.ts';
import { readContents } from './backup-contents.ts';
import {
  ACTORS,
  DATA_SET_FOLDER,
  ENTRIES,
  type Files,
  FORMAT,
  linesOf,
  MANIFEST,
  type Manifest,
  VERSION,
} from './backup-files.ts';
import { planTables } from './backup-tables.ts';
import { damaged, parsedFrom } from './backup-trouble.ts';
import { sha256 } from './sha256.ts';
import type { Store } from './store.ts';

/** Entries read from the store at once. */
const BATCH = 5000;

/** The entries up to a position: what is kept while they are read is not in the backup. */
const entriesUpTo = async (store: Store, seq: number): Promise<readonly ReadEntry[]> => {
  const texts: string[] = [];
  const hashes: string[] = [];
  while (texts.length < seq) {
    const some = await store.entries(texts.length, Math.min(BATCH, seq - texts.length));
    if (some.length === 0) break;
    for (const { text, hash } of some) {
      texts.push(text);
      hashes.push(hash);
    }
  }
  const read = readChain(texts);
  const other = read.find(({ stored }, at) => stored.hash !== hashes[at]);
  if (other) throw damaged(ENTRIES, other.stored.seq);
  return read;
};

const dataSetFiles = async (store: Store): Promise<Files> => {
  const files = new Map<string, Uint8Array>();
  for (const sha of await store.dataSets()) {
    const bytes = await store.dataSet(sha);
    if (bytes) files.set(DATA_SET_FOLDER + sha, bytes);
  }
  return files;
};

const actorsFile = async (store: Store): Promise<Uint8Array> =>
  linesOf(
    (await store.actors()).map(({ id, name, digest }) => JSON.stringify({ id, name, digest })),
  );

const manifestOf = (files: Files, entries: readonly ReadEntry[]): Uint8Array => {
  const last = entries.at(-1)?.entry;
  const manifest: Manifest = {
    format: FORMAT,
    version: VERSION,
    head: { seq: last?.seq ?? 0, hash: last?.hash ?? '' },
    at: last?.at ?? '',
    files: Object.fromEntries([...files].map(([name, bytes]) => [name, sha256(bytes)])),
  };
  return Buffer.from(`${JSON.stringify(manifest, undefined, 2)}\n`);
};

const filesOf = async (store: Store): Promise<Files> => {
  const head = await store.head();
  const entries = await entriesUpTo(store, head.seq);
  const last = entries.at(-1)?.stored;
  if ((last?.seq ?? 0) !== head.seq || (last?.hash ?? '') !== head.hash) throw damaged(ENTRIES);
  const kept = fold(
    nothingKept,
    entries.map(({ entry }) => entry),
  );
  const files: Files = new Map([
    [ENTRIES, linesOf(entries.map(({ stored }) => stored.text))],
    [ACTORS, await actorsFile(store)],
    ...planTables(kept),
    ...(await dataSetFiles(store)),
  ]);
  return new Map([[MANIFEST, manifestOf(files, entries)], ...files]);
};

/** All that a store keeps in one archive, the same bytes for the same store: its changes, who made them, its data sets, and the plan as tables to be read. A store that no longer holds what was kept gives no backup, since none could be restored from it. */
export const backupTo = async (store: Store): Promise<Parsed<Uint8Array>> => {
  const backup = await parsedFrom(async () => {
    const files = await filesOf(store);
    readContents(files);
    return packed(files);
  });
  if (backup.ok) return backup;
  return {
    ok: false,
    issues: backup.issues.map((issue) =>
      issue.code === 'backup-damaged' ? { ...issue, code: 'store-damaged' } : issue,
    ),
  };
};
