/*
 * hours    = (in post - learners x training time + vacancy x agency) x 37.5 x (1 - leave - sickness - study) x direct - teaching
 * teaching = min(trainees x supervision, hours)
 *
 * Hours of a group at a board in a week. A share that its region pools goes to the region's pool; rooms are open their own hours.
 */
import { hoursOfPeople } from '../people-hours.ts';
import type { Running } from '../state.ts';

export const giveHours = ({ model, people: state, work }: Running, week: number): void => {
  const { people } = model;
  hoursOfPeople(people, state, week);
  work.left.set(model.work.extra);
  for (let group = 0; group < people.groups; group += 1) {
    const hours = state.hours[group] as number;
    const pool = model.work.pool[group] as number;
    const shared =
      pool < 0 ? 0 : hours * (model.work.pooled[week * people.groups + group] as number);
    work.left[group] = (work.left[group] as number) + hours - shared;
    if (pool >= 0) work.left[pool] = (work.left[pool] as number) + shared;
  }
  const firstRoom = people.groups + model.work.pools;
  const rooms = model.work.resources - firstRoom;
  for (let room = firstRoom; room < model.work.resources; room += 1) {
    const open = model.work.roomHours[week * rooms + room - firstRoom] as number;
    work.left[room] = (work.left[room] as number) + open;
  }
};
