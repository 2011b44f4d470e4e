import canonicalize from 'canonicalize';
import {
  type Change,
  changeKinds,
  changeOrigins,
  type Entry,
  type Head,
  type LedgerFact,
} from '#domain';
import { NewerStore } from './newer-store.ts';
import { sha256 } from './sha256.ts';
import type { Stored } from './store.ts';
import { type Formats, formats, type Properties } from './upcasters.ts';

/** An entry of the ledger that can't be read as one: its bytes are not those that were written. */
class UnreadableEntry extends Error {
  override readonly name = 'UnreadableEntry';
}

/** An entry with the hash of the one before it. */
export interface Link {
  readonly entry: Entry;
  readonly previous: string;
}

/** A change that takes the place after the head, at a time. */
export interface Sealing {
  readonly change: Change;
  readonly head: Head;
  readonly at: string;
}

/** The text of a change, and its hash over the hash of the entry before. The change is in NFC, without NUL. */
export const seal = ({ change, head, at }: Sealing): Stored => {
  const seq = head.seq + 1;
  const facts = change.facts.map(({ entity, field, value = null }) => [entity, field, value]);
  const text = canonicalize({
    ...change,
    version: formats.current,
    seq,
    at,
    facts,
    previous: head.hash,
  });
  if (text === undefined) throw new Error('a change has no JSON');
  return { seq, text, hash: sha256(text) };
};

/** The same change as the entry that it becomes. */
export const entryOf = ({ change, at }: Sealing, { seq, hash }: Stored): Entry => ({
  ...change,
  seq,
  at,
  hash,
});

const isProperties = (value: unknown): value is Properties =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parsed = (text: string): Properties => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UnreadableEntry('an entry is not JSON');
  }
  if (!isProperties(value)) throw new UnreadableEntry('an entry is not an object');
  return value;
};

/** As an entry of the current format, one version at a time. */
const upcast = (stored: Properties, { current, upcasters }: Formats): Properties => {
  let properties = stored;
  const written = stored.version;
  if (typeof written !== 'number') throw new UnreadableEntry('an entry has no version');
  if (written > current) throw new NewerStore(written, current);
  for (let version = written; version < current; version += 1) {
    const upcaster = upcasters.get(version);
    if (!upcaster) throw new UnreadableEntry(`no version ${version} of an entry is known`);
    properties = upcaster(properties);
  }
  return properties;
};

const textIn = (properties: Properties, name: string): string => {
  const value = properties[name];
  if (typeof value !== 'string') throw new UnreadableEntry(`an entry has no ${name}`);
  return value;
};

const numberIn = (properties: Properties, name: string): number => {
  const value = properties[name];
  if (typeof value !== 'number') throw new UnreadableEntry(`an entry has no ${name}`);
  return value;
};

const wordIn = <Word extends string>(
  properties: Properties,
  name: string,
  words: readonly Word[],
): Word => {
  const found = words.find((word) => word === properties[name]);
  if (found === undefined) throw new UnreadableEntry(`an entry has another ${name}`);
  return found;
};

/** Whatever else stands in a fact is left in the text. */
const factOf = (cell: unknown): LedgerFact => {
  const [entity, field, value]: readonly unknown[] = Array.isArray(cell) ? cell : [];
  if (typeof entity !== 'string' || typeof field !== 'string')
    throw new UnreadableEntry('a fact is not of a cell');
  if (typeof value === 'string') return { entity, field, value };
  if (value === null) return { entity, field, value: undefined };
  throw new UnreadableEntry('a fact has no value');
};

const factsIn = ({ facts }: Properties): readonly LedgerFact[] => {
  if (!Array.isArray(facts)) throw new UnreadableEntry('an entry has no facts');
  return facts.map(factOf);
};

/** Reads an entry of the current format or an older one. Throws NewerStore for a newer one, UnreadableEntry for what is none. */
export const readStored = ({ text, hash }: Stored, known: Formats = formats): Link => {
  const properties = upcast(parsed(text), known);
  const entry: Entry = {
    kind: wordIn(properties, 'kind', changeKinds),
    origin: wordIn(properties, 'origin', changeOrigins),
    actor: textIn(properties, 'actor'),
    reason: textIn(properties, 'reason'),
    saw: numberIn(properties, 'saw'),
    cites: properties.cites === undefined ? undefined : numberIn(properties, 'cites'),
    facts: factsIn(properties),
    seq: numberIn(properties, 'seq'),
    at: textIn(properties, 'at'),
    hash,
  };
  return { entry, previous: textIn(properties, 'previous') };
};
