import type { CompiledPeople } from './compile/people.ts';
import { beginPeople, PEOPLE_FLOWS, type PeopleState, peopleFlows } from './state-people.ts';

/** Hours a week that trainers owe to those in training. */
const teachingDue = ({ cohorts, courses }: CompiledPeople, state: PeopleState): void => {
  state.teaching.fill(0);
  for (let cohort = 0; cohort < cohorts.count; cohort += 1) {
    const hours = (state.trainees[cohort] as number) * (cohorts.supervision[cohort] as number);
    if (hours === 0) continue;
    const end = cohorts.first[cohort + 1] as number;
    for (let at = cohorts.first[cohort] as number; at < end; at += 1) {
      const trainers = cohorts.trainers[at] as number;
      if (trainers < 0) continue;
      state.teaching[trainers] =
        (state.teaching[trainers] as number) + hours * (cohorts.share[at] as number);
    }
  }
  for (let course = 0; course < courses.count; course += 1) {
    const trainers = courses.trainers[course] as number;
    if (trainers < 0) continue;
    state.teaching[trainers] =
      (state.teaching[trainers] as number) +
      (state.learners[course] as number) * (courses.supervision[course] as number);
  }
};

/** Full-time equivalents at work: those in post less those in the classroom, and the agency's. */
const atWork = (people: CompiledPeople, state: PeopleState, week: number): void => {
  for (let group = 0; group < people.groups; group += 1) {
    const inPost = state.inPost[group] as number;
    const establishment = people.establishment[week * people.groups + group] as number;
    const vacancy = Math.max(0, establishment - inPost);
    state.hours[group] = inPost + vacancy * (people.agency[group] as number);
  }
  const { courses } = people;
  for (let course = 0; course < courses.count; course += 1) {
    const from = courses.from[course] as number;
    const away =
      (state.learners[course] as number) *
      (people.participation[from] as number) *
      (courses.trainingTime[course] as number);
    state.hours[from] = Math.max(0, (state.hours[from] as number) - away);
  }
};

/** Writes the week's hours on direct work and on teaching, by group. */
export const hoursOfPeople = (people: CompiledPeople, state: PeopleState, week: number): void => {
  teachingDue(people, state);
  atWork(people, state, week);
  for (let group = 0; group < people.groups; group += 1) {
    const able =
      (state.hours[group] as number) *
      (people.present[group] as number) *
      (people.calendar[week] as number) *
      (people.direct[week * people.groups + group] as number);
    const due = state.teaching[group] as number;
    const taught = Math.min(due, able);
    state.teaching[group] = taught;
    state.hours[group] = able - taught;
    state.flow[group * PEOPLE_FLOWS + peopleFlows.untaught] = due - taught;
  }
};

/** Hours on direct work as the model starts, by group; `state` is written over. */
export const hoursAtStart = (people: CompiledPeople, state: PeopleState): Float64Array => {
  beginPeople(people, state);
  hoursOfPeople(people, state, 0);
  return state.hours;
};
