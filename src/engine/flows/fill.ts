/*
 * within a tier: every stage's fill rises alike until a resource it needs is used up, or all its work is done   (max-min fairness)
 *
 * A stage takes its first choice of people for each role until they are used up or have their full scope, then the next.
 * All its needs rise together, so no hour is spent on a test that something else prevents.
 */
import type { CompiledWork } from '../compile/work.ts';
import { NOBODY_CAN, NOTHING_BINDS, type WorkState } from '../state-work.ts';

/** Fill or hours, relative to what was there, below which nothing is left. */
const USED_UP = 1e-12;

/** Whether the option's people may do more of a stage's work. */
const mayUse = (work: CompiledWork, state: WorkState, need: number): boolean => {
  const option = state.option[need] as number;
  const scope = work.scope[option * state.turn.weeks + state.turn.week] as number;
  return (
    (state.left[work.resource[option] as number] as number) > 0 &&
    (state.used[need] as number) < scope - USED_UP
  );
};

/** Moves a need on to the first option that can still be used; false when there is none. */
const choose = (work: CompiledWork, state: WorkState, need: number): boolean => {
  const last = work.firstOption[need + 1] as number;
  while ((state.option[need] as number) < last) {
    if (mayUse(work, state, need)) return true;
    const next = (state.option[need] as number) + 1;
    if (next === last) return false;
    state.option[need] = next;
    if (work.continues[next] === 0) state.used[need] = 0;
  }
  return false;
};

/** What stops a need that can't be met: of those used up, whoever may do most of the work. */
const stopperOf = (work: CompiledWork, state: WorkState, need: number): number => {
  const { week, weeks } = state.turn;
  const end = work.firstOption[need + 1] as number;
  let stopper = NOBODY_CAN;
  let widest = 0;
  for (let option = work.firstOption[need] as number; option < end; option += 1) {
    const resource = work.resource[option] as number;
    const scope = work.scope[option * weeks + week] as number;
    if ((state.left[resource] as number) > 0 || scope < widest) continue;
    stopper = resource;
    widest = scope;
  }
  return stopper;
};

/** Chooses for every need of a stage; notes what stops it when one can't be met. */
const chooseAll = (work: CompiledWork, state: WorkState, stage: number): boolean => {
  const end = work.firstNeed[stage + 1] as number;
  for (let need = work.firstNeed[stage] as number; need < end; need += 1) {
    if (choose(work, state, need)) continue;
    state.binds[stage] = stopperOf(work, state, need);
    return false;
  }
  return true;
};

/** Begins a tier for the stages of a component: those with work that can be done are active. */
const begin = (work: CompiledWork, state: WorkState): number => {
  const { component } = state.turn;
  let active = 0;
  const end = work.firstOfComponent[component + 1] as number;
  for (let at = work.firstOfComponent[component] as number; at < end; at += 1) {
    const stage = work.componentStages[at] as number;
    state.fill[stage] = 0;
    state.active[stage] = 0;
    if ((state.offered[stage] as number) <= 0) continue;
    state.binds[stage] = NOTHING_BINDS;
    const lastNeed = work.firstNeed[stage + 1] as number;
    for (let need = work.firstNeed[stage] as number; need < lastNeed; need += 1) {
      state.option[need] = work.firstOption[need] as number;
      state.used[need] = 0;
    }
    if (!chooseAll(work, state, stage)) continue;
    state.active[stage] = 1;
    active += 1;
  }
  return active;
};

/** Hours that a rise of every active fill by 1 would take. */
const drainAll = (work: CompiledWork, state: WorkState): void => {
  const { component, week, weeks } = state.turn;
  const lastResource = work.firstResource[component + 1] as number;
  for (let at = work.firstResource[component] as number; at < lastResource; at += 1) {
    state.drain[work.componentResources[at] as number] = 0;
  }
  const end = work.firstOfComponent[component + 1] as number;
  for (let at = work.firstOfComponent[component] as number; at < end; at += 1) {
    const stage = work.componentStages[at] as number;
    if (state.active[stage] === 0) continue;
    const amount =
      (state.offered[stage] as number) * (work.minutesFactor[stage * weeks + week] as number);
    const lastNeed = work.firstNeed[stage + 1] as number;
    for (let need = work.firstNeed[stage] as number; need < lastNeed; need += 1) {
      const option = state.option[need] as number;
      const resource = work.resource[option] as number;
      state.drain[resource] =
        (state.drain[resource] as number) + amount * (work.hours[option] as number);
    }
  }
};

/** How far every active fill can rise until a resource is used up, a scope is full or all is done. */
const riseOf = (work: CompiledWork, state: WorkState): number => {
  const { component, week, weeks } = state.turn;
  let rise = 1 - state.turn.reached;
  const lastResource = work.firstResource[component + 1] as number;
  for (let at = work.firstResource[component] as number; at < lastResource; at += 1) {
    const resource = work.componentResources[at] as number;
    const drain = state.drain[resource] as number;
    if (drain > 0) rise = Math.min(rise, (state.left[resource] as number) / drain);
  }
  const end = work.firstOfComponent[component + 1] as number;
  for (let at = work.firstOfComponent[component] as number; at < end; at += 1) {
    const stage = work.componentStages[at] as number;
    if (state.active[stage] === 0) continue;
    const lastNeed = work.firstNeed[stage + 1] as number;
    for (let need = work.firstNeed[stage] as number; need < lastNeed; need += 1) {
      const scope = work.scope[(state.option[need] as number) * weeks + week] as number;
      if (scope < 1) rise = Math.min(rise, scope - (state.used[need] as number));
    }
  }
  return rise;
};

const take = (work: CompiledWork, state: WorkState, rise: number): void => {
  const { component } = state.turn;
  const lastResource = work.firstResource[component + 1] as number;
  for (let at = work.firstResource[component] as number; at < lastResource; at += 1) {
    const resource = work.componentResources[at] as number;
    const left = state.left[resource] as number;
    const after = left - (state.drain[resource] as number) * rise;
    state.left[resource] = after <= left * USED_UP ? 0 : after;
  }
};

/** Raises the active fills; those that are done or can go no further stop. The number still active. */
const raise = (work: CompiledWork, state: WorkState, rise: number): number => {
  const { component } = state.turn;
  let active = 0;
  const end = work.firstOfComponent[component + 1] as number;
  for (let at = work.firstOfComponent[component] as number; at < end; at += 1) {
    const stage = work.componentStages[at] as number;
    if (state.active[stage] === 0) continue;
    const fill = (state.fill[stage] as number) + rise;
    state.fill[stage] = fill >= 1 - USED_UP ? 1 : fill;
    const lastNeed = work.firstNeed[stage + 1] as number;
    for (let need = work.firstNeed[stage] as number; need < lastNeed; need += 1) {
      state.used[need] = (state.used[need] as number) + rise;
    }
    if (state.fill[stage] === 1 || !chooseAll(work, state, stage)) state.active[stage] = 0;
    else active += 1;
  }
  return active;
};

/** Fills the work offered to the stages of one component, as far as people and rooms go. */
export const fillComponent = (work: CompiledWork, state: WorkState): void => {
  let active = begin(work, state);
  state.turn.reached = 0;
  while (active > 0) {
    drainAll(work, state);
    const rise = riseOf(work, state);
    take(work, state, rise);
    active = raise(work, state, rise);
    state.turn.reached += rise;
  }
};
