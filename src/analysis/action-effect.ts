import { range } from 'd3-array';
import {
  type ActionEffect,
  addMonths,
  type Compared,
  type Day,
  firstDay,
  isoDay,
  type Measure,
  mondayOf,
  monthOfDay,
  type Series,
  type Week,
  weekOfDay,
} from '#domain';
import {
  compile,
  leversAsLikely,
  type Model,
  newTrace,
  partsOf,
  reachesModel,
  run,
  running,
  type Trace,
} from '#engine';
import { type Futures, measured, newFutures, plusFutures, rangeOf } from './futures.ts';
import { seriesOf, toldOf, wholeOf } from './project.ts';
import { futuresOf, type Row, rowsOf } from './rows.ts';

export interface EffectOptions {
  readonly action: string;
  /** The plan's first day: months are counted from it. */
  readonly start: Day;
  readonly weeks: number;
  readonly runs: number;
  readonly seed: number;
}

/** Months after the plan's start at which an action is looked at (method, section 0). */
export const monthsLookedAt = [12, 24, 36] as const;

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

interface Reached {
  readonly part: Model;
  readonly rows: readonly Row[];
}

/** The parts of a model that an action moves; without its levers each is several parts, which give the same numbers side by side. */
const reachedBy = (model: Model, action: string): readonly Reached[] => {
  const levers = leversAsLikely(model.workforce?.levers ?? [], [action]);
  return partsOf(model, [action])
    .filter((part) => levers.some(({ lever }) => reachesModel(lever, part)))
    .map((part) => ({ part, rows: rowsOf(part) }));
};

const totalOf = (
  reached: readonly Reached[],
  actions: readonly string[],
  { weeks, runs, seed }: EffectOptions,
): Futures => {
  const total = newFutures(runs, weeks);
  for (const { part, rows } of reached) {
    const options = { weeks, runs, seed, scenario: { capacity: 1, actions } };
    for (const futures of futuresOf(part, rows, options)) plusFutures(total, futures);
  }
  return total;
};

/** The last whole week before a number of months after the plan's start, by its place among the model's weeks. */
const weekAfter = (model: Model, start: Day, months: number): number =>
  weekOfDay(firstDay(addMonths(monthOfDay(start), months))) - model.firstWeek - 1;

const atWeek = ({ runs, weeks }: Futures, values: Float64Array, week: number): readonly number[] =>
  range(runs).map((future) => values[future * weeks + week] ?? Number.NaN);

const comparedAt = (
  { without, withIt }: { readonly without: Futures; readonly withIt: Futures },
  measure: Measure,
  { months, week }: { readonly months: number; readonly week: number },
): Compared => {
  const before = atWeek(without, measured(without, measure), week);
  const after = atWeek(withIt, measured(withIt, measure), week);
  return {
    measure,
    months,
    without: rangeOf(before),
    with: rangeOf(after),
    difference: rangeOf(after.map((value, future) => value - (before[future] ?? Number.NaN))),
  };
};

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

/** Whether tests and reports of a week differ, or those who wait at its end. */
const differs = (
  { without, withIt }: { readonly without: Trace; readonly withIt: Trace },
  week: number,
  weeks: number,
): boolean =>
  (['done', 'list'] as const).some((table) => {
    const before = weekOf(without[table], week, weeks);
    return Math.abs(weekOf(withIt[table], week, weeks) - before) > A_THOUSANDTH * before;
  });

/** The first week in which what is done anywhere it reaches differs, where all goes as expected. */
const firstEffect = (reached: readonly Reached[], { action, weeks }: EffectOptions) => {
  const first = reached.flatMap((one) => {
    const without = expectedOf(one, [], weeks);
    const withIt = expectedOf(one, [action], weeks);
    return range(weeks).find((at) => differs({ without, withIt }, at, weeks)) ?? [];
  });
  return first.length > 0 ? Math.min(...first) : undefined;
};

/** What one action alone does to all that it reaches; undefined when it has no lever, or none that moves anything. */
export const actionEffect = (model: Model, options: EffectOptions): ActionEffect | undefined => {
  const { action, start, weeks, runs, seed } = options;
  const reached = reachedBy(model, action);
  if (reached.length === 0) return undefined;
  const rows = reached.flatMap((one) => one.rows);
  const whole = wholeOf(rows);
  const told = toldOf(measures, whole);
  const without = totalOf(reached, [], options);
  const withIt = totalOf(reached, [action], options);
  const week = range(weeks).map((at) => isoDay(mondayOf((model.firstWeek + at) as Week)));
  const series = (futures: Futures): readonly Series[] =>
    seriesOf(futures, whole, { week, measures: told });
  const looked = monthsLookedAt
    .map((months) => ({ months, week: weekAfter(model, start, months) }))
    .filter((at) => at.week >= 0 && at.week < weeks);
  const first = firstEffect(reached, options);
  return {
    action,
    boards: [...new Set(rows.map(({ board }) => board))],
    services: [...new Set(rows.map(({ service }) => service))],
    label: whole.label,
    without: series(without),
    with: series(withIt),
    compared: told.flatMap((measure) =>
      looked.map((at) => comparedAt({ without, withIt }, measure, at)),
    ),
    firstEffectWeeks: first === undefined ? undefined : first + model.firstWeek - weekOfDay(start),
    seed,
    runs,
  };
};
