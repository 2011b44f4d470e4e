/*
 * trainees -> trainees x (1 - attrition)                     each week after the first
 * waiting for a post += trainees x staying x board's share   when a cohort completes
 * ready += learners x success                                when a course of advanced practice does
 *
 * A cohort enters together and completes together. Places filled are those that count, not those recommended or approved.
 */
import type { CompiledPeople } from '../compile/people.ts';
import type { Running } from '../state.ts';
import { PEOPLE_FLOWS, type PeopleState, peopleFlows } from '../state-people.ts';
import { WEEKS_PER_YEAR } from '../workforce.ts';

const complete = ({ cohorts }: CompiledPeople, state: PeopleState, cohort: number): void => {
  const staying = (state.trainees[cohort] as number) * (cohorts.staying[cohort] as number);
  const end = cohorts.first[cohort + 1] as number;
  for (let at = cohorts.first[cohort] as number; at < end; at += 1) {
    const group = cohorts.group[at] as number;
    const qualified = staying * (cohorts.share[at] as number);
    state.waitingForPost[group] = (state.waitingForPost[group] as number) + qualified;
    const flow = group * PEOPLE_FLOWS + peopleFlows.qualified;
    state.flow[flow] = (state.flow[flow] as number) + qualified;
  }
  state.completed[cohort] = state.trainees[cohort] as number;
  state.trainees[cohort] = 0;
};

const trainCohorts = (people: CompiledPeople, state: PeopleState, week: number): void => {
  const { cohorts } = people;
  for (let cohort = 0; cohort < cohorts.count; cohort += 1) {
    const begins = cohorts.begins[cohort] as number;
    if (week === begins) state.trainees[cohort] = cohorts.places[cohort] as number;
    const inTraining = state.trainees[cohort] as number;
    const rates =
      week - begins < WEEKS_PER_YEAR ? cohorts.attritionFirstYear : cohorts.attritionLater;
    const dropped = week === begins ? 0 : inTraining * (rates[cohort] as number);
    state.dropped[cohort] = dropped;
    state.completed[cohort] = 0;
    state.trainees[cohort] = inTraining - dropped;
    if (week === cohorts.ends[cohort]) complete(people, state, cohort);
  }
};

const trainAdvanced = ({ courses }: CompiledPeople, state: PeopleState, week: number): void => {
  for (let course = 0; course < courses.count; course += 1) {
    if (week === courses.begins[course]) state.learners[course] = courses.places[course] as number;
    if (week !== courses.ends[course]) continue;
    state.ready[course] = (state.learners[course] as number) * (courses.success[course] as number);
    state.learners[course] = 0;
  }
};

export const train = ({ model, people }: Running, week: number): void => {
  people.flow.fill(0);
  trainCohorts(model.people, people, week);
  trainAdvanced(model.people, people, week);
};
