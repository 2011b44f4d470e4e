const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_NOTE = 65_535;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;

/** Sizes in bytes, as the directory declares them. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  readonly crc: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  /** Where its own header begins. */
  readonly at: number;
}

const endOf = (zip: Buffer): number | undefined => {
  const last = zip.length - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - LONGEST_NOTE; at -= 1)
    if (zip.readUInt32LE(at) === END) return at;
  return undefined;
};

/** The directory at the end of a zip file (APPNOTE 4.3), read without unpacking anything; undefined when it is not sound. */
export const zipDirectory = (zip: Buffer): readonly ZipEntry[] | undefined => {
  const end = endOf(zip);
  if (end === undefined) return undefined;
  const count = zip.readUInt16LE(end + 10);
  const entries: ZipEntry[] = [];
  let at = zip.readUInt32LE(end + 16);
  while (entries.length < count) {
    if (at + ENTRY_LENGTH > end || zip.readUInt32LE(at) !== ENTRY) return undefined;
    const nameLength = zip.readUInt16LE(at + 28);
    entries.push({
      name: zip.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength),
      packed: zip.readUInt32LE(at + 20),
      unpacked: zip.readUInt32LE(at + 24),
      crc: zip.readUInt32LE(at + 16),
      method: zip.readUInt16LE(at + 10),
      encrypted: (zip.readUInt16LE(at + 8) & 1) === 1,
      at: zip.readUInt32LE(at + 42),
    });
    at += ENTRY_LENGTH + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
};

/** The bytes of an entry as they are packed; undefined when they are not where the directory says. */
export const packedBytes = (zip: Buffer, { at, packed }: ZipEntry): Buffer | undefined => {
  if (at + LOCAL_LENGTH > zip.length || zip.readUInt32LE(at) !== LOCAL) return undefined;
  const from = at + LOCAL_LENGTH + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  return from + packed <= zip.length ? zip.subarray(from, from + packed) : undefined;
};
