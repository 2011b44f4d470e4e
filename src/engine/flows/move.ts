/*
 * would move = heads x moving / 52
 * seeking    = would move / vacancies elsewhere                       for each vacancy that is open to them
 * sought     = seeking elsewhere                                      by how many a vacancy is
 * came over  = vacancies x min(1, sought)
 * moved away = seeking x (vacancies x min(1, 1 / sought)) elsewhere
 *
 * Of one group, board by board; elsewhere is summed over its other boards. People move from board to board only as far as others have vacancies, and leave one behind where they were.
 * Whoever goes from one comes to another: as many, and of the same ages.
 */
import type { Running } from '../state.ts';
import { PEOPLE_FLOWS, type PeopleState, peopleFlows } from '../state-people.ts';
import { AGES } from '../workforce.ts';
import { vacancyOf } from './join.ts';

/** The group in hand: its members from `first` to `end`, those of them who go by age, and all who come. */
interface Nation {
  first: number;
  end: number;
  came: number;
  readonly gone: Float64Array;
}

const nation: Nation = { first: 0, end: 0, came: 0, gone: new Float64Array(AGES) };

/** A sum over the other boards: added up, for what is left of the sum of all would lose their last bits. */
const elsewhere = (numbers: Float64Array, own: number): number => {
  let sum = 0;
  for (let member = nation.first; member < nation.end; member += 1) {
    if (member !== own) sum += numbers[member] as number;
  }
  return sum;
};

const headsOf = ({ model, people: state }: Running, group: number): number =>
  (state.inPost[group] as number) / (model.people.participation[group] as number);

const openVacancies = (running: Running, week: number): void => {
  const { nations, participation } = running.model.people;
  for (let member = nation.first; member < nation.end; member += 1) {
    const group = nations.group[member] as number;
    running.people.open[member] =
      vacancyOf(running, group, week) / (participation[group] as number);
  }
};

/** Whether anybody would move to where there is a vacancy. */
const seek = (running: Running): boolean => {
  const { nations } = running.model.people;
  const { open, seeking } = running.people;
  let somebody = false;
  for (let member = nation.first; member < nation.end; member += 1) {
    const wouldMove =
      headsOf(running, nations.group[member] as number) * (nations.moving[member] as number);
    const others = wouldMove > 0 ? elsewhere(open, member) : 0;
    seeking[member] = others > 0 ? wouldMove / others : 0;
    somebody ||= others > 0;
  }
  return somebody;
};

/** How many come to each board; what is open is then what each who seeks it has. */
const fillVacancies = ({ model, people: state }: Running): void => {
  const { open, seeking, flow } = state;
  nation.came = 0;
  for (let member = nation.first; member < nation.end; member += 1) {
    const group = model.people.nations.group[member] as number;
    const vacancies = open[member] as number;
    const sought = elsewhere(seeking, member);
    const came = vacancies * Math.min(1, sought);
    open[member] = sought > 1 ? vacancies / sought : vacancies;
    flow[group * PEOPLE_FLOWS + peopleFlows.cameOver] = came;
    nation.came += came;
  }
};

/** Of all ages alike. */
const go = ({ heads }: PeopleState, group: number, share: number): void => {
  for (let age = 0; age < AGES; age += 1) {
    const going = (heads[group * AGES + age] as number) * share;
    heads[group * AGES + age] = (heads[group * AGES + age] as number) - going;
    nation.gone[age] = (nation.gone[age] as number) + going;
  }
};

const moveAway = (running: Running): void => {
  const { model, people: state } = running;
  const { nations, participation } = model.people;
  nation.gone.fill(0);
  for (let member = nation.first; member < nation.end; member += 1) {
    const away = (state.seeking[member] as number) * elsewhere(state.open, member);
    if (away === 0) continue;
    const group = nations.group[member] as number;
    const before = headsOf(running, group);
    go(state, group, away / before);
    state.inPost[group] = (before - away) * (participation[group] as number);
    state.flow[group * PEOPLE_FLOWS + peopleFlows.movedAway] = away;
  }
};

const comeOver = ({ model, people: state }: Running): void => {
  const { nations, participation } = model.people;
  for (let member = nation.first; member < nation.end; member += 1) {
    const group = nations.group[member] as number;
    const came = state.flow[group * PEOPLE_FLOWS + peopleFlows.cameOver] as number;
    if (came === 0) continue;
    const share = came / nation.came;
    for (let age = 0; age < AGES; age += 1) {
      const at = group * AGES + age;
      state.heads[at] = (state.heads[at] as number) + (nation.gone[age] as number) * share;
    }
    state.inPost[group] = (state.inPost[group] as number) + came * (participation[group] as number);
  }
};

export const move = (running: Running, week: number): void => {
  const { nations } = running.model.people;
  for (let each = 0; each < nations.count; each += 1) {
    nation.first = nations.first[each] as number;
    nation.end = nations.first[each + 1] as number;
    openVacancies(running, week);
    if (!seek(running)) continue;
    fillVacancies(running);
    moveAway(running);
    comeOver(running);
  }
};
