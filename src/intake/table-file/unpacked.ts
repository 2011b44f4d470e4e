import { Readable } from 'node:stream';
import { crc32, createGunzip, createInflateRaw } from 'node:zlib';
import { MEGABYTE } from '../read-bytes.ts';
import { packedBytes, type ZipEntry } from '../spreadsheet/zip-directory.ts';
import { mostRatio, mostStreamed } from './limits.ts';
import { NotText } from './text-stream.ts';

type Chunks = Iterable<Buffer> | AsyncIterable<Buffer>;

/** Lets bytes through as long as they are no more than a text grows to. */
async function* within(chunks: AsyncIterable<Buffer>, packed: () => number) {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > mostStreamed || bytes > mostRatio * packed() + MEGABYTE)
      throw new NotText('file-too-heavy', { expected: `≤ ${mostRatio} × ${packed()}` });
    yield chunk;
  }
}

const through = (chunks: Chunks, unpacker: ReturnType<typeof createGunzip>) => {
  const source = Readable.from(chunks);
  source.once('error', (error) => unpacker.destroy(error));
  unpacker.once('close', () => source.destroy());
  return source.pipe(unpacker);
};

/** What a gzip file holds. */
export const gunzipped = (chunks: Chunks): AsyncIterable<Buffer> => {
  let packed = 0;
  async function* counted() {
    for await (const chunk of chunks) {
      packed += chunk.length;
      yield chunk;
    }
  }
  return within(through(counted(), createGunzip()), () => packed);
};

/** Zips say what their parts sum to; a part that doesn't was damaged. */
async function* summing(chunks: Chunks, crc: number) {
  let sum = 0;
  for await (const chunk of chunks) {
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (sum !== crc) throw new NotText('file-damaged');
}

/** What an entry of a zip holds. */
export const entryChunks = (zip: Buffer, entry: ZipEntry): Chunks => {
  const packed = packedBytes(zip, entry);
  if (!packed || (entry.method !== 0 && entry.method !== 8)) throw new NotText('file-damaged');
  const unpacked =
    entry.method === 0
      ? [packed]
      : within(through([packed], createInflateRaw()), () => packed.length);
  return summing(unpacked, entry.crc);
};
