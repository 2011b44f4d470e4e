import { unzipSync } from 'fflate';
import { zipOf } from '../src/intake/table-file/fixtures.ts';
import { type Dice, oneOf } from './dice.ts';

/** Changes bytes by the dice; `other` is another file to take pieces from. */
type Mutation = (bytes: Buffer, dice: Dice, other: Buffer) => Buffer;

const LONGEST = 2_000_000;

interface Place {
  readonly at: number;
  /** How many bytes go. */
  readonly remove: number;
}

const put = (bytes: Buffer, { at, remove }: Place, piece: Buffer): Buffer =>
  Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at + remove)]);

const pieceOf = (bytes: Buffer, dice: Dice, most: number): Buffer => {
  const at = dice(bytes.length);
  return bytes.subarray(at, at + 1 + dice(most));
};

const flip: Mutation = (bytes, dice) => {
  const flipped = Buffer.from(bytes);
  for (let times = 1 + dice(8); times > 0; times -= 1) {
    const at = dice(flipped.length);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << dice(8));
  }
  return flipped;
};
const cutEnd: Mutation = (bytes, dice) => bytes.subarray(0, dice(bytes.length));
const cutOut: Mutation = (bytes, dice) =>
  put(bytes, { at: dice(bytes.length), remove: 1 + dice(400) }, Buffer.alloc(0));
const splice: Mutation = (bytes, dice, other) =>
  put(bytes, { at: dice(bytes.length), remove: dice(200) }, pieceOf(other, dice, 2000));
const repeat: Mutation = (bytes, dice) => {
  const piece = pieceOf(bytes, dice, 3000);
  const pieces = Array<Buffer>(1 + dice(40)).fill(piece);
  return put(bytes, { at: dice(bytes.length), remove: 0 }, Buffer.concat(pieces));
};

const tokens = [
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\n',
  '\r',
  '\r\n\r\n',
  '\0',
  '\uFEFF',
  '=1+1',
  "'=x",
  '-',
  '*',
  '..',
  '[c]',
  '1e9',
  '"1,234"',
  '-1',
  '99999999999999999999',
  'NaN',
  '?',
  '\uFFFD',
  '<table><tr><td colspan=1000 rowspan=1000>x',
  '</table>',
  '<!--',
  '&amp;',
  'é',
  '\u202E',
  '2025-02-30',
  '31/12/2025',
] as const;
const insert: Mutation = (bytes, dice) => {
  const token = Buffer.from(oneOf(dice, tokens));
  return put(bytes, { at: dice(bytes.length), remove: dice(3) }, token);
};

const separators = [',', ';', '\t', '|', '\n', ' '] as const;
const swapSeparators: Mutation = (bytes, dice) => {
  const [from, to] = [oneOf(dice, separators), oneOf(dice, separators)];
  return Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1');
};

const rewritten: Mutation = (bytes, dice) => {
  const text = bytes.toString('utf8');
  return oneOf(dice, [
    () => Buffer.from(text, 'latin1'),
    () => Buffer.from(`\uFEFF${text}`, 'utf16le'),
    () => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
    () => Buffer.from(`\uFEFF${text}`),
  ])();
};

const linesMoved: Mutation = (bytes, dice) => {
  const lines = bytes.toString('latin1').split('\n');
  const from = dice(lines.length);
  const [line = ''] = lines.splice(from, dice(2));
  lines.splice(dice(lines.length + 1), 0, lines[from] ?? line);
  return Buffer.from(lines.join('\n'), 'latin1');
};

const ofBytes: readonly [Mutation, ...Mutation[]] = [
  flip,
  cutEnd,
  cutOut,
  splice,
  repeat,
  insert,
  insert,
  swapSeparators,
  rewritten,
  linesMoved,
];

const isZip = (bytes: Buffer): boolean => bytes.readUInt32LE(0) === 0x04034b50;

/** Changes a part inside a zip and packs it again soundly: what stands behind the checks has to bear it. */
const insideZip: Mutation = (bytes, dice, other) => {
  const parts = Object.entries(unzipSync(bytes));
  const chosen = dice(parts.length);
  return zipOf(
    Object.fromEntries(
      parts.map(([name, part], index) => {
        const held = Buffer.from(part);
        const changes = index === chosen && held.length > 0;
        return [name, changes ? oneOf(dice, ofBytes)(held, dice, other) : held];
      }),
    ),
  );
};

/** A file as a slip of the hand, a bad disk or an enemy might leave it: one to four changes. */
export const mutated: Mutation = (bytes, dice, other) => {
  let now = bytes;
  if (isZip(bytes) && dice(5) > 0) return insideZip(bytes, dice, other);
  for (let times = 1 + dice(4); times > 0 && now.length > 0; times -= 1)
    now = oneOf(dice, ofBytes)(now, dice, other).subarray(0, LONGEST);
  return now;
};
