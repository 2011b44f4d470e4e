/*
 * vacancy = max(0, establishment - in post)
 * placed  = min(waiting for a post, vacancy + establishment x over-establishment)      those trained come first
 * moved   = min(ready, vacancy, people in the group they leave)                        then those of advanced practice
 * joined  = min(filling x vacancy, supply)                                             then the market
 * abroad  = min(filling x vacancy - joined, what can be recruited there)               then abroad:
 *           international x max(floor, (1 + change)^(week / 52)) x board's share / 52
 *
 * Funded posts, not only people, are the limit. Those trained for whom there is no post wait, and a share gives up each week;
 * what the market or abroad offers and nobody takes is not kept.
 */
import { exp } from '../maths.ts';
import type { Running } from '../state.ts';
import { PEOPLE_FLOWS, type PeopleState, peopleFlows } from '../state-people.ts';
import { AGES } from '../workforce.ts';

/** Full-time equivalents funded and not in post. */
export const vacancyOf = ({ model, people }: Running, group: number, week: number): number =>
  Math.max(
    0,
    (model.people.establishment[week * model.people.groups + group] as number) -
      (people.inPost[group] as number),
  );

/** Heads that come into a group; as old as `ages` says. */
interface Coming {
  group: number;
  heads: number;
  ages: Float64Array;
}

const coming: Coming = { group: 0, heads: 0, ages: new Float64Array(0) };

const enter = ({ heads }: PeopleState, { group, heads: more, ages }: Coming): void => {
  if (more === 0) return;
  for (let at = group * AGES; at < (group + 1) * AGES; at += 1) {
    heads[at] = (heads[at] as number) + more * (ages[at] as number);
  }
};

const place = ({ model, people: state }: Running, group: number, week: number): void => {
  const { people } = model;
  const participation = people.participation[group] as number;
  const establishment = people.establishment[week * people.groups + group] as number;
  const posts = establishment * (1 + (people.overEstablishment[group] as number));
  const room = Math.max(0, posts - (state.inPost[group] as number)) / participation;
  const placed = Math.min(state.waitingForPost[group] as number, room);
  const without = (state.waitingForPost[group] as number) - placed;
  const gaveUp = without * (people.givingUp[group] as number);
  state.waitingForPost[group] = without - gaveUp;
  coming.group = group;
  coming.heads = placed;
  coming.ages = people.entryAges;
  enter(state, coming);
  state.inPost[group] = (state.inPost[group] as number) + placed * participation;
  state.flow[group * PEOPLE_FLOWS + peopleFlows.placed] = placed;
  state.flow[group * PEOPLE_FLOWS + peopleFlows.gaveUp] = gaveUp;
};

/** Moves people of all ages alike, from the group that a course draws on to the one it trains for. */
const moveHeads = ({ model, people: state }: Running, course: number, heads: number): void => {
  const { courses, participation } = model.people;
  const from = courses.from[course] as number;
  const to = courses.to[course] as number;
  const before = (state.inPost[from] as number) / (participation[from] as number);
  const share = heads / before;
  for (let age = 0; age < AGES; age += 1) {
    const moving = (state.heads[from * AGES + age] as number) * share;
    state.heads[from * AGES + age] = (state.heads[from * AGES + age] as number) - moving;
    state.heads[to * AGES + age] = (state.heads[to * AGES + age] as number) + moving;
  }
  state.inPost[from] = (before - heads) * (participation[from] as number);
  state.inPost[to] = (state.inPost[to] as number) + heads * (participation[to] as number);
  const out = from * PEOPLE_FLOWS + peopleFlows.movedOut;
  const into = to * PEOPLE_FLOWS + peopleFlows.movedIn;
  state.flow[out] = (state.flow[out] as number) + heads;
  state.flow[into] = (state.flow[into] as number) + heads;
};

const moveLearners = (running: Running, week: number): void => {
  const { courses, participation } = running.model.people;
  const { people: state } = running;
  for (let course = 0; course < courses.count; course += 1) {
    const ready = state.ready[course] as number;
    if (ready <= 0) continue;
    const from = courses.from[course] as number;
    const to = courses.to[course] as number;
    const posts = vacancyOf(running, to, week) / (participation[to] as number);
    const people = (state.inPost[from] as number) / (participation[from] as number);
    const moved = Math.min(ready, posts, people);
    if (moved <= 0) continue;
    state.ready[course] = ready - moved;
    moveHeads(running, course, moved);
  }
};

/** Heads of so many full-time equivalents, who take up posts. */
const takeOn = ({ model, people: state }: Running, group: number, fte: number): number => {
  const { participation, joiningAges } = model.people;
  const heads = fte / (participation[group] as number);
  coming.group = group;
  coming.heads = heads;
  coming.ages = joiningAges;
  enter(state, coming);
  state.inPost[group] = (state.inPost[group] as number) + fte;
  return heads;
};

/** Full-time equivalent that can be recruited from abroad in a week: it changes by a share a year, and never falls below its floor. */
const offeredAbroad = ({ people }: Running['model'], group: number, week: number): number => {
  const first = people.international[group] as number;
  if (first === 0) return 0;
  const trend = exp((people.internationalTrend[group] as number) * week);
  return first * Math.max(people.internationalFloor[group] as number, trend);
};

const recruit = (running: Running, group: number, week: number): void => {
  const { people } = running.model;
  const { flow } = running.people;
  const own = group * PEOPLE_FLOWS;
  const wanted = (people.filling[group] as number) * vacancyOf(running, group, week);
  const offered = people.supply[week * people.groups + group] as number;
  const joined = Math.min(wanted, offered);
  flow[own + peopleFlows.joined] = takeOn(running, group, joined);
  flow[own + peopleFlows.unusedSupply] = offered - joined;
  const abroad = offeredAbroad(running.model, group, week);
  if (abroad === 0) return;
  const taken = Math.min(wanted - joined, abroad);
  flow[own + peopleFlows.fromAbroad] = takeOn(running, group, taken);
  flow[own + peopleFlows.unusedAbroad] = abroad - taken;
};

export const join = (running: Running, week: number): void => {
  const { groups } = running.model.people;
  for (let group = 0; group < groups; group += 1) {
    place(running, group, week);
  }
  moveLearners(running, week);
  for (let group = 0; group < groups; group += 1) recruit(running, group, week);
};
