/*
 * tiers in turn: unscheduled · urgent, and all reports and laboratory work · planned and overdue · routine
 *
 * Tests and reports that an action buys elsewhere come off the work before hours are shared. What is left of hours goes to the next tier (fill).
 */
import { FLOWS, flows, type Running } from '../state.ts';
import { NOTHING_BINDS, TIERS, tiers } from '../state-work.ts';
import { fillComponent } from './fill.ts';

/** Where each stage's work of a tier is. */
const offer = ({ model, state, work }: Running, tier: number, week: number): void => {
  const { stages, list } = model.work;
  for (let stage = 0; stage < stages; stage += 1) {
    const of = list[stage] as number;
    let offered = 0;
    if (of < 0) {
      if (tier === tiers.urgent) offered = work.queue[stage] as number;
    } else if (tier === tiers.unscheduled) {
      offered = model.unscheduled[week * model.lists + of] as number;
    } else if (tier === tiers.urgent) {
      offered = state.urgentWaiting[of] as number;
    } else if (tier === tiers.planned) {
      offered = (model.planned[week * model.lists + of] as number) + (state.overdue[of] as number);
    } else {
      offered = state.routineWaiting[of] as number;
    }
    const buys = of < 0 ? tier === tiers.urgent : tier === tiers.routine;
    const bought = buys
      ? Math.min(model.work.outsourced[week * stages + stage] as number, offered)
      : 0;
    if (buys) work.bought[stage] = bought;
    work.offered[stage] = offered - bought;
  }
};

/** What was done goes to where the work was. */
const settle = ({ model, work }: Running, tier: number): void => {
  for (let stage = 0; stage < model.work.stages; stage += 1) {
    work.done[stage * TIERS + tier] =
      (work.offered[stage] as number) * (work.fill[stage] as number);
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

/** The week's scope and pace of every option, side by side: they are read again and again. */
const setPace = ({ model, work: state }: Running, week: number): void => {
  const { work } = model;
  const options = work.resource.length;
  for (let stage = 0; stage < work.stages; stage += 1) {
    const factor = work.minutesFactor[week * work.stages + stage] as number;
    const last = work.firstOption[work.firstNeed[stage + 1] as number] as number;
    const first = work.firstOption[work.firstNeed[stage] as number] as number;
    for (let option = first; option < last; option += 1) {
      state.scope[option] = work.scope[week * options + option] as number;
      state.pace[option] = (work.hours[option] as number) * factor;
    }
  }
};

/** Shares the week's hours among all stages that people and rooms serve. */
export const share = (running: Running, week: number): void => {
  const { work } = running.model;
  const { work: state } = running;
  setPace(running, week);
  state.binds.fill(NOTHING_BINDS);
  for (let tier = 0; tier < TIERS; tier += 1) {
    offer(running, tier, week);
    for (let component = 0; component < work.components; component += 1) {
      fillComponent(work, state, component);
    }
    settle(running, tier);
  }
  giveTests(running, week);
};
