import type { Kept, Pack, Parsed } from '#domain';
import type { ImportOptions, ImportSource, Offer } from '#intake';

/** A file to be read, as what. */
export interface ToRead {
  readonly source: ImportSource;
  /** Undefined: told from its headings. */
  readonly kind: string | undefined;
  readonly options: ImportOptions;
}

/** What a thread is given: the plan goes with the file. */
export interface Task extends ToRead {
  readonly kept: Kept;
  readonly pack: Pack;
}

/** What a file was found to be, and what it would change; no offer where its kind can't be told. */
export interface FileOffered {
  readonly kind: string | undefined;
  readonly read: Parsed<Offer> | undefined;
}

/** The thread asks for what only the store has, each question with its own number. */
export type Asked =
  | { readonly asks: 'data-set'; readonly id: number; readonly sha256: string }
  | { readonly asks: 'kept-at'; readonly id: number; readonly seq: number };

export type Said = Asked | { readonly asks: 'nothing'; readonly offered: FileOffered };

export interface Answered {
  readonly id: number;
  readonly value: Uint8Array | Kept | undefined;
}
