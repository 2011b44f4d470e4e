import { range } from 'd3-array';
import {
  type ActionEffect,
  type Day,
  isoDay,
  type Measure,
  mondayOf,
  type Series,
  type Travel,
  type Week,
  weekOfDay,
} from '#domain';
import { compile, leversInForce, type Model, newTrace, run, running, type Trace } from '#engine';
import type { Futures } from './futures.ts';
import { seriesOf, toldOf, wholeOf } from './project.ts';
import { type Reached, reachedBy, sideBySide, totalOf } from './side-by-side.ts';
import { travelOf } from './travel.ts';

export interface EffectOptions {
  readonly action: string;
  /** The plan's first day: months are counted from it. */
  readonly start: Day;
  readonly weeks: number;
  readonly runs: number;
  readonly seed: number;
  /** Journeys between boards that are known. */
  readonly travel?: readonly Travel[] | undefined;
}

const measures: readonly Measure[] = [
  'list',
  'over_target',
  'over_target_share',
  'tests',
  'reports',
  'turnaround_days',
];

/** Part of a week's tests and reports, or of those who wait, by which they must differ to count as an effect. */
const A_THOUSANDTH = 1e-3;

/** The parts of a model that an action moves; without its levers each is several parts, which give the same numbers side by side. */
const reachedByAction = (model: Model, action: string): readonly Reached[] =>
  reachedBy(
    model,
    [action],
    leversInForce(model.workforce?.levers ?? [], [action]).map(({ lever }) => lever),
  );

const expectedOf = ({ part }: Reached, actions: readonly string[], weeks: number): Trace => {
  const compiled = compile(part, { lists: part.lists, weeks, scenario: { capacity: 1, actions } });
  const trace = newTrace(compiled);
  run(running(compiled), trace);
  return trace;
};

/** A week of a table by row and week, all rows. */
const weekOf = (table: Float64Array, week: number, weeks: number): number => {
  let sum = 0;
  for (let at = week; at < table.length; at += weeks) sum += table[at] ?? 0;
  return sum;
};

interface Pair {
  readonly without: Trace;
  readonly withIt: Trace;
}

interface At {
  readonly week: number;
  readonly weeks: number;
}

/** By how much of itself a week's amount changes. */
const changeOf = (
  table: 'done' | 'list',
  { without, withIt }: Pair,
  { week, weeks }: At,
): number => {
  const before = weekOf(without[table], week, weeks);
  return before === 0 ? 0 : weekOf(withIt[table], week, weeks) / before - 1;
};

/** Whether a week is felt at all: more or fewer tests and reports, or more or fewer who wait at its end. */
const isFelt = (pair: Pair, at: At): boolean =>
  Math.abs(changeOf('done', pair, at)) > A_THOUSANDTH ||
  Math.abs(changeOf('list', pair, at)) > A_THOUSANDTH;

/** Whether it is felt as a gain: more tests and reports, or fewer who wait. */
const isGain = (pair: Pair, at: At): boolean =>
  changeOf('done', pair, at) > A_THOUSANDTH || changeOf('list', pair, at) < -A_THOUSANDTH;

/** The first week of any part for which something holds. */
const firstWeek = (
  pairs: readonly Pair[],
  weeks: number,
  holds: (pair: Pair, at: At) => boolean,
): number | undefined => {
  const first = pairs.flatMap(
    (pair) => range(weeks).find((week) => holds(pair, { week, weeks })) ?? [],
  );
  return first.length > 0 ? Math.min(...first) : undefined;
};

/** When it is first felt, and when first as a gain, where all goes as expected. */
const firstEffects = (reached: readonly Reached[], { action, weeks }: EffectOptions) => {
  const pairs = reached.map((one) => ({
    without: expectedOf(one, [], weeks),
    withIt: expectedOf(one, [action], weeks),
  }));
  return {
    felt: firstWeek(pairs, weeks, isFelt),
    gain: firstWeek(pairs, weeks, isGain),
  };
};

/** What one action alone does to all that it reaches; undefined when it has no lever, or none that moves anything. */
export const actionEffect = (model: Model, options: EffectOptions): ActionEffect | undefined => {
  const { action, start, weeks, runs, seed } = options;
  const reached = reachedByAction(model, action);
  if (reached.length === 0) return undefined;
  const rows = reached.flatMap((one) => one.rows);
  const whole = wholeOf(rows);
  const told = toldOf(measures, whole);
  const without = totalOf(reached, [], options);
  const withIt = totalOf(reached, [action], options);
  const week = range(weeks).map((at) => isoDay(mondayOf((model.firstWeek + at) as Week)));
  const series = (futures: Futures): readonly Series[] =>
    seriesOf(futures, whole, { week, measures: told });
  const { felt, gain } = firstEffects(reached, options);
  const sinceStart = (at: number | undefined): number | undefined =>
    at === undefined ? undefined : at + model.firstWeek - weekOfDay(start);
  return {
    action,
    boards: [...new Set(rows.map(({ board }) => board))],
    services: [...new Set(rows.map(({ service }) => service))],
    label: whole.label,
    without: series(without),
    with: series(withIt),
    compared: sideBySide({ without, withIt }, told, { model, start }),
    firstEffectWeeks: sinceStart(felt),
    firstGainWeeks: sinceStart(gain),
    travel: travelOf(model, { actions: [action], weeks, travel: options.travel ?? [] }),
    seed,
    runs,
  };
};
