import { zipDirectory } from '../spreadsheet/zip-directory.ts';
import { fileKind } from './file-kind.ts';
import { mostZip } from './limits.ts';
import { NotText, peeked, textChunks } from './text-stream.ts';
import { entryChunks, gunzipped } from './unpacked.ts';
import { zipKind } from './zip-kind.ts';

type Chunks = AsyncIterable<Buffer>;

const HEAD = 4096;

const whole = async (chunks: Chunks): Promise<Buffer> => {
  const held: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    held.push(chunk);
    bytes += chunk.length;
    if (bytes > mostZip) throw new NotText('file-too-heavy', { expected: `≤ ${mostZip}` });
  }
  return Buffer.concat(held);
};

/** The one text file that a zip holds. */
async function* unzipped(chunks: Chunks) {
  const zip = await whole(chunks);
  const entries = zipDirectory(zip);
  if (!entries) throw new NotText('file-damaged');
  const found = zipKind(zip, entries);
  if (found.kind !== 'packed')
    throw new NotText(found.kind === 'refused' ? found.code : 'file-binary');
  yield* entryChunks(zip, found.entry);
}

/** The text of a file as it comes, whether packed (gzip, or a zip of one file) or not. Throws `NotText`, or an error of unpacking. */
export async function* textOf(chunks: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  const { first, all } = await peeked(chunks);
  const found = fileKind(first.subarray(0, HEAD));
  if (found.kind === 'refused') throw new NotText(found.code);
  if (found.kind === 'compound') throw new NotText('file-binary');
  if (found.kind === 'gzip') yield* textChunks(gunzipped(all));
  else yield* textChunks(found.kind === 'zip' ? unzipped(all) : all);
}
