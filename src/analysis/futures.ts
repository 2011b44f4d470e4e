import { quantileSorted } from 'd3-array';
import type { MeasureOfRow, Range } from '#domain';
import { WEEKS_PER_YEAR } from '#engine';

/** One list or service, or a sum of them, in every future: by `run * weeks + week`. Patients at the week's end; tests and reports of the week; work that queues, and what left its last stage; full-time equivalents lacking, where they are asked for. */
export interface Futures {
  readonly runs: number;
  readonly weeks: number;
  readonly list: Float64Array;
  readonly overTarget: Float64Array;
  readonly tests: Float64Array;
  readonly reports: Float64Array;
  readonly queue: Float64Array;
  readonly through: Float64Array;
  readonly fteGap: Float64Array;
}

const amounts = ['list', 'overTarget', 'tests', 'reports', 'queue', 'through', 'fteGap'] as const;

export const newFutures = (runs: number, weeks: number): Futures => ({
  runs,
  weeks,
  list: new Float64Array(runs * weeks),
  overTarget: new Float64Array(runs * weeks),
  tests: new Float64Array(runs * weeks),
  reports: new Float64Array(runs * weeks),
  queue: new Float64Array(runs * weeks),
  through: new Float64Array(runs * weeks),
  fteGap: new Float64Array(runs * weeks),
});

/** Amounts that a turnaround is made of. */
const ofTurnaround: ReadonlySet<string> = new Set(['queue', 'through']);

/** Adds within each future, so that what is shared stays shared in the sum; without what tells of turnaround where that is asked. */
export const plusFutures = (total: Futures, more: Futures, turnaround = true): void => {
  for (const amount of amounts) {
    if (!turnaround && ofTurnaround.has(amount)) continue;
    const [sum, part] = [total[amount], more[amount]];
    for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + (part[at] ?? 0);
  }
};

const DAYS_IN_WEEK = 7;

/** Weeks over which a turnaround is averaged. */
const TURNAROUND_WEEKS = 4;

/** Sums of the last weeks, as many as there are up to `most`, within each future. */
const lastWeeks = (amount: Float64Array, weeks: number, most: number): Float64Array => {
  const sums = new Float64Array(amount.length);
  for (let at = 0; at < amount.length; at += 1) {
    const week = at % weeks;
    const before = week === 0 ? 0 : (sums[at - 1] ?? 0);
    const gone = week >= most ? (amount[at - most] ?? 0) : 0;
    sums[at] = before + (amount[at] ?? 0) - gone;
  }
  return sums;
};

const yearly = (amount: Float64Array, weeks: number): Float64Array =>
  lastWeeks(amount, weeks, WEEKS_PER_YEAR).map(
    (sum, at) => (sum * WEEKS_PER_YEAR) / Math.min(WEEKS_PER_YEAR, (at % weeks) + 1),
  );

/** What each measure is in every future and week. A share of nobody, and the turnaround of no work, are not numbers. */
const valuesOf: Readonly<Record<MeasureOfRow, (futures: Futures) => Float64Array>> = {
  list: ({ list }) => list,
  over_target: ({ overTarget }) => overTarget,
  over_target_share: ({ list, overTarget }) => overTarget.map((over, at) => over / (list[at] ?? 0)),
  weeks_over_target: ({ overTarget, weeks }) => lastWeeks(overTarget, weeks, weeks),
  tests: ({ tests, weeks }) => yearly(tests, weeks),
  reports: ({ reports, weeks }) => yearly(reports, weeks),
  turnaround_days: ({ queue, through, weeks }) => {
    const done = lastWeeks(through, weeks, TURNAROUND_WEEKS);
    return lastWeeks(queue, weeks, TURNAROUND_WEEKS).map(
      (waiting, at) => (DAYS_IN_WEEK * waiting) / (done[at] ?? 0),
    );
  },
  fte_gap: ({ fteGap }) => fteGap,
};

export const measured = (futures: Futures, measure: MeasureOfRow): Float64Array =>
  valuesOf[measure](futures);

export interface Quantiles {
  readonly p10: readonly number[];
  readonly p50: readonly number[];
  readonly p90: readonly number[];
}

const every = { batch: 0, of: 1 };

/** Quantiles over the futures in which the measure is a number; not a number when there is none. */
export const rangeOf = (values: readonly number[]): Range => {
  const sorted = Float64Array.from(values.filter((value) => !Number.isNaN(value))).sort();
  const read = sorted as unknown as number[]; // read by index alone, as a typed array can be
  return {
    p10: quantileSorted(read, 0.1) ?? Number.NaN,
    p50: quantileSorted(read, 0.5) ?? Number.NaN,
    p90: quantileSorted(read, 0.9) ?? Number.NaN,
  };
};

/** Quantiles at each week's end of what a measure is in every future, or in every `of`-th from `batch`. */
export const quantilesOf = (
  { runs, weeks }: Pick<Futures, 'runs' | 'weeks'>,
  values: Float64Array,
  { batch, of } = every,
): Quantiles => {
  const p10: number[] = [];
  const p50: number[] = [];
  const p90: number[] = [];
  for (let week = 0; week < weeks; week += 1) {
    const atWeek: number[] = [];
    for (let run = batch; run < runs; run += of) atWeek.push(values[run * weeks + week] ?? 0);
    const range = rangeOf(atWeek);
    p10.push(range.p10);
    p50.push(range.p50);
    p90.push(range.p90);
  }
  return { p10, p50, p90 };
};
