import type { Binding, Scenario } from '#domain';
import {
  begin,
  type Compiled,
  compile,
  flows,
  type ListModel,
  type Model,
  running,
  step,
  WEEKS_PER_YEAR,
} from '#engine';
import { quartersOf } from './quarters.ts';

/** The constraint where no staff are known. */
const OBSERVED = 'observed-capacity';

/** Capacity left over, as a part of itself, below which it counts as used up. */
const USED_UP = 1e-9;

interface Course {
  /** Tests from the list in the horizon's last year, and its weeks. */
  readonly tests: number;
  readonly weeks: number;
  /** Whether each week had no capacity to spare. */
  readonly bound: readonly boolean[];
}

/** The future where all goes as expected. */
const courseOf = (compiled: Compiled): Course => {
  const one = running(compiled);
  const { flow } = one.state;
  const weeks = Math.min(WEEKS_PER_YEAR, compiled.weeks);
  const bound: boolean[] = [];
  let tests = 0;
  begin(one);
  for (let week = 0; week < compiled.weeks; week += 1) {
    step(one, week);
    bound.push((flow[flows.unused] ?? 0) <= USED_UP * (compiled.capacity[week] ?? 0));
    if (week < compiled.weeks - weeks) continue;
    tests += (flow[flows.urgentTests] ?? 0) + (flow[flows.routineTests] ?? 0);
  }
  return { tests, weeks, bound };
};

/** What limits a list, in what share of the last year's weeks, and the tests a year that one more test a week would bring. Where no staff are known, what limits is the capacity observed. */
export const bindingOf = (
  model: Model,
  list: ListModel,
  { weeks, scenario }: { weeks: number; scenario: Scenario },
): Binding => {
  const compiled = compile(model, { lists: [list], weeks, scenario });
  const asIs = courseOf(compiled);
  const lastYear = asIs.bound.slice(-asIs.weeks);
  const more = courseOf({ ...compiled, capacity: compiled.capacity.map((tests) => tests + 1) });
  return {
    board: list.board,
    service: list.service,
    stage: 'test',
    constraint: OBSERVED,
    share: lastYear.filter((isBound) => isBound).length / asIs.weeks,
    from: '',
    per_unit: ((more.tests - asIs.tests) / asIs.weeks) * WEEKS_PER_YEAR,
    unit: 'test a week',
    quarters: quartersOf(
      asIs.bound.map((isBound) => (isBound ? OBSERVED : 'none')),
      model.firstWeek,
    ),
    label: list.label,
  };
};
