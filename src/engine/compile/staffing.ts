import type { LeverInForce } from '../levers.ts';
import { WEEKS_PER_YEAR, type WorkforceModel } from '../workforce.ts';

/** What every table of a workforce is compiled from. */
export interface Staffing {
  readonly workforce: WorkforceModel;
  readonly weeks: number;
  readonly levers: readonly LeverInForce[];
  /** What each parameter is in the future in hand, by its place. */
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

/** Yearly shares by age as shares a week. */
export const weekly = (yearly: number): number => yearly / WEEKS_PER_YEAR;

/** Where each row's members begin in a flat table of all rows' members. */
export const firstOf = (lengths: readonly number[]): Int32Array => {
  const first = new Int32Array(lengths.length + 1);
  for (const [index, length] of lengths.entries()) first[index + 1] = (first[index] ?? 0) + length;
  return first;
};
