import type { Query } from './database.ts';
import { NewerStore } from './newer-store.ts';

/** What the two databases call things. */
export interface Dialect {
  readonly bytes: 'BLOB' | 'BYTEA';
  /** After each table. */
  readonly strict: 'STRICT' | '';
  /** Finds the tables that are ours or another's: rows with a `name`. */
  readonly tables: string;
}

/** A sequence is never given by the database: its order would not be the order of commits. */
const firstTables = ({ bytes, strict }: Dialect): readonly string[] => [
  `CREATE TABLE meta (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) ${strict}`,
  `CREATE TABLE head (one INTEGER PRIMARY KEY CHECK (one = 1), seq INTEGER NOT NULL, hash TEXT NOT NULL) ${strict}`,
  `CREATE TABLE entry (seq INTEGER PRIMARY KEY, text TEXT NOT NULL, hash TEXT NOT NULL) ${strict}`,
  `CREATE TABLE data_set (sha256 TEXT PRIMARY KEY NOT NULL, bytes ${bytes} NOT NULL) ${strict}`,
  `CREATE TABLE actor (id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL UNIQUE, digest TEXT NOT NULL) ${strict}`,
  "INSERT INTO head (one, seq, hash) VALUES (1, 0, '')",
  "INSERT INTO meta (name, value) VALUES ('version', '0')",
];

/** Each brings a store from one version of its tables to the next. */
const steps: readonly ((dialect: Dialect) => readonly string[])[] = [firstTables];

const versionIn = async (query: Query, { tables }: Dialect): Promise<number> => {
  const names = (await query(tables)).map(({ name }) => String(name));
  if (names.length === 0) return 0;
  const [row] = names.includes('meta')
    ? await query("SELECT value FROM meta WHERE name = 'version'")
    : [];
  const version = Number(row?.value);
  if (!Number.isSafeInteger(version) || version < 1)
    throw new Error('It holds tables that are not those of a plan.');
  return version;
};

/** Whether the tables are those of this version; throws NewerStore where they are of a later one. */
export const isReady = async (query: Query, dialect: Dialect): Promise<boolean> => {
  const version = await versionIn(query, dialect);
  if (version > steps.length) throw new NewerStore(version, steps.length);
  return version === steps.length;
};

/** Makes the tables, or brings older ones up to this version, in a transaction. */
export const makeReady = async (query: Query, dialect: Dialect): Promise<void> => {
  if (await isReady(query, dialect)) return;
  const version = await versionIn(query, dialect);
  for (const step of steps.slice(version)) for (const sql of step(dialect)) await query(sql);
  await query("UPDATE meta SET value = $1 WHERE name = 'version'", String(steps.length));
};
