import type { Head } from '#domain';
import type { Database, Query, Values } from './database.ts';
import { sha256 } from './sha256.ts';
import type { Actor, Locked, Store, Stored, StoredActor } from './store.ts';

const headIn = async (query: Query): Promise<Head> => {
  const [row] = await query('SELECT seq, hash FROM head');
  if (!row) throw new Error('the store has lost its head');
  return { seq: Number(row.seq), hash: String(row.hash) };
};

const storedOf = ({ seq, text, hash }: Values): Stored => ({
  seq: Number(seq),
  text: String(text),
  hash: String(hash),
});

const entriesIn = async (query: Query, after: number, most: number): Promise<readonly Stored[]> =>
  (
    await query(
      'SELECT seq, text, hash FROM entry WHERE seq > $1 ORDER BY seq LIMIT $2',
      after,
      most,
    )
  ).map(storedOf);

export const actorDigest = ({ id, name }: Actor): string => sha256(JSON.stringify([id, name]));

/** More than any ledger holds, and few enough for both databases. */
const ALL = 2_147_483_647;

const lockedIn = (query: Query, head: Head): Locked => ({
  head,
  entriesAfter: (seq) => entriesIn(query, seq, ALL),
  append: async (...stored) => {
    const last = stored.at(-1);
    for (const { seq, text, hash } of stored)
      await query('INSERT INTO entry (seq, text, hash) VALUES ($1, $2, $3)', seq, text, hash);
    if (last) await query('UPDATE head SET seq = $1, hash = $2', last.seq, last.hash);
  },
  putDataSet: async ({ sha256, bytes }) => {
    const sql = 'INSERT INTO data_set (sha256, bytes) VALUES ($1, $2) ON CONFLICT DO NOTHING';
    await query(sql, sha256, bytes);
  },
  nameActor: async ({ id, name }) => {
    const sql = 'INSERT INTO actor (id, name, digest) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING';
    await query(sql, id, name, actorDigest({ id, name }));
  },
});

const dataSetIn = async (query: Query, sha: string): Promise<Uint8Array | undefined> => {
  const [row] = await query('SELECT bytes FROM data_set WHERE sha256 = $1', sha);
  const bytes = row?.bytes;
  return bytes instanceof Uint8Array ? bytes : undefined;
};

/** In the order of their bytes: databases sort by a language of their own. */
const rowsById = async (query: Query, sql: string): Promise<readonly Values[]> => {
  const rows = await query(sql);
  return rows.toSorted((one, other) => (String(one.id) < String(other.id) ? -1 : 1));
};

const actorsIn = async (query: Query): Promise<readonly StoredActor[]> =>
  (await rowsById(query, 'SELECT id, name, digest FROM actor')).map(({ id, name, digest }) => ({
    id: String(id),
    name: String(name),
    digest: String(digest),
  }));

/** The store of a ledger in a database whose tables are there. */
export const storeIn = ({ read, transaction, damage, close }: Database): Store => ({
  head: () => headIn(read),
  entries: (after, most) => entriesIn(read, after, most),
  locked: (work) => transaction(async (query) => work(lockedIn(query, await headIn(query)))),
  dataSet: (sha) => dataSetIn(read, sha),
  dataSets: async () =>
    (await rowsById(read, 'SELECT sha256 AS id FROM data_set')).map(({ id }) => String(id)),
  actors: () => actorsIn(read),
  damage,
  close,
});
