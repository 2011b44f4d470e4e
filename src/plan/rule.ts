import type { Finding, PlanPack } from '#domain';

/** One rule of a plan: what breaks it, each naming its row. */
export type Rule = (pack: PlanPack) => readonly Finding[];

type Detail = NonNullable<Finding['detail']>;

/** A finding about one row: `actions.csv A07`. */
export const finding = (code: Finding['code'], where: string, detail?: Detail): Finding =>
  detail === undefined ? { code, where } : { code, where, detail };

/** Rows that are alike in something, in the order in which they come. */
export const groupedBy = <T>(
  rows: readonly T[],
  keyOf: (row: T) => string,
): ReadonlyMap<string, readonly T[]> => Map.groupBy(rows, keyOf);

const HAIR = 1e-6;

/** Shares that are one whole, to the last digit that anyone would write. */
export const sumsTo1 = (shares: readonly number[]): boolean =>
  Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) < HAIR;

/** A sum as a reader sees it. */
export const sumOf = (shares: readonly number[]): string =>
  String(Math.round(shares.reduce((sum, share) => sum + share, 0) * 1e6) / 1e6);
