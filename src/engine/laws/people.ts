import type { Running } from '../state.ts';
import { PEOPLE_FLOWS, peopleFlows } from '../state-people.ts';
import { doneOf } from '../state-work.ts';
import { step } from '../step.ts';
import { AGES } from '../workforce.ts';
import { worstOfYear } from './balance.ts';
import { deviation, type Law, worse } from './law.ts';

const headsOf = ({ people }: Running, group: number): number =>
  people.heads.subarray(group * AGES, (group + 1) * AGES).reduce((sum, heads) => sum + heads, 0);

const each = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

const flowOf = ({ people }: Running, group: number, flow: keyof typeof peopleFlows): number =>
  people.flow[group * PEOPLE_FLOWS + peopleFlows[flow]] ?? 0;

/** Those of each group who went to other boards against those who came from others. */
const lostOnTheWay = (one: Running): number => {
  const { count, first, group } = one.model.people.nations;
  return each(count).reduce((worst, nation) => {
    const members = [...group.subarray(first[nation], first[nation + 1])];
    const total = (flow: 'movedAway' | 'cameOver') =>
      members.reduce((sum, member) => sum + flowOf(one, member, flow), 0);
    return worse(worst, deviation(total('cameOver'), total('movedAway')));
  }, 0);
};

/** People in post, and those who wait for a post, against last week's and what moved; and nobody created between boards. */
const peopleLost = (one: Running, week: number): number => {
  const groups = each(one.model.people.groups);
  const before = groups.map((group) => headsOf(one, group));
  const waited = one.people.waitingForPost.slice();
  step(one, week);
  return groups.reduce((worst, group) => {
    const of = (flow: keyof typeof peopleFlows) => flowOf(one, group, flow);
    const recruited = of('joined') + of('fromAbroad');
    const came = of('placed') + recruited + of('movedIn') + of('cameOver') + of('returned');
    const went = of('left') + of('retired') + of('movedOut') + of('movedAway');
    const ought = (before[group] ?? 0) + came - went;
    const waiting = (waited[group] ?? 0) + of('qualified') - of('placed') - of('gaveUp');
    return [
      deviation(headsOf(one, group), ought),
      deviation(one.people.waitingForPost[group] ?? 0, waiting),
    ].reduce(worse, worst);
  }, lostOnTheWay(one));
};

/** Those in training against last week's, those who began, dropped out and completed. */
const traineesLost = (one: Running, week: number): number => {
  const before = one.people.trainees.slice();
  step(one, week);
  const { begins, places, count } = one.model.people.cohorts;
  return each(count).reduce((worst, cohort) => {
    const begun = begins[cohort] === week ? (places[cohort] ?? 0) : 0;
    const gone = (one.people.dropped[cohort] ?? 0) + (one.people.completed[cohort] ?? 0);
    const ought = (before[cohort] ?? 0) + begun - gone;
    return worse(worst, deviation(one.people.trainees[cohort] ?? 0, ought));
  }, 0);
};

/** Work that queues against last week's, what arrived and what was done. */
const workLost = (one: Running, week: number): number => {
  const before = one.work.queue.slice();
  step(one, week);
  const { stages, list } = one.model.work;
  return each(stages)
    .filter((stage) => (list[stage] ?? 0) < 0)
    .reduce((worst, stage) => {
      const arrived = one.work.arrived[stage] ?? 0;
      const ought = (before[stage] ?? 0) + arrived - doneOf(one.work, stage);
      return worse(worst, deviation(one.work.queue[stage] ?? 0, ought));
    }, 0);
};

export const peopleConserved: Law = {
  law: 'people-conserved',
  worstIn: (model) => worstOfYear(model, peopleLost),
};

export const traineesConserved: Law = {
  law: 'trainees-conserved',
  worstIn: (model) => worstOfYear(model, traineesLost),
};

export const workConserved: Law = {
  law: 'work-conserved',
  worstIn: (model) => worstOfYear(model, workLost),
};
