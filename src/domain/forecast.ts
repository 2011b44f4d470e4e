import type { Label } from './label.ts';
import type { Month } from './month.ts';
import type { Finding } from './trouble.ts';

/** What a statistical forecast tells of each list. */
export const foretold = ['list', 'over_target_share'] as const;
export type Foretold = (typeof foretold)[number];

/** What a list is expected to be, month-end by month-end. NaN where it can't be said. */
export interface ForecastSeries {
  readonly board: string;
  readonly service: string;
  readonly measure: Foretold;
  readonly label: Label;
  readonly month: readonly Month[];
  readonly p10: readonly number[];
  readonly p50: readonly number[];
  readonly p90: readonly number[];
}

/** Every list as it is expected to be if all goes on as in years known: statistics, beside the projection of people and tests. */
export interface Forecast {
  /** The last month taken to be known. */
  readonly origin: Month;
  readonly series: readonly ForecastSeries[];
  readonly findings: readonly Finding[];
}
