/*
 * hours    = (in post - learners x training time + vacancy x agency) x 37.5 x (1 - leave - sickness - study) x direct - teaching
 * teaching = min(trainees x supervision, hours)
 *
 * Hours of a group at a board in a week. A share that its region pools goes to the region's pool; rooms are open their own hours.
 */
import type { Running } from '../state.ts';
import { PEOPLE_FLOWS, peopleFlows } from '../state-people.ts';

/** Hours a week that trainers owe to those in training. */
const teach = ({ model, people: state }: Running): void => {
  const { cohorts, courses } = model.people;
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
const atWork = ({ model, people: state }: Running, week: number): void => {
  const { people } = model;
  for (let group = 0; group < people.groups; group += 1) {
    const inPost = state.inPost[group] as number;
    const establishment = people.establishment[group * model.weeks + week] as number;
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

export const giveHours = (running: Running, week: number): void => {
  const { model, people: state, work } = running;
  const { people } = model;
  teach(running);
  atWork(running, week);
  work.left.set(model.work.extra);
  for (let group = 0; group < people.groups; group += 1) {
    const at = group * model.weeks + week;
    const able =
      (state.hours[group] as number) *
      (people.present[group] as number) *
      (people.direct[at] as number);
    const wanted = state.teaching[group] as number;
    const taught = Math.min(wanted, able);
    const hours = able - taught;
    state.teaching[group] = taught;
    state.hours[group] = hours;
    state.flow[group * PEOPLE_FLOWS + peopleFlows.untaught] = wanted - taught;
    const pool = model.work.pool[group] as number;
    const shared = pool < 0 ? 0 : hours * (model.work.pooled[at] as number);
    work.left[group] = (work.left[group] as number) + hours - shared;
    if (pool >= 0) work.left[pool] = (work.left[pool] as number) + shared;
  }
  const firstRoom = people.groups + model.work.pools;
  for (let room = firstRoom; room < model.work.resources; room += 1) {
    const open = model.work.roomHours[(room - firstRoom) * model.weeks + week] as number;
    work.left[room] = (work.left[room] as number) + open;
  }
};
