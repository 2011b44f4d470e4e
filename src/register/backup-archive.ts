import { type UnzipFileInfo, unzipSync, type Zippable, zipSync } from 'fflate';
import type { Files } from './backup-files.ts';
import { tooLarge, Untrusted, unreadable } from './backup-trouble.ts';

/** Bytes of a backup once unpacked: what one process may hold. */
const MOST_BYTES = 2 ** 31;
/** As much as this is unpacked whatever the size of the archive. */
const FREELY = 64 * 2 ** 20;
/** Unpacked bytes for each of the archive. Tables of figures shrink to a tenth, and those with one figure over and over to a hundredth; a bomb goes to a thousandth. */
const MOST_RATIO = 300;

/** The earliest hour that an archive can say, in the local time that it is written in, so that the bytes are the same in every place. */
const NO_TIME = new Date(1980, 0, 1, 12);

/** What an archive says that it unpacks to, read from its contents page with nothing unpacked. */
const declaredBytes = (archive: Uint8Array): number => {
  let total = 0;
  const filter = ({ originalSize }: UnzipFileInfo) => {
    total += originalSize;
    return false;
  };
  unzipSync(archive, { filter });
  return total;
};

/** Refused before any of it is unpacked: an archive that claims to be more than any backup is. */
const holdToSize = (archive: Uint8Array): void => {
  const bytes = declaredBytes(archive);
  const most = Math.min(MOST_BYTES, Math.max(FREELY, archive.length * MOST_RATIO));
  if (bytes > most) throw tooLarge(bytes, most);
};

/** The files as one archive, the same bytes for the same files in the same order. Throws Untrusted where it could not be read again. */
export const packed = (files: Files): Uint8Array => {
  const zippable: Zippable = Object.fromEntries(files);
  const archive = zipSync(zippable, { mtime: NO_TIME });
  holdToSize(archive);
  return archive;
};

/** The files of an archive. Unpacking takes no more memory than it claims. Throws Untrusted. */
export const unpacked = (archive: Uint8Array): Files => {
  try {
    holdToSize(archive);
    return new Map(Object.entries(unzipSync(archive)));
  } catch (problem) {
    throw problem instanceof Untrusted ? problem : unreadable('backup');
  }
};
