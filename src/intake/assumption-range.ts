import { type Parameter, unitOfParameter } from '#domain';
import type { Range } from './cell.ts';

const share: Range = { minimum: 0, maximum: 1 };

/** What figures of a unit can be. */
const rangeOfUnit: Readonly<Record<string, Range>> = {
  share,
  share_per_week: share,
  share_per_year: share,
  weeks: { minimum: 0, maximum: 520 },
  elasticity: { minimum: 0, maximum: 5 },
  log_sd: { minimum: 0, maximum: 5 },
  FTE_per_year: { minimum: 0, maximum: 100_000 },
  hours_per_trainee_week: { minimum: 0, maximum: 37.5 },
  minutes: { minimum: 0.1, maximum: 10_000 },
  ratio: { minimum: 0.01, maximum: 100 },
};

const rangeOfOne: Readonly<Partial<Record<Parameter, Range>>> = {
  // A list that takes no time to clear would divide by nothing.
  clearance_weeks: { minimum: 0.1, maximum: 520 },
  growth: { minimum: -0.5, maximum: 1 },
  // Nothing a year later would have no logarithm.
  international_change: { minimum: -0.9, maximum: 1 },
};

/** The least and the most that an assumption may say. */
export const rangeOfParameter = (parameter: Parameter): Range =>
  rangeOfOne[parameter] ?? rangeOfUnit[unitOfParameter[parameter]] ?? share;
