export type { Appended, Broken, HistoryAsked, Ledger, LedgerOptions, Verdict } from './ledger.ts';
export { NewerStore } from './newer-store.ts';
export { openLedger } from './open-ledger.ts';
export { openPostgres } from './postgres.ts';
export { openSqlite } from './sqlite.ts';
export type { Actor, Locked, Store, Stored } from './store.ts';
export { isUnreachable } from './unreachable.ts';
export { verify } from './verify.ts';
