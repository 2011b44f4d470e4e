import { createHash } from 'node:crypto';

/** A file that was written, as the contract tells it. */
export const fileWritten = (path: string, contents: Uint8Array) => ({
  path,
  bytes: contents.length,
  sha256: createHash('sha256').update(contents).digest('hex'),
});
