import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

type Table = Float64Array | Int32Array | Uint8Array;

/** What the C reads a table as. A kind that isn't here isn't one that the kernel reads. */
const kinds: readonly (readonly [string, (value: unknown) => value is Table])[] = [
  ['double', (value) => value instanceof Float64Array],
  ['int32_t', (value) => value instanceof Int32Array],
  ['uint8_t', (value) => value instanceof Uint8Array],
];

const NAME_BYTES = 56;
const FILLED_TO = 8;

interface Entry {
  readonly name: string;
  /** The C type of a table; undefined for a number. */
  readonly kind: string | undefined;
  readonly bytes: Uint8Array;
}

const inC = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

const entryOf = (name: string, value: unknown): Entry | undefined => {
  if (typeof value === 'number') {
    return { name, kind: undefined, bytes: new Uint8Array(Int32Array.of(value).buffer) };
  }
  const [kind] = kinds.find(([, is]) => is(value)) ?? [];
  if (kind === undefined) return undefined;
  const { buffer, byteOffset, byteLength } = value as Table;
  return { name, kind, bytes: new Uint8Array(buffer, byteOffset, byteLength) };
};

/** Every number and table of an object and of those within it, under its path's name. */
const entriesOf = (value: unknown, path: readonly string[] = []): readonly Entry[] => {
  if (isRecord(value)) {
    return Object.entries(value).flatMap(([name, within]) =>
      entriesOf(within, [...path, inC(name)]),
    );
  }
  const entry = entryOf(path.join('_'), value);
  return entry === undefined ? [] : [entry];
};

const blockOf = ({ name, bytes }: Entry): Uint8Array => {
  const filled = Math.ceil(bytes.length / FILLED_TO) * FILLED_TO;
  const block = new Uint8Array(NAME_BYTES + FILLED_TO + filled);
  block.set(new TextEncoder().encode(name));
  new DataView(block.buffer).setBigUint64(NAME_BYTES, BigInt(bytes.length), true);
  block.set(bytes, NAME_BYTES + FILLED_TO);
  return block;
};

const listed = (name: string, items: readonly string[]): string =>
  [`#define ${name}(X)`, ...items].join(' \\\n  ');

const headerOf = (entries: readonly Entry[]): string => {
  const numbers = entries.filter(({ kind }) => kind === undefined);
  const tables = entries.filter(({ kind }) => kind !== undefined);
  return [
    listed(
      'NUMBERS',
      numbers.map(({ name }) => `X(${name})`),
    ),
    listed(
      'TABLES',
      tables.map(({ name, kind }) => `X(${kind}, ${name})`),
    ),
    '',
  ].join('\n');
};

/** Writes an object's numbers and tables, little-endian, to `model.bin` and what they are to `tables.h`. */
export const dump = async (value: object, folder: string): Promise<void> => {
  const entries = entriesOf(value);
  await writeFile(join(folder, 'model.bin'), Buffer.concat(entries.map(blockOf)));
  await writeFile(join(folder, 'tables.h'), headerOf(entries));
};

/** Bytes of all tables of an object. */
export const bytesOf = (value: object): number =>
  entriesOf(value).reduce(
    (sum, { kind, bytes }) => sum + (kind === undefined ? 0 : bytes.length),
    0,
  );
