/** Where a draw is: every draw has an address, so that none depends on what was drawn before it. Unsigned 32-bit integers. */
export interface Address {
  seed: number;
  /** What the draw is about: a hash of a list's or a service's name. */
  stream: number;
  /** Which future. */
  run: number;
  /** Which month, or 0 for what holds throughout. */
  step: number;
}

const MULTIPLIER_0 = 0xd2511f53;
const MULTIPLIER_1 = 0xcd9e8d57;
const WEYL_0 = 0x9e3779b9;
const WEYL_1 = 0xbb67ae85;
const ROUNDS = 10;

const highWord = (a: number, b: number): number => {
  const aLow = a & 0xffff;
  const aHigh = a >>> 16;
  const bLow = b & 0xffff;
  const bHigh = b >>> 16;
  const cross = aHigh * bLow + ((aLow * bLow) >>> 16);
  return (aHigh * bHigh + Math.floor((aLow * bHigh + cross) / 0x10000)) >>> 0;
};

/**
 * Philox4x32-10: `words` holds the four counter words on the way in and the four random words on the way out.
 * Salmon and others, "Parallel random numbers: as easy as 1, 2, 3", SC11, 2011.
 */
export const philox = (words: Uint32Array, keyLow: number, keyHigh: number): void => {
  let [c0 = 0, c1 = 0, c2 = 0, c3 = 0] = words;
  let k0 = keyLow >>> 0;
  let k1 = keyHigh >>> 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const high0 = highWord(MULTIPLIER_0, c0);
    const high1 = highWord(MULTIPLIER_1, c2);
    const low0 = Math.imul(MULTIPLIER_0, c0) >>> 0;
    const low1 = Math.imul(MULTIPLIER_1, c2) >>> 0;
    c0 = (high1 ^ c1 ^ k0) >>> 0;
    c1 = low1;
    c2 = (high0 ^ c3 ^ k1) >>> 0;
    c3 = low0;
    k0 = (k0 + WEYL_0) >>> 0;
    k1 = (k1 + WEYL_1) >>> 0;
  }
  words[0] = c0;
  words[1] = c1;
  words[2] = c2;
  words[3] = c3;
};

const words = new Uint32Array(4);

/** Four numbers in (0, 1), never 0 or 1, for one address. */
export const drawAt = ({ seed, stream, run, step }: Address, uniforms: Float64Array): void => {
  words[0] = step;
  words[1] = run;
  words[2] = stream;
  words[3] = 0;
  philox(words, seed, 0);
  for (let index = 0; index < 4; index += 1) {
    uniforms[index] = ((words[index] as number) + 0.5) / 0x100000000;
  }
};

/** FNV-1a over UTF-16 code units, 32 bits: the stream of a name, the same in every part of a model that holds it. */
export const streamOf = (name: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
};

/** Which future of which seed: the same draw has the same numbers for a list alone as for all lists together. */
export interface Draw {
  readonly seed: number;
  readonly run: number;
}

const alone = new Float64Array(4);

/** The number in (0, 1) that one name has in one future. */
export const uniformOf = (name: string, { seed, run }: Draw): number => {
  drawAt({ seed, stream: streamOf(name), run, step: 0 }, alone);
  return alone[0] as number;
};
