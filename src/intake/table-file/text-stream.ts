import type { IssueCode } from '#domain';
import type { Spot } from '../issue-list.ts';

/** Why bytes are no text, and where. */
export class NotText extends Error {
  readonly code: IssueCode;
  readonly spot: Spot;
  constructor(code: IssueCode, spot: Spot = {}) {
    super(code);
    this.name = 'NotText';
    this.code = code;
    this.spot = spot;
  }
}

type Chunks = Iterable<Buffer> | AsyncIterable<Buffer>;

/** The first chunk, and all of them. */
export const peeked = async (chunks: AsyncGenerator<Buffer>) => {
  const first = await chunks.next();
  async function* all() {
    if (!first.done) yield first.value;
    yield* chunks;
  }
  return { first: first.done ? Buffer.alloc(0) : first.value, all: all() };
};

const linesIn = (bytes: Buffer): number => {
  let lines = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) lines += 1;
  return lines;
};

const UTF8_MARK = Buffer.from('\uFEFF');

/** Of UTF-16: told by its mark, or by the empty halves of plain letters. */
const utf16Of = (start: Buffer): 'utf-16le' | 'utf-16be' | undefined => {
  const [a, b, c, d] = start;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a && c && b === 0 && d === 0) return 'utf-16le';
  return b && d && a === 0 && c === 0 ? 'utf-16be' : undefined;
};

const decoderOf = (start: Buffer): ((chunk: Buffer) => Buffer) => {
  const encoding = utf16Of(start);
  if (!encoding) return (chunk) => chunk;
  const decoder = new TextDecoder(encoding);
  return (chunk) => Buffer.from(decoder.decode(chunk, { stream: true }));
};

/**
 * The bytes of a text file as bytes of UTF-8 (or, where single cells are not, of Windows-1252): UTF-16 is written anew, a mark is taken off.
 * Throws `NotText` at a byte that no text has.
 */
export async function* textChunks(chunks: Chunks): AsyncGenerator<Buffer> {
  let decode: ((chunk: Buffer) => Buffer) | undefined;
  let lines = 1;
  for await (const raw of chunks) {
    const isFirst = decode === undefined;
    decode ??= decoderOf(raw);
    const chunk = decode(raw);
    const nul = chunk.indexOf(0);
    if (nul !== -1)
      throw new NotText('file-binary', { row: lines + linesIn(chunk.subarray(0, nul)) });
    lines += linesIn(chunk);
    const marked = isFirst && chunk.subarray(0, UTF8_MARK.length).equals(UTF8_MARK);
    yield marked ? chunk.subarray(UTF8_MARK.length) : chunk;
  }
}
