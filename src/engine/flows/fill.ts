/*
 * within a tier: every stage's fill rises alike until people or rooms that it needs are used up, or all its work is done   (max-min fairness)
 * of each rise, a group does at most its scope, those asked first as much as they may; the next do the rest
 *
 * All needs of a stage rise together, so no hour is spent on a test that something else prevents.
 */
import type { CompiledWork } from '../compile/work.ts';
import { NOBODY_CAN, type WorkState } from '../state-work.ts';

/** Fill or hours, relative to what was there, below which nothing is left. */
const USED_UP = 1e-12;

/** Divides a need among those who have hours left, in order of preference; false when they may not do all of it. */
const divide = (work: CompiledWork, state: WorkState, need: number): boolean => {
  const last = work.firstOption[need + 1] as number;
  let rest = 1;
  let ofGroup = 0;
  for (let option = work.firstOption[need] as number; option < last; option += 1) {
    if (work.continues[option] === 0) ofGroup = 0;
    const hasHours = (state.left[work.resource[option] as number] as number) > 0;
    const scope = state.scope[option] as number;
    // A region's pool is asked when the board's own people of the group are not to be had.
    const part = hasHours && ofGroup === 0 ? Math.min(scope, rest) : 0;
    state.part[option] = part;
    ofGroup += part;
    rest -= part;
  }
  return rest <= USED_UP;
};

/** What stops a need that can't be met: of those used up, whoever may do most of the work. */
const stopperOf = (work: CompiledWork, state: WorkState, need: number): number => {
  const end = work.firstOption[need + 1] as number;
  let stopper = NOBODY_CAN;
  let widest = 0;
  for (let option = work.firstOption[need] as number; option < end; option += 1) {
    const resource = work.resource[option] as number;
    const scope = state.scope[option] as number;
    if ((state.left[resource] as number) > 0 || scope < widest) continue;
    stopper = resource;
    widest = scope;
  }
  return stopper;
};

/** Divides every need of a stage; notes what stops it when one can't be met. */
const divideAll = (work: CompiledWork, state: WorkState, stage: number): boolean => {
  const end = work.firstNeed[stage + 1] as number;
  for (let need = work.firstNeed[stage] as number; need < end; need += 1) {
    if (divide(work, state, need)) continue;
    state.binds[stage] = stopperOf(work, state, need);
    return false;
  }
  return true;
};

/** Begins a tier for the stages of a component: those with work that can be done are active. The number of them. */
const begin = (work: CompiledWork, state: WorkState, component: number): number => {
  let active = 0;
  const end = work.firstOfComponent[component + 1] as number;
  for (let at = work.firstOfComponent[component] as number; at < end; at += 1) {
    const stage = work.componentStages[at] as number;
    state.fill[stage] = 0;
    if ((state.offered[stage] as number) <= 0) continue;
    if (!divideAll(work, state, stage)) continue;
    state.active[active] = stage;
    active += 1;
  }
  return active;
};

/** Adds up the hours that a rise of every active fill by 1 would take. */
const drainAll = (work: CompiledWork, state: WorkState, active: number): void => {
  for (let at = 0; at < active; at += 1) {
    const stage = state.active[at] as number;
    const offered = state.offered[stage] as number;
    const first = work.firstOption[work.firstNeed[stage] as number] as number;
    const last = work.firstOption[work.firstNeed[stage + 1] as number] as number;
    for (let option = first; option < last; option += 1) {
      const resource = work.resource[option] as number;
      state.drain[resource] =
        (state.drain[resource] as number) +
        offered * (state.part[option] as number) * (state.pace[option] as number);
    }
  }
};

/** Takes the hours of as large a rise as the resources of a component allow, and no more than is left to do. The rise. */
const take = (work: CompiledWork, state: WorkState): number => {
  const first = work.firstResource[state.component] as number;
  const end = work.firstResource[state.component + 1] as number;
  let rise = 1 - state.reached;
  for (let at = first; at < end; at += 1) {
    const resource = work.componentResources[at] as number;
    const drain = state.drain[resource] as number;
    if (drain > 0) rise = Math.min(rise, (state.left[resource] as number) / drain);
  }
  for (let at = first; at < end; at += 1) {
    const resource = work.componentResources[at] as number;
    const left = state.left[resource] as number;
    const after = left - (state.drain[resource] as number) * rise;
    state.left[resource] = after <= left * USED_UP ? 0 : after;
    state.drain[resource] = 0;
  }
  return rise;
};

/** Raises the active fills; those that are done or can go no further stop. The number still active, in their order. */
const raise = (work: CompiledWork, state: WorkState, active: number): number => {
  const { reached } = state;
  let still = 0;
  for (let at = 0; at < active; at += 1) {
    const stage = state.active[at] as number;
    if (reached >= 1 - USED_UP) {
      state.fill[stage] = 1;
      continue;
    }
    state.fill[stage] = reached;
    if (!divideAll(work, state, stage)) continue;
    state.active[still] = stage;
    still += 1;
  }
  return still;
};

/** Fills the work offered to the stages of one component, as far as people and rooms go. */
export const fillComponent = (work: CompiledWork, state: WorkState, component: number): void => {
  let active = begin(work, state, component);
  state.component = component;
  state.reached = 0;
  while (active > 0) {
    drainAll(work, state, active);
    state.reached += take(work, state);
    active = raise(work, state, active);
  }
};
