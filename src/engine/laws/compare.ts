import type { Scenario } from '#domain';
import { compile } from '../compile/compile.ts';
import { draw } from '../future.ts';
import type { ListModel, Model } from '../model.ts';
import { partsOf } from '../parts.ts';
import { newTrace, run, type Trace } from '../run.ts';
import type { Season } from '../season.ts';
import { running } from '../state.ts';
import { allActions, drawn, WEEKS } from './balance.ts';
import { deviation, type Law, worse } from './law.ts';
import { twice } from './twice.ts';

const asObserved: Scenario = { capacity: 1 };

/** One future of a model's first year; the expected one, or the first that is drawn with all actions in force. */
const yearOf = (model: Model, isDrawn: boolean, scenario = asObserved): Trace => {
  const chosen = { lists: model.lists, weeks: WEEKS };
  const compiled = isDrawn
    ? compile(model, {
        ...chosen,
        scenario: { ...scenario, actions: allActions(model) },
      })
    : compile(model, { ...chosen, scenario });
  const one = { ...running(compiled), model: compiled };
  const trace = newTrace(compiled);
  if (isDrawn) draw(one, drawn);
  run(one, trace);
  return trace;
};

const furthestApart = (is: Float64Array, ought: Float64Array, times: number): number =>
  is.reduce((worst, value, at) => worse(worst, deviation(value, (ought[at] ?? 0) * times)), 0);

/** Twice the patients, people, places, rooms and demand, and twice what levers add: twice every count. */
export const doubling: Law = {
  law: 'doubling',
  worstIn: (model) => {
    const once = yearOf(model, true);
    const doubled = yearOf(twice(model), true);
    const tables = ['list', 'overTarget', 'tests', 'done', 'queue'] as const;
    return tables.reduce(
      (worst, table) => worse(worst, furthestApart(doubled[table], once[table], 2)),
      0,
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
    const { workforce: _, ...listsAlone } = model;
    const { list } = yearOf({ ...listsAlone, lists }, false);
    return lists.reduce((worst, { waiting }, index) => {
      const start = waiting.reduce((sum, patients) => sum + patients, 0);
      const year = list.subarray(index * WEEKS, (index + 1) * WEEKS);
      return year.reduce((worstYet, value) => worse(worstYet, deviation(value, start)), worst);
    }, 0);
  },
};

/** A tenth more capacity, the same additions: no list that shares nothing is longer for it in any week. (Shorter waits draw more additions; that is feedback, not this law.) */
export const moreCapacityNeverLengthens: Law = {
  law: 'more-capacity-never-lengthens',
  worstIn: (given) => {
    const { workforce: _, ...listsAlone } = given;
    const model = { ...listsAlone, lists: given.lists.map((list) => ({ ...list, feedback: 0 })) };
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

/** All actions in force, named in whatever order: the same numbers to the last bit. */
export const orderOfActions: Law = {
  law: 'order-of-actions',
  worstIn: (model) => {
    const actions = allActions(model);
    const [there, back] = [actions, actions.toReversed()].map((order) =>
      yearOf(model, false, { ...asObserved, actions: order }),
    );
    return there && back ? furthestApart(there.list, back.list, 1) : 0;
  },
};

interface Named {
  readonly board: string;
  readonly service: string;
}

/** How far the rows of a part's table are from the same rows of the whole's. */
const rowsApart = (
  { part, whole }: { readonly part: Float64Array; readonly whole: Float64Array },
  rows: readonly Named[],
  all: readonly Named[],
): number =>
  rows.reduce((worst, row, index) => {
    const place = all.indexOf(row);
    const own = part.subarray(index * WEEKS, (index + 1) * WEEKS);
    return worse(worst, furthestApart(own, whole.subarray(place * WEEKS), 1));
  }, 0);

/** A part of a model run alone has the numbers that it has in the whole, to the last bit. */
export const partEqualsWhole: Law = {
  law: 'part-equals-whole',
  worstIn: (model) => {
    const whole = yearOf(model, true);
    return partsOf(model, allActions(model)).reduce((worst, part) => {
      const alone = yearOf(part, true);
      const [own, all] = [part.workforce?.stages ?? [], model.workforce?.stages ?? []];
      const lists = { part: alone.list, whole: whole.list };
      const stages = { part: alone.done, whole: whole.done };
      const queues = { part: alone.queue, whole: whole.queue };
      return [
        rowsApart(lists, part.lists, model.lists),
        rowsApart(stages, own, all),
        rowsApart(queues, own, all),
      ].reduce(worse, worst);
    }, 0);
  },
};
