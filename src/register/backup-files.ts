import { z } from 'zod';
import type { Head } from '#domain';

/** What lies in a backup besides the readable tables of the plan. */
export const MANIFEST = 'manifest.json';
/** The stored text of each change, a line each, in their order. */
export const ENTRIES = 'entries.jsonl';
/** Who the actor ids stand for, a line each. */
export const ACTORS = 'actors.jsonl';
/** Each under its SHA-256. */
export const DATA_SET_FOLDER = 'data-sets/';
/** The plan as it stands, a table each, to be read by people: nothing is restored from it. */
export const TABLE_FOLDER = 'plan/';

export const FORMAT = 'cynllun-backup';
export const VERSION = 1;

/** Of any version: what says whether the rest can be read. */
export const anyManifest = z.looseObject({
  format: z.literal(FORMAT),
  version: z.int().positive(),
});

const hexadecimal = z.string().regex(/^[0-9a-f]{64}$/);

export const manifestOf1 = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  head: z.strictObject({ seq: z.int().nonnegative(), hash: z.union([hexadecimal, z.literal('')]) }),
  /** When the last change was made; empty before the first. The hour of the backup is not said, so that the same plan gives the same bytes. */
  at: z.string(),
  /** The SHA-256 of every other file. */
  files: z.record(z.string(), hexadecimal),
});

export type Manifest = z.infer<typeof manifestOf1>;

export const storedActor = z.strictObject({
  id: z.string(),
  name: z.string(),
  digest: hexadecimal,
});

/** Files by name. */
export type Files = ReadonlyMap<string, Uint8Array>;

export const sameHead = (one: Head, other: Head): boolean =>
  one.seq === other.seq && one.hash === other.hash;

const NEWLINE = 0x0a;

/** One JSON document a line. */
export const linesOf = (texts: readonly string[]): Uint8Array =>
  Buffer.from(texts.map((text) => `${text}\n`).join(''));

/** The lines of a file. Throws where it is not UTF-8, or ends within a line. */
export const linesIn = (bytes: Uint8Array): readonly string[] => {
  // The mark of order is a character like any other, or a hash would not see it.
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const lines: string[] = [];
  let from = 0;
  while (from < bytes.length) {
    const to = bytes.indexOf(NEWLINE, from);
    if (to < 0) throw new Error('the last line has no end');
    lines.push(decoder.decode(bytes.subarray(from, to)));
    from = to + 1;
  }
  return lines;
};
