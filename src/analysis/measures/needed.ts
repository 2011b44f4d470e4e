/*
 * tests    = additions - left otherwise + unscheduled + planned + (over the standard + overdue) / weeks of the standard
 * reports  = tests
 * hours    = (work - bought elsewhere) x part of it x hours for one,   by group
 *
 * The work of a week at which a board would keep its standard: what comes, and what is late cleared evenly within the standard's weeks.
 */
import { FLOWS, flows, type Running, waitingAtEnd } from '#engine';
import type { Row } from '../rows.ts';

/** Patients who joined a list and did not leave it again otherwise, with other work and a part of what is late. */
const testsOfList = ({ model, state }: Running, list: number, week: number): number => {
  const moved = (name: keyof typeof flows): number => state.flow[list * FLOWS + flows[name]] ?? 0;
  const at = week * model.lists + list;
  const standard = model.standard[at] ?? 0;
  const came = Math.max(0, moved('added') - moved('removed') - moved('validated'));
  const other = moved('unscheduledTests') + moved('diverted') + (model.planned[at] ?? 0);
  const late = waitingAtEnd(state, list, standard) + (state.overdue[list] ?? 0);
  return came + other + (standard > 0 ? late / standard : late);
};

/** Tests of the week at the standard: where there is no list there is no standard, and what is asked for is what is to be done. */
export const testsNeeded = (one: Running, { list, test }: Row, week: number): number =>
  list >= 0 ? testsOfList(one, list, week) : (one.work.arrived[test] ?? 0);

/** A stage, and its work of a week. */
export interface WorkAt {
  readonly stage: number;
  readonly week: number;
  readonly work: number;
  /** Where the hours of the first group stand. */
  readonly first: number;
}

/** Adds the hours of those who may do the work, in the order in which they are asked, each up to its scope; a region's pool is no group of the board's own. */
export const addHours = (
  { model, work: state }: Running,
  { stage, week, work, first }: WorkAt,
  hours: Float64Array,
): void => {
  const { firstNeed, firstOption, resource, scope, stages } = model.work;
  const factor = model.work.minutesFactor[week * stages + stage] ?? 1;
  const own = Math.max(0, work - (state.bought[stage] ?? 0)) * factor;
  const lastNeed = firstNeed[stage + 1] ?? 0;
  for (let need = firstNeed[stage] ?? 0; need < lastNeed; need += 1) {
    let rest = 1;
    const last = firstOption[need + 1] ?? 0;
    for (let option = firstOption[need] ?? 0; option < last; option += 1) {
      const group = resource[option] ?? 0;
      if (group >= model.people.groups) continue;
      const part = Math.min(rest, scope[week * resource.length + option] ?? 0);
      const at = first + group;
      hours[at] = (hours[at] ?? 0) + own * part * (model.work.hours[option] ?? 0);
      rest -= part;
    }
  }
};
