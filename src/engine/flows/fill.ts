/*
 * within a tier: every stage's fill rises alike until people or rooms that it needs are used up, or all its work is done   (max-min fairness)
 * of each rise, a group does at most its scope, those asked first as much as they may; the next do the rest
 * where that stops a stage though others could do some of what was done, the tier is divided anew (redivide)
 *
 * All needs of a stage rise together, so no hour is spent on a test that something else prevents.
 */
import type { CompiledWork } from '../compile/work.ts';
import { NOBODY_CAN, NOTHING_BINDS, type WorkState } from '../state-work.ts';
import { redivide } from './redivide.ts';

/** Fill or hours, relative to what was there, below which nothing is left. */
const USED_UP = 1e-12;

/** What stops a need that can't be met: of those used up, whoever may do most of the work. */
const stopperOf = (work: CompiledWork, state: WorkState, need: number): number => {
  const end = work.firstOption[need + 1] as number;
  let stopper = NOBODY_CAN;
  let widest = 0;
  for (let option = work.firstOption[need] as number; option < end; option += 1) {
    const resource = work.resource[option] as number;
    const scope = work.scope[state.scopeOfWeek + option] as number;
    if ((state.left[resource] as number) > 0 || scope < widest) continue;
    stopper = resource;
    widest = scope;
  }
  return stopper;
};

/**
 * Divides every need of a stage among those who have hours left, in order of preference: the hours that each gives to a rise of its fill.
 * Where they may not do all of one, the stage can rise no further, and what stops it is noted.
 * A region's pool is asked when the board's own people of the group are not to be had.
 */
const divide = (work: CompiledWork, state: WorkState, stage: number): void => {
  const { firstOption, resource, continues, scope, hours } = work;
  const { left, use, scopeOfWeek } = state;
  const factor = state.minutesFactor[stage] as number;
  const end = work.firstNeed[stage + 1] as number;
  state.stopper[stage] = NOTHING_BINDS;
  for (let need = work.firstNeed[stage] as number; need < end; need += 1) {
    const last = firstOption[need + 1] as number;
    let rest = 1;
    let ofGroup = 0;
    for (let option = firstOption[need] as number; option < last; option += 1) {
      if (continues[option] === 0) ofGroup = 0;
      const hasHours = (left[resource[option] as number] as number) > 0;
      const most = scope[scopeOfWeek + option] as number;
      const part = hasHours && ofGroup === 0 ? Math.min(most, rest) : 0;
      use[option] = part * (hours[option] as number) * factor;
      ofGroup += part;
      rest -= part;
    }
    if (rest <= USED_UP) continue;
    state.stopper[stage] = stopperOf(work, state, need);
    return;
  }
};

/** Divides the needs of all stages of a component, when the week begins. */
export const divideComponent = (work: CompiledWork, state: WorkState, component: number): void => {
  const end = work.firstOfComponent[component + 1] as number;
  for (let at = work.firstOfComponent[component] as number; at < end; at += 1) {
    divide(work, state, work.componentStages[at] as number);
  }
};

/** Whether all who do a stage's work, as it was divided, still have hours. */
const lasts = (work: CompiledWork, state: WorkState, stage: number): boolean => {
  const { resource, firstNeed, firstOption } = work;
  const { use, left } = state;
  const last = firstOption[firstNeed[stage + 1] as number] as number;
  for (let option = firstOption[firstNeed[stage] as number] as number; option < last; option += 1) {
    if (use[option] !== 0 && left[resource[option] as number] === 0) return false;
  }
  return true;
};

/** Asks for the hours that a rise of a stage's fill by 1 takes. */
const drain = (work: CompiledWork, state: WorkState, stage: number): void => {
  const { resource, firstNeed, firstOption } = work;
  const { use, drain: drained } = state;
  const offered = state.offered[stage] as number;
  const last = firstOption[firstNeed[stage + 1] as number] as number;
  for (let option = firstOption[firstNeed[stage] as number] as number; option < last; option += 1) {
    const from = resource[option] as number;
    drained[from] = (drained[from] as number) + offered * (use[option] as number);
  }
};

/** Of the active stages those that can rise, in their order: they ask for their hours. The number of them. */
const ask = (work: CompiledWork, state: WorkState, active: number): number => {
  let still = 0;
  for (let at = 0; at < active; at += 1) {
    const stage = state.active[at] as number;
    if (!lasts(work, state, stage)) divide(work, state, stage);
    const stopper = state.stopper[stage] as number;
    if (stopper !== NOTHING_BINDS) {
      state.binds[stage] = stopper;
      continue;
    }
    drain(work, state, stage);
    state.active[still] = stage;
    still += 1;
  }
  return still;
};

