/*
 * vacancy = max(0, establishment - in post)
 * placed  = min(waiting for a post, vacancy + establishment x over-establishment)      those trained come first
 * moved   = min(ready, vacancy, people in the group they leave)                        then those of advanced practice
 * joined  = min(filling x vacancy, supply)                                             then the market
 *
 * Funded posts, not only people, are the limit. Those trained for whom there is no post wait, and a share gives up each week;
 * what the market offers and nobody takes is not kept.
 */
import type { CompiledPeople } from '../compile/people.ts';
import type { Running } from '../state.ts';
import { inPostOf, PEOPLE_FLOWS, type PeopleState, peopleFlows } from '../state-people.ts';
import { AGES } from '../workforce.ts';

const vacancyOf = ({ model, people }: Running, group: number, week: number): number =>
  Math.max(
    0,
    (model.people.establishment[group * model.weeks + week] as number) -
      (people.inPost[group] as number),
  );

const enter = (state: PeopleState, group: number, heads: number, ages: Float64Array): void => {
  for (let at = group * AGES; at < (group + 1) * AGES; at += 1) {
    state.heads[at] = (state.heads[at] as number) + heads * (ages[at] as number);
  }
};

const place = ({ model, people: state }: Running, group: number, week: number): void => {
  const { people } = model;
  const participation = people.participation[group] as number;
  const establishment = people.establishment[group * model.weeks + week] as number;
  const posts = establishment * (1 + (people.overEstablishment[group] as number));
  const room = Math.max(0, posts - (state.inPost[group] as number)) / participation;
  const placed = Math.min(state.waitingForPost[group] as number, room);
  const without = (state.waitingForPost[group] as number) - placed;
  const gaveUp = without * (people.givingUp[group] as number);
  state.waitingForPost[group] = without - gaveUp;
  enter(state, group, placed, people.entryAges);
  state.inPost[group] = (state.inPost[group] as number) + placed * participation;
  state.flow[group * PEOPLE_FLOWS + peopleFlows.placed] = placed;
  state.flow[group * PEOPLE_FLOWS + peopleFlows.gaveUp] = gaveUp;
};

const count = (state: PeopleState, group: number, flow: number, heads: number): void => {
  const at = group * PEOPLE_FLOWS + flow;
  state.flow[at] = (state.flow[at] as number) + heads;
};

/** Moves people of all ages alike. */
const moveHeads = (people: CompiledPeople, state: PeopleState, course: number, heads: number) => {
  const from = people.courses.from[course] as number;
  const to = people.courses.to[course] as number;
  const before = (state.inPost[from] as number) / (people.participation[from] as number);
  const share = heads / before;
  for (let age = 0; age < AGES; age += 1) {
    const moving = (state.heads[from * AGES + age] as number) * share;
    state.heads[from * AGES + age] = (state.heads[from * AGES + age] as number) - moving;
    state.heads[to * AGES + age] = (state.heads[to * AGES + age] as number) + moving;
  }
  state.inPost[from] = (before - heads) * (people.participation[from] as number);
  state.inPost[to] = (state.inPost[to] as number) + heads * (people.participation[to] as number);
  count(state, from, peopleFlows.movedOut, heads);
  count(state, to, peopleFlows.movedIn, heads);
};

const move = (running: Running, week: number): void => {
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
    moveHeads(running.model.people, state, course, moved);
  }
};

const recruit = (running: Running, group: number, week: number): void => {
  const { people } = running.model;
  const { people: state } = running;
  const offered = people.supply[group * running.model.weeks + week] as number;
  const wanted = (people.filling[group] as number) * vacancyOf(running, group, week);
  const joined = Math.min(wanted, offered);
  const heads = joined / (people.participation[group] as number);
  enter(state, group, heads, people.joiningAges);
  state.inPost[group] = (state.inPost[group] as number) + joined;
  state.flow[group * PEOPLE_FLOWS + peopleFlows.joined] = heads;
  state.flow[group * PEOPLE_FLOWS + peopleFlows.unusedSupply] = offered - joined;
};

export const join = (running: Running, week: number): void => {
  const { groups } = running.model.people;
  for (let group = 0; group < groups; group += 1) {
    running.people.inPost[group] = inPostOf(running.model.people, running.people, group);
    place(running, group, week);
  }
  move(running, week);
  for (let group = 0; group < groups; group += 1) recruit(running, group, week);
};
