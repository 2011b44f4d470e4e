/** One cell of the plan: of an entity, a field, and what stands there. A set is one fact for each member (`partners:7A1`), so that two people may each add one. */
export interface LedgerFact {
  /** A row of a table of the plan, by table and key: `actions/A07`, `crosswalk/A07 T5`. */
  readonly entity: string;
  /** A column; `column:member` of a set, `column~state` of a text's language state, or `retired`. */
  readonly field: string;
  /** As a spreadsheet's cell would say it; undefined takes the cell away. */
  readonly value: string | undefined;
}

/** An edit is in the plan at once; a proposal waits outside it until an approval cites it. */
export const changeKinds = ['edit', 'proposal', 'approval', 'refusal'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Where a change came from. */
export const changeOrigins = ['form', 'command', 'pack', 'undo', 'translation'] as const;
export type ChangeOrigin = (typeof changeOrigins)[number];

/** What someone wants changed, all of it or nothing. */
export interface Change {
  readonly kind: ChangeKind;
  readonly origin: ChangeOrigin;
  /** An opaque id: who that is stands beside the ledger, where it can be erased. */
  readonly actor: string;
  /** Why, in the words of whoever asks for it. */
  readonly reason: string;
  /** The position of the ledger that was seen when it was made; a cell that has changed since is a conflict. */
  readonly saw: number;
  /** The position of the proposal that is approved or refused, or of the change that is undone. */
  readonly cites: number | undefined;
  readonly facts: readonly LedgerFact[];
}

/** A change as it is kept. */
export interface Entry extends Change {
  /** Its place in the ledger, from 1 without a gap. */
  readonly seq: number;
  /** ISO 8601 in UTC, to the millisecond; never before that of the entry before it. */
  readonly at: string;
  /** SHA-256 of the stored text, hexadecimal: it holds the hash of the entry before. */
  readonly hash: string;
}

/** The last position of a ledger: 0 and an empty hash before anything is kept. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

export const emptyHead: Head = { seq: 0, hash: '' };

/** A cell that was changed by others since the position that a change saw. */
export interface Conflict {
  readonly entity: string;
  readonly field: string;
  readonly yours: string | undefined;
  readonly theirs: string | undefined;
  /** The position at which it became theirs. */
  readonly seq: number;
}

export const entityOf = (table: string, key: string): string => `${table}/${key}`;

/** `assumptions/minutes/ct.test` is the row `minutes/ct.test` of assumptions. */
export const placeOf = (entity: string): { readonly table: string; readonly key: string } => {
  const slash = entity.indexOf('/');
  return { table: entity.slice(0, slash), key: entity.slice(slash + 1) };
};

export const RETIRED = 'retired';
/** The value of a fact that says no more than that something is so. */
export const YES = 'yes';

/** Whether a text of the plan has been read in a language: one that is not there is missing. */
export const textStates = ['missing', 'draft', 'checked'] as const;
export type TextState = (typeof textStates)[number];

/** What stands in a cell, and the position at which it came to. */
export interface KeptCell {
  readonly value: string | undefined;
  readonly seq: number;
}

/** A row of the plan, by field. A row that has changed is another object, so whatever was read from one can be remembered with it. */
export type KeptRow = ReadonlyMap<string, KeptCell>;

/** The plan at a position of the ledger: the fold of all changes up to it. */
export interface Kept {
  readonly head: Head;
  /** When the last change was made; empty before the first. */
  readonly at: string;
  /** By table and key, in the order in which rows came. */
  readonly tables: ReadonlyMap<string, ReadonlyMap<string, KeptRow>>;
  /** Proposals that nobody has decided, by position. */
  readonly proposals: ReadonlyMap<number, Entry>;
}

export const nothingKept: Kept = {
  head: emptyHead,
  at: '',
  tables: new Map(),
  proposals: new Map(),
};

/** A table that is not of the plan but of its figures: bytes under their own SHA-256, never changed. */
export interface DataSet {
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** The table of the ledger that names them: `data-sets/lists`, with the fields `sha256`, `rows` and `file`. */
export const DATA_SETS = 'data-sets';
