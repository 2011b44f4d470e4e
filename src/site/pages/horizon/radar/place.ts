import { angleOf, type Frame, ringOf, type Spot, spotAt } from './frame.ts';

interface Cell {
  readonly sector: number;
  readonly ring: number;
}

/** Between two marks, and between a mark and the edge of its cell. */
const AIR = 2;

/** The widest mark stands on a base wider than its height. */
export const BASE = 1.15;

const RADIANS = Math.PI / 180;

/** How many rows of marks a ring has room for, at least one. */
const rowsIn = (frame: Frame, ring: number): number => {
  const [inner, outer] = ringOf(frame, ring);
  return Math.max(1, Math.floor((outer - inner - AIR) / (2 * frame.mark + AIR)));
};

/** So many rows in the middle of a ring, from the outside in. */
const radiiOf = (frame: Frame, ring: number, rows: number): readonly number[] => {
  const [inner, outer] = ringOf(frame, ring);
  const step = 2 * frame.mark + AIR;
  return Array.from(
    { length: rows },
    (_, row) => (inner + outer) / 2 + ((rows - 1) / 2 - row) * step,
  );
};

/** The arc of a row that the middles of marks can use, in degrees. */
const arcOf = (frame: Frame, sector: number, radius: number): readonly [number, number] => {
  const margin = Math.asin(Math.min(1, (frame.mark * BASE + AIR) / radius)) / RADIANS;
  const [from, to] = [angleOf(frame, sector), angleOf(frame, sector + 1)];
  const middle = (from + to) / 2;
  return [Math.min(from + margin, middle), Math.max(to - margin, middle)];
};

const capacityOf = (frame: Frame, sector: number, radius: number): number => {
  const [from, to] = arcOf(frame, sector, radius);
  return 1 + Math.floor(((to - from) * RADIANS * radius) / (2 * BASE * frame.mark + AIR));
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** The fewest rows that hold all marks of a cell, and how many each can hold. */
const rowsFor = (frame: Frame, { sector, ring }: Cell, count: number) => {
  const most = rowsIn(frame, ring);
  const choices = Array.from({ length: most }, (_, index) =>
    radiiOf(frame, ring, index + 1).map((radius) => ({
      radius,
      capacity: capacityOf(frame, sector, radius),
    })),
  );
  const holds = choices.find((rows) => sum(rows.map(({ capacity }) => capacity)) >= count);
  return holds ?? choices.at(-1) ?? [];
};

/** Full rows from the outside in; what fits nowhere is squeezed into the outermost. */
const sharesOf = (capacities: readonly number[], count: number): readonly number[] => {
  const shares: number[] = [];
  for (const capacity of capacities) shares.push(Math.min(capacity, count - sum(shares)));
  const left = count - sum(shares);
  return shares.map((share, row) => (row === 0 ? share + left : share));
};

/** Where the marks of one cell stand: the same marks stand in the same places, however often it is drawn. */
export const spotsIn = (frame: Frame, cell: Cell, count: number): readonly Spot[] => {
  const rows = rowsFor(frame, cell, count);
  const shares = sharesOf(
    rows.map(({ capacity }) => capacity),
    count,
  );
  return rows.flatMap(({ radius, capacity }, row) => {
    const share = shares[row] ?? 0;
    const [from, to] = arcOf(frame, cell.sector, radius);
    // A full row uses its arc from end to end; marks of one that is not full stand apart.
    const gaps = share < capacity ? share : Math.max(1, share - 1);
    const apart = (to - from) / gaps;
    const first = (from + to) / 2 - (apart * (share - 1)) / 2;
    return Array.from({ length: share }, (_, index) =>
      spotAt(frame, { degrees: first + apart * index, radius }),
    );
  });
};
