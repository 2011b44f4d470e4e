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
} from '#engine';

const WEEKS_IN_YEAR = 52;

/** Capacity left over, as a part of itself, below which it counts as used up. */
const USED_UP = 1e-9;

interface Year {
  readonly tests: number;
  readonly boundWeeks: number;
  readonly weeks: number;
}

/** The horizon's last year in the future where all goes as expected: tests from the list, and weeks with no capacity to spare. */
const lastYearOf = (compiled: Compiled): Year => {
  const one = running(compiled);
  const { flow } = one.state;
  const weeks = Math.min(WEEKS_IN_YEAR, compiled.weeks);
  let tests = 0;
  let boundWeeks = 0;
  begin(one);
  for (let week = 0; week < compiled.weeks; week += 1) {
    step(one, week);
    if (week < compiled.weeks - weeks) continue;
    tests += (flow[flows.urgentTests] ?? 0) + (flow[flows.routineTests] ?? 0);
    if ((flow[flows.unused] ?? 0) <= USED_UP * (compiled.capacity[week] ?? 0)) boundWeeks += 1;
  }
  return { tests, boundWeeks, weeks };
};

/** What limits a list, in what share of the last year's weeks, and the tests a year that one more test a week would bring. Where no staff are known, what limits is the capacity observed. */
export const bindingOf = (
  model: Model,
  list: ListModel,
  { weeks, scenario }: { weeks: number; scenario: Scenario },
): Binding => {
  const compiled = compile(model, { lists: [list], weeks, scenario });
  const asIs = lastYearOf(compiled);
  const more = lastYearOf({ ...compiled, capacity: compiled.capacity.map((tests) => tests + 1) });
  return {
    board: list.board,
    service: list.service,
    stage: 'test',
    constraint: 'observed-capacity',
    share: asIs.boundWeeks / asIs.weeks,
    from: '',
    per_unit: ((more.tests - asIs.tests) / asIs.weeks) * WEEKS_IN_YEAR,
    unit: 'test a week',
    label: list.label,
  };
};
