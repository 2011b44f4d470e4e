import type { CompiledPeople } from './compile/people.ts';
import { AGES } from './workforce.ts';

/** What moved people of a group at a board in a week, each a field of `flow`: heads, unless another unit is named. */
export const peopleFlows = {
  left: 0,
  retired: 1,
  returned: 2,
  qualified: 3,
  placed: 4,
  gaveUp: 5,
  joined: 6,
  movedIn: 7,
  movedOut: 8,
  /** To other boards and from them, within the group. */
  movedAway: 9,
  cameOver: 10,
  /** Full-time equivalent that the market offered and no vacancy took. */
  unusedSupply: 11,
  fromAbroad: 12,
  /** Full-time equivalent that could have been recruited from abroad and no vacancy took. */
  unusedAbroad: 13,
  /** Hours of supervision that trainers did not have. */
  untaught: 14,
} as const;
export const PEOPLE_FLOWS = 15;

/** Stocks and flows of people. */
export interface PeopleState {
  /** Heads by group and age. */
  readonly heads: Float64Array;
  /** Full-time equivalent in post, by group. */
  readonly inPost: Float64Array;
  /** Heads trained for the group who wait for a post. */
  readonly waitingForPost: Float64Array;
  /** Heads in training, by cohort; in advanced practice and ready to move, by course at a board. */
  readonly trainees: Float64Array;
  readonly learners: Float64Array;
  readonly ready: Float64Array;
  /** By member of a nation: vacancies that are open to others, heads; and those who seek one, for each that is open to them. */
  readonly open: Float64Array;
  readonly seeking: Float64Array;
  /** Heads that left a cohort in the week, and that completed. */
  readonly dropped: Float64Array;
  readonly completed: Float64Array;
  /** Hours of the week by group: for teaching, and on direct work. */
  readonly teaching: Float64Array;
  readonly hours: Float64Array;
  readonly flow: Float64Array;
}

export const peopleState = ({
  groups,
  cohorts,
  courses,
  nations,
}: CompiledPeople): PeopleState => ({
  heads: new Float64Array(groups * AGES),
  inPost: new Float64Array(groups),
  waitingForPost: new Float64Array(groups),
  trainees: new Float64Array(cohorts.count),
  learners: new Float64Array(courses.count),
  ready: new Float64Array(courses.count),
  open: new Float64Array(nations.group.length),
  seeking: new Float64Array(nations.group.length),
  dropped: new Float64Array(cohorts.count),
  completed: new Float64Array(cohorts.count),
  teaching: new Float64Array(groups),
  hours: new Float64Array(groups),
  flow: new Float64Array(groups * PEOPLE_FLOWS),
});

/** Full-time equivalent in post of one group. */
export const inPostOf = (people: CompiledPeople, state: PeopleState, group: number): number => {
  let heads = 0;
  for (let at = group * AGES; at < (group + 1) * AGES; at += 1) heads += state.heads[at] as number;
  return heads * (people.participation[group] as number);
};

export const beginPeople = (people: CompiledPeople, state: PeopleState): void => {
  state.heads.set(people.heads);
  for (let group = 0; group < people.groups; group += 1) {
    state.inPost[group] = inPostOf(people, state, group);
  }
  state.waitingForPost.fill(0);
  state.trainees.set(people.cohorts.atStart);
  state.ready.fill(0);
  const { courses } = people;
  for (let course = 0; course < courses.count; course += 1) {
    const begun = (courses.begins[course] as number) < 0;
    state.learners[course] = begun ? (courses.places[course] as number) : 0;
  }
};
