/*
 * tiers in turn: unscheduled · urgent, and all reports and laboratory work · planned and overdue · routine
 *
 * Tests and reports that are bought elsewhere, and those that an action buys, come off the work before hours are shared. What is left of hours goes to the next tier (fill).
 */
import type { CompiledWork } from '../compile/work.ts';
import { FLOWS, flows, type Running } from '../state.ts';
import { NOTHING_BINDS, TIERS, tiers, type WorkState } from '../state-work.ts';
import { divideComponent, fillComponent, fillWhole } from './fill.ts';

/** Each stage's work by tier; reports and laboratory work are of the urgent tier. */
const askStages = ({ model, state, work }: Running, week: number): void => {
  const { stages, list, outsourced } = model.work;
  const { asked, bought } = work;
  for (let stage = 0; stage < stages; stage += 1) {
    const of = list[stage] as number;
    const row = stage * TIERS;
    const offer = outsourced[week * stages + stage] as number;
    if (of < 0) {
      const queue = work.queue[stage] as number;
      bought[stage] = Math.min(offer, queue);
      asked[row + tiers.urgent] = queue - (bought[stage] as number);
      continue;
    }
    const at = week * model.lists + of;
    const routine = state.routineWaiting[of] as number;
    bought[stage] = Math.min(offer, routine);
    asked[row + tiers.unscheduled] = model.unscheduled[at] as number;
    asked[row + tiers.urgent] = state.urgentWaiting[of] as number;
    asked[row + tiers.planned] = (model.planned[at] as number) + (state.overdue[of] as number);
    asked[row + tiers.routine] = routine - (bought[stage] as number);
  }
};

/** Tells a list what its stage has done for it. */
const giveTests = ({ model, state, work }: Running, week: number): void => {
  const { stages, list } = model.work;
  for (let stage = 0; stage < stages; stage += 1) {
    const of = list[stage] as number;
    if (of < 0) continue;
    const row = of * FLOWS;
    const done = stage * TIERS;
    const at = week * model.lists + of;
    const unscheduled = work.done[done + tiers.unscheduled] as number;
    const planned = work.done[done + tiers.planned] as number;
    state.flow[row + flows.unscheduledTests] = unscheduled;
    state.flow[row + flows.diverted] = (model.unscheduled[at] as number) - unscheduled;
    state.flow[row + flows.urgentTests] = work.done[done + tiers.urgent] as number;
    state.flow[row + flows.plannedTests] = planned;
    state.flow[row + flows.routineTests] =
      (work.done[done + tiers.routine] as number) + (work.bought[stage] as number);
    state.flow[row + flows.unused] = 0;
    state.overdue[of] = (model.planned[at] as number) + (state.overdue[of] as number) - planned;
  }
};

/** Does the work of all tiers before routine in a component as one, if there are hours for all of it; else does nothing. */
const doTogether = (work: CompiledWork, state: WorkState, component: number): boolean => {
  const { asked, done, offered } = state;
  const end = work.firstOfComponent[component + 1] as number;
  const first = work.firstOfComponent[component] as number;
  for (let at = first; at < end; at += 1) {
    const stage = work.componentStages[at] as number;
    const row = stage * TIERS;
    offered[stage] =
      (asked[row + tiers.unscheduled] as number) +
      (asked[row + tiers.urgent] as number) +
      (asked[row + tiers.planned] as number);
  }
  if (!fillWhole(work, state, component)) return false;
  for (let at = first; at < end; at += 1) {
    const row = (work.componentStages[at] as number) * TIERS;
    for (let tier = row; tier < row + tiers.routine; tier += 1) done[tier] = asked[tier] as number;
  }
  return true;
};

/** Does the work of one tier in a component, as far as hours go. */
const doTier = (work: CompiledWork, state: WorkState, { component, tier }: Place): void => {
  const { asked, done, offered, fill } = state;
  const end = work.firstOfComponent[component + 1] as number;
  const first = work.firstOfComponent[component] as number;
  for (let at = first; at < end; at += 1) {
    const stage = work.componentStages[at] as number;
    offered[stage] = asked[stage * TIERS + tier] as number;
  }
  fillComponent(work, state, component);
  for (let at = first; at < end; at += 1) {
    const stage = work.componentStages[at] as number;
    done[stage * TIERS + tier] = (offered[stage] as number) * (fill[stage] as number);
  }
};

interface Place {
  component: number;
  tier: number;
}

const place: Place = { component: 0, tier: 0 };

/** Shares the week's hours among all stages that people and rooms serve. Tiers that come before routine work are done as one where there is enough for all of them: it is the same. */
export const share = (running: Running, week: number): void => {
  const { work } = running.model;
  const { work: state } = running;
  askStages(running, week);
  state.scopeOfWeek = week * work.resource.length;
  for (let stage = 0; stage < work.stages; stage += 1) {
    state.minutesFactor[stage] = work.minutesFactor[week * work.stages + stage] as number;
    state.binds[stage] = NOTHING_BINDS;
  }
  for (let component = 0; component < work.components; component += 1) {
    divideComponent(work, state, component);
    place.component = component;
    const first = doTogether(work, state, component) ? tiers.routine : tiers.unscheduled;
    for (let tier = first as number; tier < TIERS; tier += 1) {
      place.tier = tier;
      doTier(work, state, place);
    }
  }
  giveTests(running, week);
};
