import type { Compiled } from './compile/compile.ts';
import { LOOKBACK, SLOTS } from './compile/lists.ts';
import { expected, type Future } from './future.ts';
import { beginPeople, type PeopleState, peopleState } from './state-people.ts';
import { type WorkState, workState } from './state-work.ts';

/** What moved in a week, each a field of `flow` for every list. */
export const flows = {
  added: 0,
  removed: 1,
  validated: 2,
  urgentTests: 3,
  routineTests: 4,
  plannedTests: 5,
  unscheduledTests: 6,
  diverted: 7,
  unused: 8,
} as const;
export const FLOWS = 9;

/** What the week's flows need to know of a list's slots, each a field of `weight` for every list. */
export const weights = {
  urgentLeaving: 0,
  routineLeaving: 1,
  seen: 2,
} as const;
export const WEIGHTS = 3;

/** Stocks and flows of a run: patients and tests. */
export interface State {
  /** By list and slot: `lists x SLOTS`. */
  readonly urgent: Float64Array;
  readonly routine: Float64Array;
  /** All of a list's urgent and of its routine patients, by list: kept beside the slots, so that no flow need add them up. */
  readonly urgentWaiting: Float64Array;
  readonly routineWaiting: Float64Array;
  /** Share of a list that did not leave this week otherwise than by a test, by list. */
  readonly staying: Float64Array;
  /** Planned tests whose week has passed without them, by list. */
  readonly overdue: Float64Array;
  /** The last weeks' list and tests given from it, by list: `lists x LOOKBACK`, a ring. */
  readonly recentList: Float64Array;
  readonly recentTests: Float64Array;
  /** Sums over a list's slots: `lists x WEIGHTS`. */
  readonly weight: Float64Array;
  /** The week's flows: `lists x FLOWS`. */
  readonly flow: Float64Array;
}

/** A model on its way through one future. Made once and begun anew for every future. */
export interface Running {
  readonly model: Compiled;
  readonly future: Future;
  readonly state: State;
  readonly people: PeopleState;
  readonly work: WorkState;
}

export const running = (model: Compiled): Running => ({
  model,
  future: expected(model),
  state: {
    urgent: new Float64Array(model.lists * SLOTS),
    routine: new Float64Array(model.lists * SLOTS),
    urgentWaiting: new Float64Array(model.lists),
    routineWaiting: new Float64Array(model.lists),
    staying: new Float64Array(model.lists),
    overdue: new Float64Array(model.lists),
    recentList: new Float64Array(model.lists * LOOKBACK),
    recentTests: new Float64Array(model.lists * LOOKBACK),
    weight: new Float64Array(model.lists * WEIGHTS),
    flow: new Float64Array(model.lists * FLOWS),
  },
  people: peopleState(model.people),
  work: workState(model.work),
});

/** Patients of one list in slots `from` and above. Four sums side by side: each addition would wait for the one before it. */
const patients = (slots: Float64Array, list: number, from: number): number => {
  const end = (list + 1) * SLOTS;
  let slot = list * SLOTS + from;
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  for (; slot + 3 < end; slot += 4) {
    first += slots[slot] as number;
    second += slots[slot + 1] as number;
    third += slots[slot + 2] as number;
    fourth += slots[slot + 3] as number;
  }
  for (; slot < end; slot += 1) first += slots[slot] as number;
  return first + second + (third + fourth);
};

/** Puts every stock where the model starts. The sources do not say who is urgent, so all who wait at the start are routine. */
export const begin = ({ model, state, people, work }: Running): void => {
  beginPeople(model.people, people);
  work.queue.set(model.work.queue);
  state.urgent.fill(0);
  state.urgentWaiting.fill(0);
  state.routine.set(model.waiting);
  for (let list = 0; list < model.lists; list += 1) {
    state.routineWaiting[list] = patients(model.waiting, list, 0);
  }
  state.overdue.fill(0);
  state.recentList.set(model.recentList);
  state.recentTests.set(model.recentTests);
  state.flow.fill(0);
};

/** Patients of one list, urgent and routine, who have waited `weeks` whole weeks or more at a week's end. */
export const waitingAtEnd = (state: State, list: number, weeks: number): number => {
  const routine = patients(state.routine, list, weeks + 1);
  return (state.urgentWaiting[list] as number) === 0
    ? routine
    : routine + patients(state.urgent, list, weeks + 1);
};
