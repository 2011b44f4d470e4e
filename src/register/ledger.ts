import type { Change, Conflict, DataSet, Day, Entry, Finding, Issue, Kept } from '#domain';

/** What becomes of a change that is asked for. */
export type Appended =
  | { readonly kind: 'kept'; readonly entry: Entry; readonly kept: Kept }
  /** Everything it says is so already. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'conflict'; readonly conflicts: readonly Conflict[] }
  /** The plan that it makes can't be read, or breaks a rule that no plan may break. */
  | {
      readonly kind: 'refused';
      readonly issues: readonly Issue[];
      readonly findings: readonly Finding[];
    };

export interface HistoryAsked {
  /** Changes of this row alone: `actions/A07`. */
  readonly entity?: string | undefined;
  /** Changes alone that decide on the request at this position, or undo the change there. */
  readonly citing?: number | undefined;
  /** Changes before this position; the latest when absent. */
  readonly before?: number | undefined;
  readonly most: number;
}

/** A position of the ledger that does not hold, and why. */
export interface Broken {
  readonly code: /** The database finds its own file broken. */
    | 'store-damaged'
    | 'hash-differs'
    | 'chain-broken'
    | 'gap'
    | 'head-differs'
    | 'unreadable'
    | 'data-set-missing'
    | 'data-set-differs'
    | 'actor-differs'
    | 'head-not-found';
  readonly where: string;
}

export interface Verdict {
  readonly entries: number;
  readonly dataSets: number;
  readonly head: string;
  /** None when all of it holds. */
  readonly broken: readonly Broken[];
}

/** The plan's ledger: the only way to what is kept. */
export interface Ledger {
  /** The plan as it is now in the store, whoever changed it last. */
  readonly current: () => Promise<Kept>;
  /** The plan as it was at a position, or at the end of a day (UTC). */
  readonly at: (moment: { readonly seq: number } | { readonly day: Day }) => Promise<Kept>;
  /** The latest first. */
  readonly history: (asked: HistoryAsked) => Promise<readonly Entry[]>;
  readonly entry: (seq: number) => Promise<Entry | undefined>;
  readonly append: (change: Change, dataSets?: readonly DataSet[]) => Promise<Appended>;
  readonly dataSet: (sha256: string) => Promise<Uint8Array | undefined>;
  /** The id of a name, made when it is first used. */
  readonly actorNamed: (name: string) => Promise<string>;
  /** The name of each actor id that still has one. */
  readonly actorNames: () => Promise<ReadonlyMap<string, string>>;
  readonly verify: (head?: string) => Promise<Verdict>;
  readonly close: () => Promise<void>;
}

/** Effects and rules that a ledger is given. */
export interface LedgerOptions {
  /** Milliseconds since 1970, UTC. */
  readonly clock: () => number;
  /** What would be wrong with a plan, asked inside the lock: with anything, nothing is kept. Its head has no hash yet, and may never come to be. */
  readonly validate: (
    kept: Kept,
  ) => Promise<{ readonly issues: readonly Issue[]; readonly findings: readonly Finding[] }>;
}
