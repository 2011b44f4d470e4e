export type Value = string | number | Uint8Array;
export type Values = Readonly<Record<string, unknown>>;

/** Places are `$1`, `$2` … in the order of the values, each once. */
export type Query = (sql: string, ...values: readonly Value[]) => Promise<readonly Values[]>;

/** What a database gives: the SQL is the same for all. */
export interface Database {
  /** Sees what is committed, and waits for no lock. */
  readonly read: Query;
  /** One at a time in this process; with the head locked against all others. What throws is undone. */
  readonly transaction: <T>(work: (query: Query) => Promise<T>) => Promise<T>;
  readonly damage: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** Does one thing after another, whatever becomes of each. */
export const inTurn = (): (<T>(work: () => Promise<T>) => Promise<T>) => {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
};
