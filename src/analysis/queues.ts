import type { OfQueue, Queue, QueueFigures, Scenario } from '#domain';
import {
  begin,
  compile,
  FLOWS,
  flows,
  type ListModel,
  type Model,
  type Running,
  running,
  step,
  WEEKS_PER_YEAR,
  waitingAtEnd,
} from '#engine';
import { isEmptied } from './emptied.ts';
import { meanWait } from './mean-wait.ts';
import { queueTold } from './queue-theory.ts';

/** A list's last year. */
interface Year {
  readonly came: Float64Array;
  readonly tests: Float64Array;
  /** Weeks at whose end nobody waited, though people and rooms set the pace. */
  readonly emptied: Float64Array;
}

const plus = (sum: Float64Array, at: number, more: number): void => {
  sum[at] = (sum[at] ?? 0) + more;
};

const addWeek = (one: Running, year: Year): void => {
  const { model, state } = one;
  for (let list = 0; list < model.lists; list += 1) {
    const flow = (name: keyof typeof flows) => state.flow[list * FLOWS + flows[name]] ?? 0;
    plus(year.came, list, flow('added') - flow('removed') - flow('validated'));
    // Capacity that was observed and found nobody to test is capacity all the same.
    plus(year.tests, list, flow('urgentTests') + flow('routineTests') + flow('unused'));
    plus(year.emptied, list, Number(model.staffed[list] === 1 && isEmptied(one, list)));
  }
};

/** The one in force in the horizon's last week. */
const standardOf = ({ standards }: ListModel, last: number): OfQueue =>
  standards.findLast(({ from }) => from <= last)?.weeks ?? { not_valid: 'no-standard' };

const figuresOf = (
  one: Running,
  year: Year,
  list: number,
): Omit<QueueFigures, 'standard_weeks' | 'mean_wait'> => {
  const weeks = Math.min(WEEKS_PER_YEAR, one.model.weeks);
  return {
    demand: (year.came[list] ?? 0) / weeks,
    capacity:
      (year.emptied[list] ?? 0) > 0
        ? { not_valid: 'tests-to-spare' }
        : (year.tests[list] ?? 0) / weeks,
    list: waitingAtEnd(one.state, list, 0),
  };
};

/** The lists of a part as queues: the horizon's last year in the future where all goes as expected. */
export const queuesOf = (
  part: Model,
  { weeks, scenario }: { readonly weeks: number; readonly scenario: Scenario },
): readonly Queue[] => {
  const one = running(compile(part, { lists: part.lists, weeks, scenario }));
  const { lists } = one.model;
  const year: Year = {
    came: new Float64Array(lists),
    tests: new Float64Array(lists),
    emptied: new Float64Array(lists),
  };
  begin(one);
  const wait = meanWait(one);
  for (let week = 0; week < weeks; week += 1) {
    step(one, week);
    wait.follow();
    if (week >= weeks - WEEKS_PER_YEAR) addWeek(one, year);
  }
  const last = part.firstWeek + weeks - 1;
  return part.lists.map((list, at) => {
    const { board, service, label } = list;
    const figures = {
      ...figuresOf(one, year, at),
      standard_weeks: standardOf(list, last),
      mean_wait: wait.of(at),
    };
    return { board, service, label, ...figures, ...queueTold(figures) };
  });
};
