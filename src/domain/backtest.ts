import type { Foretold } from './forecast.ts';
import type { Month } from './month.ts';

/** How one method did, of all that it said so many months ahead. */
export interface BacktestRow {
  /** `board-service`, `service`, `board` or `nation`: lists by themselves, or summed. */
  readonly level: string;
  readonly measure: Foretold;
  readonly months: number;
  readonly method: string;
  /** All errors over all that came. */
  readonly wape: number;
  /** Mean of the losses at 0.1, 0.5 and 0.9, over what came. */
  readonly pinball: number;
  /** Share of what came that lay inside the interval. */
  readonly coverage80: number;
  readonly coverage95: number;
  readonly n: number;
}

/** Said from one month after another, from the first to the last, and held against what came. */
export interface BacktestPeriod {
  readonly first: Month;
  readonly last: Month;
  readonly lists: number;
  readonly rows: readonly BacktestRow[];
}

/** A back-test that lies beside the pack that it was made of: it takes too long to be made for each reader. */
export interface KeptBacktest {
  /** The pack's hash when it was made: of another version it tells nothing. */
  readonly hash: string;
  /** The last year of months looked from by itself, those before it first. */
  readonly periods: readonly BacktestPeriod[];
}

/** Its file in the pack's folder. */
export const BACKTEST_FILE = 'backtest.json';
