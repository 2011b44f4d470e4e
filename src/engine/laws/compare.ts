import type { Scenario } from '#domain';
import { compile } from '../compile/compile.ts';
import { draw } from '../future.ts';
import type { ListModel, Model } from '../model.ts';
import { newTrace, run, type Trace } from '../run.ts';
import type { Season } from '../season.ts';
import { running } from '../state.ts';
import { WEEKS } from './balance.ts';
import { deviation, type Law, worse } from './law.ts';

const asObserved: Scenario = { capacity: 1 };

/** One future of a model's first year; the expected one, or the first that is drawn. */
const yearOf = (model: Model, drawn: boolean, scenario = asObserved): Trace => {
  const compiled = compile(model, { lists: model.lists, weeks: WEEKS, scenario });
  const one = { ...running(compiled), model: compiled };
  const trace = newTrace(compiled);
  if (drawn) draw(one, { seed: 1, run: 0 });
  run(one, trace);
  return trace;
};

const furthestApart = (is: Float64Array, ought: Float64Array, times: number): number =>
  is.reduce((worst, value, at) => worse(worst, deviation(value, (ought[at] ?? 0) * times)), 0);

const doubled = (numbers: readonly number[]): readonly number[] => numbers.map((one) => one * 2);

const twiceAsLarge = (list: ListModel): ListModel => ({
  ...list,
  waiting: doubled(list.waiting),
  additions: doubled(list.additions),
  capacity: doubled(list.capacity),
  planned: doubled(list.planned),
  unscheduled: doubled(list.unscheduled),
  recent: { list: doubled(list.recent.list), tests: doubled(list.recent.tests) },
});

/** Twice the patients, tests and demand: twice every count. */
export const doubling: Law = {
  law: 'doubling',
  worstIn: (model) => {
    const once = yearOf(model, true);
    const twice = yearOf({ ...model, lists: model.lists.map(twiceAsLarge) }, true);
    return worse(
      furthestApart(twice.list, once.list, 2),
      furthestApart(twice.overTarget, once.overTarget, 2),
    );
  },
};

/** A list with just the capacity for its additions and its other work, that nobody leaves otherwise. */
const balanced = (list: ListModel): ListModel => {
  const needed: Season = list.additions.map(
    (rate, season) => rate + (list.planned[season] ?? 0) + (list.unscheduled[season] ?? 0),
  );
  return { ...list, capacity: needed, leaving: list.leaving.map(() => 0), feedback: 0 };
};

/** No shock and balanced flows: the list stays as long as it is. */
export const steady: Law = {
  law: 'steady',
  worstIn: (model) => {
    const lists = model.lists.map(balanced);
    const { list } = yearOf({ ...model, lists }, false);
    return lists.reduce((worst, { waiting }, index) => {
      const start = waiting.reduce((sum, patients) => sum + patients, 0);
      const year = list.subarray(index * WEEKS, (index + 1) * WEEKS);
      return year.reduce((worstYet, value) => worse(worstYet, deviation(value, start)), worst);
    }, 0);
  },
};

/** A tenth more capacity, the same additions: no list is longer for it in any week. (Shorter waits draw more additions; that is feedback, not this law.) */
export const moreCapacityNeverLengthens: Law = {
  law: 'more-capacity-never-lengthens',
  worstIn: (given) => {
    const model = { ...given, lists: given.lists.map((list) => ({ ...list, feedback: 0 })) };
    const { list } = yearOf(model, true);
    const more = yearOf(model, true, { capacity: 1.1 });
    return more.list.reduce((worst, value, at) => {
      const before = list[at] ?? 0;
      return worse(worst, value <= before ? 0 : deviation(value, before));
    }, 0);
  },
};

/** Run again, the same numbers to the last bit. */
export const repeatable: Law = {
  law: 'repeatable',
  worstIn: (model) => furthestApart(yearOf(model, true).list, yearOf(model, true).list, 1),
};

/** A list run alone has the numbers it has among all lists, to the last bit. */
export const partEqualsWhole: Law = {
  law: 'part-equals-whole',
  worstIn: (model) => {
    const whole = yearOf(model, true).list;
    return model.lists.reduce((worst, list, index) => {
      const alone = yearOf({ ...model, lists: [list] }, true).list;
      return worse(worst, furthestApart(alone, whole.subarray(index * WEEKS), 1));
    }, 0);
  },
};