/** Begins a tier for the stages of a component: those with work are active. The number of them. */
const begin = (work: CompiledWork, state: WorkState, component: number): number => {
  let active = 0;
  const end = work.firstOfComponent[component + 1] as number;
  for (let at = work.firstOfComponent[component] as number; at < end; at += 1) {
    const stage = work.componentStages[at] as number;
    state.fill[stage] = 0;
    if ((state.offered[stage] as number) <= 0) continue;
    state.active[active] = stage;
    active += 1;
  }
  return active;
};

/** Takes the hours of as large a rise as the resources of a component allow, and no more than is left to do. */
const take = (work: CompiledWork, state: WorkState, component: number): void => {
  const { componentResources } = work;
  const { left, drain: drained } = state;
  const first = work.firstResource[component] as number;
  const end = work.firstResource[component + 1] as number;
  let rise = 1 - state.reached;
  for (let at = first; at < end; at += 1) {
    const resource = componentResources[at] as number;
    const wanted = drained[resource] as number;
    if (wanted * rise > (left[resource] as number)) rise = (left[resource] as number) / wanted;
  }
  for (let at = first; at < end; at += 1) {
    const resource = componentResources[at] as number;
    const wanted = drained[resource] as number;
    if (wanted === 0) continue;
    const before = left[resource] as number;
    const after = before - wanted * rise;
    left[resource] = after <= before * USED_UP ? 0 : after;
    drained[resource] = 0;
  }
  state.reached += rise;
};

/** The hours that the work offered to a component needs in all; false when some of it can't be done. */
const drainWhole = (work: CompiledWork, state: WorkState, component: number): boolean => {
  const end = work.firstOfComponent[component + 1] as number;
  let can = true;
  for (let at = work.firstOfComponent[component] as number; at < end; at += 1) {
    const stage = work.componentStages[at] as number;
    if ((state.offered[stage] as number) <= 0) continue;
    if (state.stopper[stage] === NOTHING_BINDS) drain(work, state, stage);
    else can = false;
  }
  return can;
};

/** Takes all the hours that the work offered to a component needs, if none are used up by it; else takes nothing. */
export const fillWhole = (work: CompiledWork, state: WorkState, component: number): boolean => {
  const { left, drain: drained } = state;
  let fits = drainWhole(work, state, component);
  const first = work.firstResource[component] as number;
  const end = work.firstResource[component + 1] as number;
  for (let at = first; at < end; at += 1) {
    const resource = work.componentResources[at] as number;
    const wanted = drained[resource] as number;
    const before = left[resource] as number;
    fits &&= wanted === 0 || before - wanted > before * USED_UP;
  }
  for (let at = first; at < end; at += 1) {
    const resource = work.componentResources[at] as number;
    if (fits) left[resource] = (left[resource] as number) - (drained[resource] as number);
    drained[resource] = 0;
  }
  return fits;
};

/** Notes the hours that are left to a component. */
const note = (work: CompiledWork, { left, before }: WorkState, component: number): void => {
  const end = work.firstResource[component + 1] as number;
  for (let at = work.firstResource[component] as number; at < end; at += 1) {
    const resource = work.componentResources[at] as number;
    before[resource] = left[resource] as number;
  }
};

/** Raises the active fills, in order of preference; false where some are stopped. */
const raise = (work: CompiledWork, state: WorkState, component: number): boolean => {
  let active = begin(work, state, component);
  if (active === 0) return true;
  note(work, state, component);
  active = ask(work, state, active);
  let all = true;
  while (active > 0) {
    take(work, state, component);
    const isDone = state.reached >= 1 - USED_UP;
    for (let at = 0; at < active; at += 1) {
      state.fill[state.active[at] as number] = isDone ? 1 : state.reached;
    }
    if (isDone) break;
    const still = ask(work, state, active);
    all &&= still === active;
    active = still;
  }
  return all;
};

/** Fills the work offered to the stages of one component, as far as people and rooms go. */
export const fillComponent = (work: CompiledWork, state: WorkState, component: number): void => {
  state.reached = 0;
  if (raise(work, state, component)) return;
  if (redivide(work, state, component)) divideComponent(work, state, component);
};
