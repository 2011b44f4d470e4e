import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { type Database, inTurn, type Query } from './database.ts';
import { storeIn } from './sql-store.ts';
import type { Store } from './store.ts';
import { type Dialect, isReady, makeReady } from './tables.ts';

const dialect: Dialect = {
  bytes: 'BLOB',
  strict: 'STRICT',
  tables: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
};

/** Milliseconds for which a reader waits while another process puts the file in order. */
const READER_WAITS = 5000;
/** Milliseconds for which a writer waits for its turn. */
const WRITER_WAITS = 30_000;
/** Milliseconds, at random, so that two who wait do not ask in step. */
const LONGEST_PAUSE = 5;
const BUSY = 5;

const isBusy = (problem: unknown): boolean =>
  problem instanceof Error &&
  'errcode' in problem &&
  typeof problem.errcode === 'number' &&
  (problem.errcode & 0xff) === BUSY;

/** Tries until the file is free. SQLite's own waiting would hold up everything else of this process, and whoever has the file may be in it. */
const whenFree = async (work: () => void): Promise<void> => {
  for (let waited = 0; ; ) {
    try {
      work();
      return;
    } catch (problem) {
      if (!isBusy(problem) || waited > WRITER_WAITS) throw problem;
    }
    const milliseconds = 1 + Math.random() * LONGEST_PAUSE;
    waited += milliseconds;
    await pause(milliseconds);
  }
};

const queryOn = (connection: DatabaseSync): Query => {
  const statements = new Map<string, StatementSync>();
  return async (sql, ...values) => {
    const statement = statements.get(sql) ?? connection.prepare(sql.replaceAll(/\$\d/g, '?'));
    statements.set(sql, statement);
    return statement.all(...values);
  };
};

const transactionOn = (connection: DatabaseSync, query: Query): Database['transaction'] => {
  const turn = inTurn();
  return (work) =>
    turn(async () => {
      await whenFree(() => connection.exec('BEGIN IMMEDIATE'));
      try {
        const done = await work(query);
        connection.exec('COMMIT');
        return done;
      } finally {
        if (connection.isTransaction) connection.exec('ROLLBACK');
      }
    });
};

const damageIn = async (query: Query): Promise<readonly string[]> =>
  (await query('PRAGMA integrity_check'))
    .map((row) => String(row.integrity_check))
    .filter((line) => line !== 'ok');

const prepare = async (connection: DatabaseSync): Promise<Database['transaction']> => {
  await whenFree(() => connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL'));
  const query = queryOn(connection);
  const transaction = transactionOn(connection, query);
  if (!(await isReady(query, dialect))) await transaction((inside) => makeReady(inside, dialect));
  return transaction;
};

/** One connection reads what is committed while the other has a change under way. */
const connect = async (path: string, opened: DatabaseSync[]): Promise<Database> => {
  const open = (timeout: number) => {
    const connection = new DatabaseSync(path, { timeout });
    opened.push(connection);
    return connection;
  };
  const transaction = await prepare(open(0));
  const read = queryOn(open(READER_WAITS));
  const close = async () => {
    for (const connection of opened.splice(0)) connection.close();
  };
  return { read, transaction, damage: () => damageIn(read), close };
};

/** Opens the store in a file, which is made if there is none. Throws NewerStore for one of a later version, and SQLite's own errors. */
export const openSqlite = async (path: string): Promise<Store> => {
  const opened: DatabaseSync[] = [];
  try {
    return storeIn(await connect(path, opened));
  } catch (problem) {
    for (const connection of opened) connection.close();
    throw problem;
  }
};
