import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { IssueList } from '../issue-list.ts';
import type { ImportSource } from '../offer.ts';
import { readBytes, regularFile } from '../read-bytes.ts';
import { mostStreamed } from './limits.ts';
import type { FileIdentity } from './sheets.ts';

const CHUNK = 262_144;
/** Enough to tell what a file is. */
const HEAD = 4096;

/** A file that can be read, as it comes or whole. */
export interface OpenSource {
  readonly file: string;
  readonly head: Buffer;
  readonly chunks: () => Iterable<Buffer> | AsyncIterable<Buffer>;
  /** All of it, or undefined with the issue noted when it is larger than `most` bytes. */
  readonly whole: (most: number) => Promise<Buffer | undefined>;
}

function* slices(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
}

const headAt = async (path: string): Promise<Buffer> => {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};

const openPath = async (path: string, issues: IssueList): Promise<OpenSource | undefined> => {
  const file = basename(path);
  if (!(await regularFile({ path, file, most: mostStreamed }, issues))) return undefined;
  try {
    return {
      file,
      head: await headAt(path),
      chunks: () => createReadStream(path, { highWaterMark: CHUNK }),
      whole: (most) => readBytes({ path, file, most }, issues),
    };
  } catch {
    issues.add('file-unreadable', file);
    return undefined;
  }
};

const openBytes = (
  { file, bytes }: { readonly file: string; readonly bytes: Buffer },
  issues: IssueList,
): OpenSource | undefined => {
  if (bytes.length === 0) {
    issues.add('file-empty', file);
    return undefined;
  }
  return {
    file,
    head: bytes.subarray(0, HEAD),
    chunks: () => slices(bytes),
    whole: async (most) => {
      if (bytes.length <= most) return bytes;
      issues.add('file-too-large', file, { value: String(bytes.length), expected: `≤ ${most}` });
      return undefined;
    },
  };
};

/** What is pasted comes as a web page from most programs, and as text from the rest. */
const pasted = ({ text, html }: { readonly text: string; readonly html: string | undefined }) =>
  html?.toLowerCase().includes('<table')
    ? { file: 'paste.html', bytes: Buffer.from(html) }
    : { file: 'paste.txt', bytes: Buffer.from(text) };

/** Opens a file, or notes why it can't be. Never opens a folder, a pipe or a device. */
export const openSource = async (
  source: ImportSource,
  issues: IssueList,
): Promise<OpenSource | undefined> => {
  if (source.kind === 'path') return openPath(source.path, issues);
  if (source.kind === 'pasted') return openBytes(pasted(source), issues);
  const { buffer, byteOffset, byteLength } = source.bytes;
  return openBytes(
    { file: source.file, bytes: Buffer.from(buffer, byteOffset, byteLength) },
    issues,
  );
};

/** The chunks of a file as they come, and what the file was found to be when all have come. */
export const identified = ({ file, chunks }: Pick<OpenSource, 'file' | 'chunks'>) => {
  const hash = createHash('sha256');
  let bytes = 0;
  async function* seen() {
    for await (const chunk of chunks()) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  }
  return {
    seen: seen(),
    identity: (): FileIdentity => ({ file, bytes, sha256: hash.digest('hex') }),
  };
};
