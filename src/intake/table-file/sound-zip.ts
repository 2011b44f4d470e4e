import { crc32, inflateRawSync } from 'node:zlib';
import { packedBytes, type ZipEntry, zipDirectory } from '../spreadsheet/zip-directory.ts';
import { Refused } from './told.ts';

const unpackedOf = (zip: Buffer, entry: ZipEntry): Buffer => {
  const packed = packedBytes(zip, entry);
  if (!packed || entry.encrypted) throw new Refused('file-damaged', entry.name);
  if (entry.method === 0) return packed;
  // More than the directory declares throws.
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.unpacked) });
};

const ENTITY = /<!(ENTITY|DOCTYPE)/i;

/**
 * Looks through every part of a zip before a library does: each unpacks to what the directory declares and sums to what it should,
 * and none defines entities of XML, which can be made to grow without end. Gives the text of one part that is asked for, and the names of all.
 */
export const soundParts = (zip: Buffer, asked?: string) => {
  let text = '';
  const entries = zipDirectory(zip) ?? [];
  if (new Set(entries.map(({ name }) => name)).size < entries.length)
    throw new Refused('file-damaged', 'zip');
  for (const entry of entries) {
    const bytes = unpackedOf(zip, entry);
    if (bytes.length !== entry.unpacked || crc32(bytes) !== entry.crc)
      throw new Refused('file-damaged', entry.name);
    if (!/\.(xml|rels)$/.test(entry.name)) continue;
    if (ENTITY.test(bytes.subarray(0, 4096).toString('latin1')))
      throw new Refused('file-damaged', entry.name);
    if (asked === entry.name) text = bytes.toString('utf8');
  }
  return { names: entries.map(({ name }) => name), text };
};
