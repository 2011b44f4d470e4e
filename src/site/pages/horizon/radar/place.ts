import { angleOf, type Frame, ringOf, type Spot, spotAt } from './frame.ts';

interface Cell {
  readonly sector: number;
  readonly ring: number;
}

/** Between two marks, and between a mark and the edge of its cell. */
const AIR = 3;

/** Radii on which marks of a ring can stand without touching, from the outside in. */
const rowsOf = (frame: Frame, ring: number): readonly number[] => {
  const [inner, outer] = ringOf(frame, ring);
  const edge = frame.mark + AIR;
  const room = outer - inner - 2 * edge;
  if (room < 0) return [(inner + outer) / 2];
  const step = 2 * frame.mark + AIR;
  return Array.from({ length: 1 + Math.floor(room / step) }, (_, row) => outer - edge - row * step);
};

/** The arc of a row that marks can use, in degrees from its sector's beginning to its end. */
const arcOf = (frame: Frame, sector: number, radius: number): readonly [number, number] => {
  const margin = (Math.asin(Math.min(1, (frame.mark + AIR) / radius)) * 180) / Math.PI;
  const [from, to] = [angleOf(frame, sector), angleOf(frame, sector + 1)];
  const middle = (from + to) / 2;
  return [Math.min(from + margin, middle), Math.max(to - margin, middle)];
};

const capacityOf = (frame: Frame, sector: number, radius: number): number => {
  const [from, to] = arcOf(frame, sector, radius);
  const length = ((to - from) / 180) * Math.PI * radius;
  return 1 + Math.floor(length / (2 * frame.mark + AIR));
};

/** How many marks stand on each row: full rows from the outside in; what fits nowhere is squeezed into the outermost. */
const sharesOf = (capacities: readonly number[], count: number): readonly number[] => {
  let left = count;
  const shares = capacities.map((capacity) => {
    const share = Math.min(capacity, left);
    left -= share;
    return share;
  });
  return shares.map((share, row) => (row === 0 ? share + left : share));
};

/** Where the marks of one cell stand: the same marks stand in the same places, however often it is drawn. */
export const spotsIn = (frame: Frame, { sector, ring }: Cell, count: number): readonly Spot[] => {
  const rows = rowsOf(frame, ring);
  const shares = sharesOf(
    rows.map((radius) => capacityOf(frame, sector, radius)),
    count,
  );
  return rows.flatMap((radius, row) => {
    const share = shares[row] ?? 0;
    const [from, to] = arcOf(frame, sector, radius);
    return Array.from({ length: share }, (_, index) =>
      spotAt(frame, { degrees: from + ((to - from) * (index + 0.5)) / share, radius }),
    );
  });
};
