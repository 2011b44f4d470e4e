import type { DataSet, Head } from '#domain';

/** A change as it lies in a store: the bytes that were hashed, kept as text. */
export interface Stored {
  readonly seq: number;
  /** RFC 8785 JSON in NFC; it holds the hash of the entry before. */
  readonly text: string;
  /** SHA-256 of the text in UTF-8, hexadecimal. */
  readonly hash: string;
}

/** Who an opaque actor id stands for. It can be erased: the ledger does not hang on it. */
export interface Actor {
  readonly id: string;
  readonly name: string;
}

/** An actor as it lies in a store. */
export interface StoredActor extends Actor {
  /** Of the id and the name together: neither changes unseen. */
  readonly digest: string;
}

/** A store whose head is locked: nobody else appends until the work is done. */
export interface Locked {
  readonly head: Head;
  readonly entriesAfter: (seq: number) => Promise<readonly Stored[]>;
  /** In their order; moves the head to the last. */
  readonly append: (...stored: readonly Stored[]) => Promise<void>;
  /** One that is there already stays as it is. */
  readonly putDataSet: (dataSet: DataSet) => Promise<void>;
  /** An id or a name that is there already stays as it is. */
  readonly nameActor: (actor: Actor) => Promise<void>;
}

/** Where a ledger lies: a few small tables of a database, and SQL that both databases understand. */
export interface Store {
  readonly head: () => Promise<Head>;
  /** In their order, no more than `most`. */
  readonly entries: (after: number, most: number) => Promise<readonly Stored[]>;
  /** Does the work in one transaction with the head locked; what throws leaves nothing behind. */
  readonly locked: <T>(work: (locked: Locked) => Promise<T>) => Promise<T>;
  readonly dataSet: (sha256: string) => Promise<Uint8Array | undefined>;
  /** The SHA-256 that each is kept under. */
  readonly dataSets: () => Promise<readonly string[]>;
  readonly actors: () => Promise<readonly StoredActor[]>;
  /** What the database itself finds broken in its file. */
  readonly damage: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}
