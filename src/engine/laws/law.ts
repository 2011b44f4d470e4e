import type { Model } from '../model.ts';

/** What must be true of every model, whatever its numbers. `worst` is the largest relative deviation met, 0 when the law holds exactly. */
export interface Law {
  readonly law: string;
  readonly worstIn: (model: Model) => number;
}

export interface LawResult {
  readonly law: string;
  readonly held: boolean;
  readonly worst: number;
}

/** Relative to the larger of one patient and what is compared. */
export const deviation = (is: number, ought: number): number =>
  Math.abs(is - ought) / Math.max(1, Math.abs(ought));

/** The larger of the two; what is not a number is as bad as can be. */
export const worse = (worst: number, next: number): number =>
  Number.isNaN(next) ? Number.POSITIVE_INFINITY : Math.max(worst, next);
