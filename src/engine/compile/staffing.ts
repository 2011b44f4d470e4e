import { type Hit, type LeverInForce, sumOf } from '../levers.ts';
import { WEEKS_PER_YEAR, type WorkforceModel } from '../workforce.ts';

/** What every table of a workforce is compiled from. */
export interface Staffing {
  readonly workforce: WorkforceModel;
  readonly weeks: number;
  readonly levers: readonly LeverInForce[];
  /** By the place of a parameter. */
  readonly values: Float64Array;
  /** Factor on every hour, of people and of equipment. */
  readonly capacity: number;
  /** A week's working days over those of an average week: a week with a bank holiday has fewer hours. */
  readonly calendar: Float64Array;
}

export const NOBODY = -1;

/** The row of a group at a board. */
export const rowFinder = ({ groups }: WorkforceModel) => {
  const places = new Map(groups.map(({ board, group }, row) => [`${board} ${group}`, row]));
  return (board: string, group: string): number => places.get(`${board} ${group}`) ?? NOBODY;
};

/** The boards among which a lever's national amount is shared, and one board's part: by their parts of the nation's supply. */
export const shareNamed = (
  shares: Readonly<Record<string, number>> | undefined,
  boards: readonly string[],
  board: string,
): number => {
  const all = Object.entries(shares ?? {});
  const named = boards.length === 0 ? all : all.filter(([id]) => boards.includes(id));
  const total = named.reduce((sum, [, share]) => sum + share, 0);
  return total > 0 ? (shares?.[board] ?? 0) / total : 0;
};

/** A table by row and week. */
export const byWeek = (
  rows: number,
  weeks: number,
  at: (row: number, week: number) => number,
): Float64Array => {
  const table = new Float64Array(rows * weeks);
  for (let row = 0; row < rows; row += 1) {
    for (let week = 0; week < weeks; week += 1) table[row * weeks + week] = at(row, week);
  }
  return table;
};

/** A table by row and week: one value a row, moved by the levers that touch it. */
export const moved = (
  { rows, weeks }: { readonly rows: number; readonly weeks: number },
  baseOf: (row: number) => number,
  hitsOn: (row: number) => readonly Hit[],
): Float64Array => {
  const table = new Float64Array(rows * weeks);
  for (let row = 0; row < rows; row += 1) {
    const hits = hitsOn(row);
    const base = baseOf(row);
    table.fill(base, row * weeks, (row + 1) * weeks);
    for (let week = 0; hits.length > 0 && week < weeks; week += 1) {
      table[row * weeks + week] = base + sumOf(hits, week);
    }
  }
  return table;
};

/** Yearly shares by age as shares a week. */
export const weekly = (yearly: number): number => yearly / WEEKS_PER_YEAR;

/** Where each row's members begin in a flat table of all rows' members. */
export const firstOf = (lengths: readonly number[]): Int32Array => {
  const first = new Int32Array(lengths.length + 1);
  for (const [index, length] of lengths.entries()) first[index + 1] = (first[index] ?? 0) + length;
  return first;
};
