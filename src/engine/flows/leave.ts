/*
 * left     = heads x leaving x retained
 * retired  = heads x retiring x retained,   of whom a share returns at once
 * ageing   = heads / 260,                   to the next band of five years
 *
 * Hazards by age. Retaining people lowers both leaving and retiring.
 */
import type { Running } from '../state.ts';
import { PEOPLE_FLOWS, peopleFlows } from '../state-people.ts';
import { AGES } from '../workforce.ts';

/** Weeks in a band of five years. */
const WEEKS_IN_BAND = 260;

const leaveGroup = ({ model, people: state }: Running, group: number, week: number): void => {
  const { people } = model;
  const { heads } = state;
  const factor = people.leavingFactor[week * people.groups + group] as number;
  const returning = people.returning[group] as number;
  const row = group * AGES;
  let left = 0;
  let retired = 0;
  let ageing = 0;
  let inPost = 0;
  for (let at = row; at < row + AGES; at += 1) {
    const inBand = heads[at] as number;
    const leaves = inBand * (people.leaving[at] as number) * factor;
    const retires = inBand * (people.retiring[at] as number) * factor;
    const stays = inBand - leaves - retires * (1 - returning);
    const ages = at === row + AGES - 1 ? 0 : stays / WEEKS_IN_BAND;
    const after = stays - ages + ageing;
    heads[at] = after;
    inPost += after;
    ageing = ages;
    left += leaves;
    retired += retires;
  }
  state.inPost[group] = inPost * (people.participation[group] as number);
  const flow = group * PEOPLE_FLOWS;
  state.flow[flow + peopleFlows.left] = left;
  state.flow[flow + peopleFlows.retired] = retired;
  state.flow[flow + peopleFlows.returned] = retired * returning;
};

export const leave = (running: Running, week: number): void => {
  const { groups } = running.model.people;
  for (let group = 0; group < groups; group += 1) leaveGroup(running, group, week);
};
