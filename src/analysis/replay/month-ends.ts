import { range } from 'd3-array';
import { asObserved, lastDay, type Month, sundayOf, type Week } from '#domain';
import {
  BINS,
  begin,
  compile,
  type Model,
  type Running,
  running,
  step,
  waitingAtEnd,
} from '#engine';

/** Patients of a list at a month's end who have waited so many whole weeks or more: `BINS` numbers, the first the whole list. */
export type Waiting = readonly number[];

const DAYS_IN_WEEK = 7;

const waitingIn = ({ model, state }: Running): readonly Waiting[] =>
  range(model.lists).map((list) => range(BINS).map((weeks) => waitingAtEnd(state, list, weeks)));

/** Between two Sundays in proportion, as calibration reads what is published. */
const between = (before: readonly Waiting[], after: readonly Waiting[], along: number) =>
  before.map((waiting, list) =>
    waiting.map((one, weeks) => one * (1 - along) + (after[list]?.[weeks] ?? 0) * along),
  );

/** Runs a model as most likely, and reads its lists at each of the month-ends asked for, in turn. */
export const atMonthEnds = (
  model: Model,
  ends: readonly Month[],
): readonly (readonly Waiting[])[] => {
  const { lists, weeks } = model;
  const compiled = compile(model, { lists, weeks: weeks.length, scenario: asObserved });
  const one = running(compiled);
  begin(one);
  let before = waitingIn(one);
  return range(weeks.length).flatMap((week) => {
    step(one, week);
    const sunday = sundayOf((model.firstWeek + week) as Week);
    const after = waitingIn(one);
    const read = ends
      .map((end) => (lastDay(end) - sunday) / DAYS_IN_WEEK + 1)
      .filter((along) => along > 0 && along <= 1)
      .map((along) => between(before, after, along));
    before = after;
    return read;
  });
};
