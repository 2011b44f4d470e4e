import { compile } from '../compile/compile.ts';
import { draw } from '../future.ts';
import type { Model } from '../model.ts';
import { begin, FLOWS, flows, type Running, running, waitingAtEnd } from '../state.ts';
import { step } from '../step.ts';
import { deviation, type Law, worse } from './law.ts';

/** A year shows every season. */
export const WEEKS = 52;

/** Every action of a model in force. */
export const allActions = ({ workforce }: Model): readonly string[] => [
  ...new Set((workforce?.levers ?? []).map(({ action }) => action)),
];

/** Which future a law is held against. */
export const drawn = { seed: 1, run: 0 } as const;

/** Runs one drawn future, all actions in force, week by week and keeps the worst of what `look` finds in each. */
export const worstOfYear = (model: Model, look: (one: Running, week: number) => number): number => {
  const scenario = { capacity: 1, actions: allActions(model) };
  const compiled = compile(model, { lists: model.lists, weeks: WEEKS, scenario });
  const one = { ...running(compiled), model: compiled };
  draw(one, drawn);
  begin(one);
  let worst = 0;
  for (let week = 0; week < WEEKS; week += 1) worst = worse(worst, look(one, week));
  return worst;
};

const flowOf = ({ state }: Running, list: number, flow: keyof typeof flows): number =>
  state.flow[list * FLOWS + flows[flow]] ?? 0;

/** The week's list against last week's and what moved. */
const patientsLost = (one: Running, week: number): number => {
  const lists = Array.from({ length: one.model.lists }, (_, list) => list);
  const before = lists.map((list) => waitingAtEnd(one.state, list, 0));
  step(one, week);
  return lists.reduce((worst, list) => {
    const left =
      flowOf(one, list, 'removed') +
      flowOf(one, list, 'validated') +
      flowOf(one, list, 'urgentTests') +
      flowOf(one, list, 'routineTests');
    const ought = (before[list] ?? 0) + flowOf(one, list, 'added') - left;
    return worse(worst, deviation(waitingAtEnd(one.state, list, 0), ought));
  }, 0);
};

/** The week's capacity against the tests it gave and what was left over, for lists whose capacity was observed. */
const testsLost = (one: Running, week: number): number => {
  step(one, week);
  let worst = 0;
  for (let list = 0; list < one.model.lists; list += 1) {
    if (one.model.staffed[list] === 1) continue;
    const at = week * one.model.lists + list;
    const used =
      flowOf(one, list, 'urgentTests') +
      flowOf(one, list, 'routineTests') +
      flowOf(one, list, 'plannedTests') +
      flowOf(one, list, 'unscheduledTests') +
      flowOf(one, list, 'unused');
    const capacity = (one.model.capacity[at] ?? 0) * (one.future.capacity[at] ?? 0);
    worst = worse(worst, deviation(used, capacity));
  }
  return worst;
};

const belowZero = (one: Running, week: number): number => {
  step(one, week);
  const { urgent, routine, overdue, flow } = one.state;
  const { people, work } = one;
  const lowest = (numbers: Float64Array) => numbers.reduce((low, next) => Math.min(low, next), 0);
  const stocks = [urgent, routine, overdue, flow, people.heads, people.waitingForPost];
  const more = [people.trainees, people.ready, people.hours, people.flow, work.queue, work.left];
  return -Math.min(...[...stocks, ...more, work.done].map(lowest));
};

export const patientsConserved: Law = {
  law: 'patients-conserved',
  worstIn: (model) => worstOfYear(model, patientsLost),
};

export const testsConserved: Law = {
  law: 'tests-conserved',
  worstIn: (model) => worstOfYear(model, testsLost),
};

export const nothingNegative: Law = {
  law: 'nothing-negative',
  worstIn: (model) => worstOfYear(model, belowZero),
};
