import { quantileSorted } from 'd3-array';
import type { Measure } from '#domain';

/** A list, or a sum of lists, in every future: patients by `run * weeks + week`. */
export interface Futures {
  readonly runs: number;
  readonly weeks: number;
  readonly list: Float64Array;
  readonly overTarget: Float64Array;
}

export const newFutures = (runs: number, weeks: number): Futures => ({
  runs,
  weeks,
  list: new Float64Array(runs * weeks),
  overTarget: new Float64Array(runs * weeks),
});

/** Adds list by list within each future, so that what lists share stays shared in the sum. */
export const plusFutures = (total: Futures, more: Futures): void => {
  for (let at = 0; at < total.list.length; at += 1) {
    total.list[at] = (total.list[at] ?? 0) + (more.list[at] ?? 0);
    total.overTarget[at] = (total.overTarget[at] ?? 0) + (more.overTarget[at] ?? 0);
  }
};

const valueAt = (futures: Futures, measure: Measure, at: number): number => {
  const list = futures.list[at] ?? 0;
  const over = futures.overTarget[at] ?? 0;
  if (measure === 'list') return list;
  return measure === 'over_target' ? over : over / list;
};

export interface Quantiles {
  readonly p10: readonly number[];
  readonly p50: readonly number[];
  readonly p90: readonly number[];
}

const every = { batch: 0, of: 1 };

/** Quantiles of a measure at each week's end, over every future or every `of`-th from `batch`. The share of an empty list is not a number. */
export const quantilesOf = (
  futures: Futures,
  measure: Measure,
  { batch, of } = every,
): Quantiles => {
  const { runs, weeks } = futures;
  const p10: number[] = [];
  const p50: number[] = [];
  const p90: number[] = [];
  const values = new Float64Array(Math.ceil((runs - batch) / of));
  const sorted = values as unknown as number[]; // read by index alone, as a typed array can be
  for (let week = 0; week < weeks; week += 1) {
    for (let index = 0; index < values.length; index += 1) {
      values[index] = valueAt(futures, measure, (batch + index * of) * weeks + week);
    }
    values.sort();
    p10.push(quantileSorted(sorted, 0.1) ?? Number.NaN);
    p50.push(quantileSorted(sorted, 0.5) ?? Number.NaN);
    p90.push(quantileSorted(sorted, 0.9) ?? Number.NaN);
  }
  return { p10, p50, p90 };
};
