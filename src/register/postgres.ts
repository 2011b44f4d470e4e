import { Pool, type PoolClient } from 'pg';
import { type Database, inTurn, type Query } from './database.ts';
import { storeIn } from './sql-store.ts';
import type { Store } from './store.ts';
import { type Dialect, isReady, makeReady } from './tables.ts';

const dialect: Dialect = {
  bytes: 'BYTEA',
  strict: '',
  tables: 'SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()',
};

/** Nobody waits for ever: not for a turn, and not behind a process that has stopped while it had one. */
const begin = `BEGIN ISOLATION LEVEL READ COMMITTED;
  SET LOCAL lock_timeout = '30s';
  SET LOCAL idle_in_transaction_session_timeout = '60s';`;
const lockHead = `${begin} SELECT seq FROM head FOR UPDATE`;
/** Any number will do that nobody else uses: two processes may make the tables at once. */
const lockTables = `${begin} SELECT pg_advisory_xact_lock(7235991120418)`;

const queryOn =
  (on: Pool | PoolClient): Query =>
  async (sql, ...values) =>
    (await on.query<Record<string, unknown>>(sql, [...values])).rows;

/** A connection that failed is thrown away; the database undoes what it had begun. */
const transactionOn = (pool: Pool, lock: string): Database['transaction'] => {
  const turn = inTurn();
  return (work) =>
    turn(async () => {
      const client = await pool.connect();
      try {
        await client.query(lock);
        const done = await work(queryOn(client));
        await client.query('COMMIT');
        client.release();
        return done;
      } catch (problem) {
        const undone = await client.query('ROLLBACK').then(
          () => true,
          () => false,
        );
        client.release(!undone);
        throw problem;
      }
    });
};

const prepare = async (pool: Pool): Promise<void> => {
  const read = queryOn(pool);
  const [encoding] = await read('SHOW server_encoding');
  if (encoding?.server_encoding !== 'UTF8')
    throw new Error('The database does not keep text in UTF-8: make one that does.');
  if (!(await isReady(read, dialect)))
    await transactionOn(pool, lockTables)((inside) => makeReady(inside, dialect));
};

/** A lost connection shows in the next question; it ends nothing. */
const ignore = (): void => undefined;

/** Opens the store in a database, whose tables are made if there are none. Throws NewerStore for one of a later version, and PostgreSQL's own errors. */
export const openPostgres = async (url: string): Promise<Store> => {
  const pool = new Pool({ connectionString: url, connectionTimeoutMillis: 10_000 });
  pool.on('error', ignore).on('connect', (client) => client.on('error', ignore));
  try {
    await prepare(pool);
  } catch (problem) {
    await pool.end();
    throw problem;
  }
  return storeIn({
    read: queryOn(pool),
    transaction: transactionOn(pool, lockHead),
    damage: async () => [],
    close: () => pool.end(),
  });
};
