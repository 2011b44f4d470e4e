import type { Entry, Head } from '#domain';
import { emptyHead } from '#domain';
import { ENTRIES } from './backup-files.ts';
import { damaged, newerThan } from './backup-trouble.ts';
import { NewerStore } from './newer-store.ts';
import { sha256 } from './sha256.ts';
import type { Stored } from './store.ts';
import { type Link, readStored } from './stored-text.ts';
import { formats } from './upcasters.ts';

/** An entry with the bytes that it was read from. */
export interface ReadEntry {
  readonly stored: Stored;
  readonly entry: Entry;
}

const linkOf = (stored: Stored): Link => {
  try {
    return readStored(stored);
  } catch (problem) {
    throw problem instanceof NewerStore
      ? newerThan(formats.current, problem.written)
      : damaged(ENTRIES, stored.seq);
  }
};

/** The texts of a ledger as its entries, from the first on, each holding the hash of the one before it. */
export const readChain = (texts: readonly string[]): readonly ReadEntry[] => {
  const read: ReadEntry[] = [];
  let head: Head = emptyHead;
  for (const text of texts) {
    const stored = { seq: head.seq + 1, text, hash: sha256(text) };
    const { entry, previous } = linkOf(stored);
    if (entry.seq !== stored.seq || previous !== head.hash) throw damaged(ENTRIES, stored.seq);
    read.push({ stored, entry });
    head = stored;
  }
  return read;
};
