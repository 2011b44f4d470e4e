import { median } from 'd3-array';

/** What ours is held against, timed in the same run; `ratio` is ours over it, the median of pairs. */
export interface Against {
  readonly name: string;
  readonly value: number;
  readonly ratio: number;
}

/** One line of a benchmark: ours. */
export interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly against?: Against;
  readonly n: number;
}

/** A line that can't be measured on this machine. */
export interface Skipped {
  readonly what: string;
  readonly skipped: string;
}

export interface Benchmark {
  readonly name: string;
  readonly run: () => Promise<readonly (Row | Skipped)[]>;
}

/** Median milliseconds of `n` calls, after one that is not counted. */
export const medianMilliseconds = (n: number, call: () => void): number => {
  call();
  const times = Array.from({ length: n }, () => {
    const start = performance.now();
    call();
    return performance.now() - start;
  });
  return median(times) ?? Number.NaN;
};
