import { median } from 'd3-array';

/** One line of a benchmark. `ratio` is ours over the other's, in one run, the median of pairs. */
export interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly against?: string;
  readonly ratio?: number;
  readonly n: number;
}

export interface Benchmark {
  readonly name: string;
  readonly run: () => Promise<readonly Row[]>;
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
