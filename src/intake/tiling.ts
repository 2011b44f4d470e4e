import type { Band } from '#domain';

/** The bands a row fills, in order of wait, with the place of each among the columns. */
export interface Tiling {
  readonly bands: readonly Band[];
  readonly places: readonly number[];
  /** Where the first gap or overlap is, in weeks; undefined when the bands hold every wait exactly once. */
  readonly gapAt?: number;
}

const gapOf = (bands: readonly Band[]): number | undefined => {
  let reached: number | undefined = 0;
  for (const { from, to } of bands) {
    if (from !== reached) return Math.min(from, reached ?? from);
    reached = to;
  }
  return reached;
};

const tile = (bands: readonly Band[], filled: readonly boolean[]): Tiling => {
  const chosen = bands
    .map((band, place) => ({ band, place }))
    .filter(({ place }) => filled[place])
    .sort((a, b) => a.band.from - b.band.from);
  const inOrder = chosen.map(({ band }) => band);
  const gapAt = gapOf(inOrder);
  return {
    bands: inOrder,
    places: chosen.map(({ place }) => place),
    ...(gapAt === undefined ? {} : { gapAt }),
  };
};

/** Tilings by which cells are filled: a source has few, so rows share them. */
export const tilings = (bands: readonly Band[]) => {
  const known = new Map<string, Tiling>();
  return (cells: readonly (number | undefined)[]): Tiling => {
    let pattern = '';
    for (const cell of cells) pattern += cell === undefined ? '0' : '1';
    const found = known.get(pattern);
    if (found) return found;
    const made = tile(
      bands,
      cells.map((cell) => cell !== undefined),
    );
    known.set(pattern, made);
    return made;
  };
};
