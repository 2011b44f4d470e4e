import { range } from 'd3-array';
import {
  addMonths,
  type Compared,
  type Day,
  firstDay,
  type MeasureOfRow,
  monthOfDay,
  weekOfDay,
} from '#domain';
import { type LeverModel, type Model, partsOf, reachesModel } from '#engine';
import { type Futures, measured, newFutures, plusFutures, rangeOf } from './futures.ts';
import { futuresOf, type Row, type RunOptions, rowsOf, tellsTurnaround } from './rows.ts';

/** Months after the plan's start at which two courses of it are held side by side (method, section 0). */
export const monthsLookedAt = [12, 24, 36] as const;

/** A part of a model that levers move, and what is told of it. */
export interface Reached {
  readonly part: Model;
  readonly rows: readonly Row[];
}

/** The parts that some levers move, where these actions are in force. */
export const reachedBy = (
  model: Model,
  actions: readonly string[],
  levers: readonly LeverModel[],
): readonly Reached[] =>
  partsOf(model, actions)
    .filter((part) => levers.some((lever) => reachesModel(lever, part)))
    .map((part) => ({ part, rows: rowsOf(part) }));

/** Everything reached, added up within each future. */
export const totalOf = (
  reached: readonly Reached[],
  actions: readonly string[],
  { weeks, runs, seed }: Omit<RunOptions, 'scenario'>,
): Futures => {
  const total = newFutures(runs, weeks);
  const all = reached.flatMap(({ rows }) => rows);
  for (const { part, rows } of reached) {
    const options = { weeks, runs, seed, scenario: { capacity: 1, actions } };
    for (const [index, futures] of futuresOf(part, rows, options).entries()) {
      const row = rows[index];
      plusFutures(total, futures, row !== undefined && tellsTurnaround(all, row));
    }
  }
  return total;
};

/** The last whole week before a number of months after the plan's start, by its place among the model's weeks. */
const weekAfter = (model: Model, start: Day, months: number): number =>
  weekOfDay(firstDay(addMonths(monthOfDay(start), months))) - model.firstWeek - 1;

const atWeek = ({ runs, weeks }: Futures, values: Float64Array, week: number): readonly number[] =>
  range(runs).map((future) => values[future * weeks + week] ?? Number.NaN);

interface Pair {
  readonly without: Futures;
  readonly withIt: Futures;
}

const comparedAt = (
  { without, withIt }: Pair,
  measure: MeasureOfRow,
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

/** Two courses of the same futures, in each measure, at 12, 24 and 36 months as far as they go. */
export const sideBySide = (
  pair: Pair,
  measures: readonly MeasureOfRow[],
  { model, start }: { readonly model: Model; readonly start: Day },
): readonly Compared[] => {
  const looked = monthsLookedAt
    .map((months) => ({ months, week: weekAfter(model, start, months) }))
    .filter(({ week }) => week >= 0 && week < pair.without.weeks);
  return measures.flatMap((measure) => looked.map((at) => comparedAt(pair, measure, at)));
};
