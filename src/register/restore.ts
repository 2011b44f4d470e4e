import type { Head, Parsed } from '#domain';
import { unpacked } from './backup-archive.ts';
import { type Contents, readContents } from './backup-contents.ts';
import { parsedFrom, Untrusted } from './backup-trouble.ts';
import type { Locked, Store } from './store.ts';

/** Entries given to the store at once. */
const BATCH = 5000;

const notEmpty = (): Untrusted => new Untrusted({ code: 'store-not-empty', file: 'ledger' });

const put = async (
  { append, putDataSet, nameActor }: Locked,
  { entries, actors, dataSets }: Contents,
): Promise<void> => {
  for (const dataSet of dataSets) await putDataSet(dataSet);
  for (const actor of actors) await nameActor(actor);
  for (let from = 0; from < entries.length; from += BATCH)
    await append(...entries.slice(from, from + BATCH).map(({ stored }) => stored));
};

/** Fills an empty store from a backup of any store, whole or not at all. All of the backup is held against what it says of itself before any of it is kept. */
export const restoreFrom = (store: Store, backup: Uint8Array): Promise<Parsed<Head>> =>
  parsedFrom(async () => {
    const contents = readContents(unpacked(backup));
    const left = [...(await store.actors()), ...(await store.dataSets())];
    await store.locked(async (locked) => {
      if (locked.head.seq > 0 || left.length > 0) throw notEmpty();
      await put(locked, contents);
    });
    return contents.head;
  });
