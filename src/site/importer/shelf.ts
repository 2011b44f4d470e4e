import { randomBytes } from 'node:crypto';
import type { FileOffered, ToRead } from './reading.ts';

/** A file between the look and the decision. */
export interface HeldFile extends FileOffered {
  readonly toRead: ToRead;
  /** The position of the ledger that it was held against. */
  readonly saw: number;
}

/** What is held at once: files, bytes, and how long, in milliseconds. */
const MOST_FILES = 8;
const MOST_BYTES = 240_000_000;
const LONGEST = 60 * 60 * 1000;

const bytesOf = ({ toRead: { source } }: HeldFile): number => {
  if (source.kind === 'bytes') return source.bytes.byteLength;
  return source.kind === 'pasted' ? source.text.length + (source.html?.length ?? 0) : 0;
};

interface Shelved {
  readonly file: HeldFile;
  readonly until: number;
}

/** Files that wait for a decision, under names that nobody can guess; the one looked at longest ago goes first. */
export const shelf = (clock: () => number) => {
  const shelved = new Map<string, Shelved>();
  const total = () => [...shelved.values()].reduce((sum, { file }) => sum + bytesOf(file), 0);
  const tidy = (): void => {
    for (const [token, { until }] of shelved) if (until < clock()) shelved.delete(token);
    for (const [oldest] of shelved) {
      if (shelved.size <= MOST_FILES && total() <= MOST_BYTES) return;
      if (shelved.size > 1) shelved.delete(oldest);
    }
  };
  const put = (token: string, file: HeldFile): void => {
    shelved.delete(token);
    shelved.set(token, { file, until: clock() + LONGEST });
    tidy();
  };
  return {
    /** Holds a file, and gives the name that it is asked for by. */
    hold: (file: HeldFile): string => {
      const token = randomBytes(18).toString('base64url');
      put(token, file);
      return token;
    },
    put,
    at: (token: string): HeldFile | undefined => {
      tidy();
      return shelved.get(token)?.file;
    },
    drop: (token: string): void => {
      shelved.delete(token);
    },
  };
};
