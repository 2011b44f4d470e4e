import { randomUUID } from 'node:crypto';
import { type Change, DATA_SETS, type DataSet, type Kept, placeOf } from '#domain';
import { fold } from '#plan';
import type { Appended, Ledger, LedgerOptions } from './ledger.ts';
import { type Reading, readingOf } from './reading.ts';
import { sha256 } from './sha256.ts';
import type { Locked, Store } from './store.ts';
import { entryOf, seal } from './stored-text.ts';
import { tidied } from './tidy.ts';
import { verify } from './verify.ts';
import { weigh } from './weigh.ts';

/** What appending needs at hand. */
interface Desk extends LedgerOptions {
  readonly store: Store;
  readonly reading: Reading;
  /** Data sets that come with changes under way: a plan is asked about before they are in the store. */
  readonly coming: Map<string, Uint8Array>;
}

/** The time now, or that of the last change where a clock was put back. */
const timeAfter = ({ at }: Kept, now: number): string =>
  new Date(Math.max(at === '' ? 0 : Date.parse(at), now)).toISOString();

/** That all its data sets are kept: whoever makes the change has to bring them. */
const needDataSets = async ({ store, coming }: Desk, { facts }: Change): Promise<void> => {
  const named = facts.flatMap(({ entity, field, value }) =>
    placeOf(entity).table === DATA_SETS && field === 'sha256' && value !== undefined ? value : [],
  );
  if (named.every((sha) => coming.has(sha))) return;
  const kept = new Set(await store.dataSets());
  const missing = named.find((sha) => !kept.has(sha) && !coming.has(sha));
  if (missing !== undefined) throw new Error(`no data set ${missing} came with the change`);
};

const appendLocked = async (desk: Desk, change: Change, locked: Locked): Promise<Appended> => {
  const { reading, validate, clock } = desk;
  const kept = await reading.inside(locked);
  const allowed = await weigh(change, kept, validate);
  if (allowed.kind !== 'to-keep') return allowed;
  await needDataSets(desk, allowed.change);
  const sealing = { change: allowed.change, head: kept.head, at: timeAfter(kept, clock()) };
  const stored = seal(sealing);
  const entry = entryOf(sealing, stored);
  await locked.append(stored);
  const { seq, hash, at } = entry;
  const plan =
    change.kind === 'proposal' ? fold(kept, [entry]) : { ...allowed.plan, head: { seq, hash }, at };
  return { kind: 'kept', entry, kept: plan };
};

/** Any data set whose bytes are not those of its name is our own fault. */
const checkNames = (dataSets: readonly DataSet[]): void => {
  const wrong = dataSets.find((dataSet) => sha256(dataSet.bytes) !== dataSet.sha256);
  if (wrong) throw new Error(`a data set is not ${wrong.sha256}`);
};

const append = async (
  desk: Desk,
  change: Change,
  dataSets: readonly DataSet[],
): Promise<Appended> => {
  const tidy = tidied(change);
  if (!tidy.ok) return { kind: 'refused', issues: tidy.issues, findings: [] };
  checkNames(dataSets);
  for (const dataSet of dataSets) desk.coming.set(dataSet.sha256, dataSet.bytes);
  try {
    const { appended, previous } = await desk.store.locked(async (locked) => {
      const done = await appendLocked(desk, tidy.value, locked);
      if (done.kind === 'kept') for (const dataSet of dataSets) await locked.putDataSet(dataSet);
      return { appended: done, previous: locked.head.hash };
    });
    if (appended.kind === 'kept')
      desk.reading.laid({ entry: appended.entry, previous }, appended.kept);
    return appended;
  } finally {
    for (const dataSet of dataSets) desk.coming.delete(dataSet.sha256);
  }
};

/** Whoever is first to use a name in any process makes its id. */
const actorNamed = async (store: Store, name: string): Promise<string> => {
  const known = async () => (await store.actors()).find((actor) => actor.name === name)?.id;
  const id = await known();
  if (id !== undefined) return id;
  await store.locked((locked) => locked.nameActor({ id: randomUUID(), name }));
  const made = await known();
  if (made === undefined) throw new Error('an actor was not kept');
  return made;
};

/** Reads the ledger of a store. Throws where it is of a newer version, or does not hold together. */
export const openLedger = async (store: Store, options: LedgerOptions): Promise<Ledger> => {
  const reading = readingOf(store);
  const desk: Desk = { ...options, store, reading, coming: new Map() };
  await reading.current();
  const { current, at, history, entry } = reading;
  return {
    current,
    at,
    history,
    entry,
    append: (change, dataSets = []) => append(desk, change, dataSets),
    dataSet: async (sha) => desk.coming.get(sha) ?? (await store.dataSet(sha)),
    actorNamed: (name) => actorNamed(store, name.normalize('NFC')),
    actorNames: async () => new Map((await store.actors()).map(({ id, name }) => [id, name])),
    verify: (head) => verify(store, head),
    close: store.close,
  };
};
