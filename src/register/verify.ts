import { DATA_SETS, emptyHead, type Head, placeOf } from '#domain';
import type { Broken, Verdict } from './ledger.ts';
import { sha256 } from './sha256.ts';
import { actorDigest } from './sql-store.ts';
import type { Store, Stored } from './store.ts';
import { type Link, readStored } from './stored-text.ts';

const BATCH = 1000;
/** Before the first position there can be, so that none is passed over. */
const BEFORE_ALL = -2_147_483_648;

/** What has been found on the way through a store. */
interface Found {
  readonly broken: Broken[];
  /** The hash of each entry, as computed from its text. */
  readonly hashes: Set<string>;
  /** SHA-256 that any entry names, with the place that names it first. */
  readonly named: Map<string, string>;
  head: Head;
  entries: number;
  dataSets: number;
}

/** What the database can't read is broken, never the end of the reading of the rest. */
const orBroken = async (
  { broken }: Found,
  where: string,
  work: () => Promise<void>,
): Promise<void> => {
  try {
    await work();
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem);
    broken.push({ code: 'store-damaged', where: `${where}: ${reason}` });
  }
};

const linkIn = (stored: Stored): Link | undefined => {
  try {
    return readStored(stored);
  } catch {
    return undefined;
  }
};

const nameDataSets = ({ named }: Found, { entry }: Link, where: string): void => {
  for (const { entity, field, value } of entry.facts)
    if (placeOf(entity).table === DATA_SETS && field === 'sha256' && value !== undefined)
      named.set(value, named.get(value) ?? where);
};

const checkEntry = (found: Found, stored: Stored): void => {
  const { seq, text, hash } = stored;
  const where = `entry/${seq}`;
  const { broken, head } = found;
  const actual = sha256(text);
  const link = linkIn(stored);
  if (seq !== head.seq + 1) broken.push({ code: 'gap', where });
  if (actual !== hash) broken.push({ code: 'hash-differs', where });
  if (!link) broken.push({ code: 'unreadable', where });
  else if (link.previous !== head.hash || link.entry.seq !== seq)
    broken.push({ code: 'chain-broken', where });
  if (link) nameDataSets(found, link, where);
  found.hashes.add(actual);
  found.head = { seq, hash: actual };
  found.entries += 1;
};

const checkEntries = async (found: Found, store: Store): Promise<void> => {
  let after = BEFORE_ALL;
  for (;;) {
    const batch = await store.entries(after, BATCH);
    const last = batch.at(-1);
    if (!last) return;
    for (const stored of batch) checkEntry(found, stored);
    // An index that is damaged may lead round in a ring.
    if (last.seq <= after) throw new Error('positions are out of order');
    after = last.seq;
  }
};

const checkHead = async ({ broken, head }: Found, store: Store): Promise<void> => {
  const { seq, hash } = await store.head();
  if (seq !== head.seq || hash !== head.hash) broken.push({ code: 'head-differs', where: 'head' });
};

const checkDataSets = async (found: Found, store: Store): Promise<void> => {
  const kept = new Set(await store.dataSets());
  for (const sha of kept) {
    const bytes = await store.dataSet(sha);
    if (!bytes || sha256(bytes) !== sha)
      found.broken.push({ code: 'data-set-differs', where: `data-set/${sha}` });
  }
  found.dataSets = kept.size;
  for (const [sha, where] of found.named)
    if (!kept.has(sha))
      found.broken.push({ code: 'data-set-missing', where: `${where} data-set/${sha}` });
};

const checkActors = async ({ broken }: Found, store: Store): Promise<void> => {
  for (const actor of await store.actors())
    if (actor.digest !== actorDigest(actor))
      broken.push({ code: 'actor-differs', where: `actor/${actor.id}` });
};

const checkDatabase = async ({ broken }: Found, store: Store): Promise<void> => {
  for (const line of await store.damage()) broken.push({ code: 'store-damaged', where: line });
};

/** Reads all that is kept and tells whatever is not as it was written. A tail that was cut off whole shows by a head that was noted elsewhere. */
export const verify = async (store: Store, noted?: string): Promise<Verdict> => {
  const found: Found = {
    broken: [],
    hashes: new Set(),
    named: new Map(),
    head: emptyHead,
    entries: 0,
    dataSets: 0,
  };
  await orBroken(found, 'store', () => checkDatabase(found, store));
  await orBroken(found, 'entry', () => checkEntries(found, store));
  await orBroken(found, 'head', () => checkHead(found, store));
  await orBroken(found, 'data-set', () => checkDataSets(found, store));
  await orBroken(found, 'actor', () => checkActors(found, store));
  if (noted !== undefined && !found.hashes.has(noted.trim().toLowerCase()))
    found.broken.push({ code: 'head-not-found', where: noted });
  const { broken, entries, dataSets, head } = found;
  return { entries, dataSets, head: head.hash, broken };
};
