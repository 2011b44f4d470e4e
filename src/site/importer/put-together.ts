import { setImmediate } from 'node:timers/promises';

/** In bytes: a few milliseconds of copying, after which others are answered. All of a large file at once would hold them up for a quarter of a second. */
const AT_ONCE = 2_000_000;

function* piecesOf(parts: readonly Uint8Array[]): Generator<Uint8Array> {
  for (const part of parts)
    for (let from = 0; from < part.byteLength; from += AT_ONCE)
      yield part.subarray(from, from + AT_ONCE);
}

/** A copy of all parts as one, made in pieces, so that the server answers meanwhile. */
export const putTogether = async (
  parts: readonly Uint8Array[],
): Promise<Uint8Array<ArrayBuffer>> => {
  const whole = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  let rested = 0;
  for (const piece of piecesOf(parts)) {
    whole.set(piece, at);
    at += piece.byteLength;
    if (at - rested < AT_ONCE) continue;
    rested = at;
    await setImmediate();
  }
  return whole;
};
