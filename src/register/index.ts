export type { Appended, Broken, HistoryAsked, Ledger, LedgerOptions, Verdict } from './ledger.ts';
export type { Actor, Locked, Store, Stored } from './store.ts';
export { backupTo } from './backup.ts';
export { restoreFrom } from './restore.ts';
