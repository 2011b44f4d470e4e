import { deviation, range } from 'd3-array';
import type { Headline, Measure, Series } from '#domain';
import { SCRAMBLES } from '#engine';
import { type Futures, quantilesOf } from '../futures.ts';

export type Named = Pick<Series, 'board' | 'service' | 'label' | 'rests'>;

/** One measure of one thing in every future: by `run * weeks + week`. */
export interface Told {
  readonly named: Named;
  readonly measure: Measure;
  readonly unit: string;
  readonly values: Float64Array;
}

type Size = Pick<Futures, 'runs' | 'weeks'>;

export const seriesFrom = (
  { named, measure, unit, values }: Told,
  size: Size,
  week: readonly string[],
): Series => ({
  board: named.board,
  service: named.service,
  measure,
  unit,
  label: named.label,
  rests: named.rests,
  week,
  ...quantilesOf(size, values),
});

export const headlineFrom = ({ named, measure, unit, values }: Told, size: Size): Headline => {
  const last = size.weeks - 1;
  const at = ({ p10, p50, p90 }: ReturnType<typeof quantilesOf>) => ({
    p10: p10[last] ?? Number.NaN,
    p50: p50[last] ?? Number.NaN,
    p90: p90[last] ?? Number.NaN,
  });
  // Each scrambling's futures by themselves: their medians' spread tells the Monte Carlo error of the whole's.
  const medians = range(SCRAMBLES).map(
    (batch) => at(quantilesOf(size, values, { batch, of: SCRAMBLES })).p50,
  );
  const spread = deviation(medians) ?? Number.NaN;
  return {
    measure,
    unit,
    ...at(quantilesOf(size, values)),
    mcse: spread / Math.sqrt(SCRAMBLES),
    label: named.label,
    rests: named.rests,
  };
};

/** A measure that was asked for and is not known: its numbers are none, never 0. */
export const notKnown = ({ label, rests }: Named, measure: Measure, unit: string): Headline => ({
  measure,
  unit,
  p10: Number.NaN,
  p50: Number.NaN,
  p90: Number.NaN,
  mcse: Number.NaN,
  label,
  rests,
});
