/** Where a draw is: every draw has an address, so that none depends on what was drawn before it. Unsigned 32-bit integers. */
export interface Address {
  seed: number;
  /** What the draw is about: a hash of its name, such as a list's or a service's. */
  stream: number;
  /** Which future. */
  run: number;
  /** Which month, or 0 for what is drawn once in a future. */
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

/** Independent scramblings among which futures are dealt in turn: their spread tells the Monte Carlo error. */
export const SCRAMBLES = 8;

const reversed = (word: number): number => {
  let bits = ((word >>> 1) & 0x55555555) | ((word & 0x55555555) << 1);
  bits = ((bits >>> 2) & 0x33333333) | ((bits & 0x33333333) << 2);
  bits = ((bits >>> 4) & 0x0f0f0f0f) | ((bits & 0x0f0f0f0f) << 4);
  bits = ((bits >>> 8) & 0x00ff00ff) | ((bits & 0x00ff00ff) << 8);
  return (bits >>> 16) | (bits << 16);
};

/** Changes each bit by a hash of the bits below it alone: on reversed bits that is a nested (Owen) scrambling. */
const scrambled = (word: number, key: number): number => {
  let bits = (word + key) | 0;
  bits ^= Math.imul(bits, 0x6c50b47c);
  bits ^= Math.imul(bits, 0xb82f1e52);
  bits ^= Math.imul(bits, 0xc7afe638);
  bits ^= Math.imul(bits, 0x8d22f6e6);
  return bits;
};

/**
 * The number in (0, 1) that a stream has in one future, for what holds throughout it: of each scrambling's first 2^k futures, one lies in each 2^k-th of the interval.
 * A Sobol sequence's first dimension for every stream, its points shuffled and scrambled by the stream's own keys, so that no stream need know how many others there are.
 * Burley, "Practical hash-based Owen scrambling", Journal of Computer Graphics Techniques 9(4), 2020.
 */
export const sobolAt = (stream: number, { seed, run }: Draw): number => {
  const scrambling = run % SCRAMBLES;
  words[0] = scrambling;
  words[1] = 0;
  words[2] = stream;
  words[3] = 1;
  philox(words, seed, 0);
  const point = (run - scrambling) / SCRAMBLES;
  const shuffled = reversed(scrambled(reversed(point), words[0] as number));
  return ((reversed(scrambled(shuffled, words[1] as number)) >>> 0) + 0.5) / 0x100000000;
};

/** The same for a name. */
export const sobolOf = (name: string, draw: Draw): number => sobolAt(streamOf(name), draw);
