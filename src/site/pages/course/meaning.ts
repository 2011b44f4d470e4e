import { type Action, type Plan, type Status, statuses } from '#domain';
import { ENOUGH_ON_COURSE, isOfThePlan, LATE_DAYS, type PlanCourse } from '#plan';
import { formatDay, formatShare, speaker } from '#words';
import { addressOf } from '../../address.ts';
import { statusName, statusTag } from '../../parts/status/status.ts';
import type { Reading } from '../action/facts.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

/** How many actions on course are enough. */
const neededOf = ({ live }: PlanCourse): number => Math.ceil(ENOUGH_ON_COURSE * live);

/** Whether the plan is on course, and how many actions that takes. */
export const verdictOf = (course: PlanCourse, { language }: Reading): string =>
  speaker({ en, cy }, language)(course.enough ? 'enough' : 'not-enough', {
    share: formatShare(ENOUGH_ON_COURSE),
    needed: neededOf(course),
  });

/** What on course means, of an action and of the plan. */
export const meaningOf = (plan: Plan, { language }: Reading) => {
  const say = speaker({ en, cy }, language);
  return {
    heading: say('meaning'),
    text: [
      say('meaning-action', {
        notStarted: statusName('not-started', plan, language),
        onTrack: statusName('on-track', plan, language),
        days: LATE_DAYS,
      }),
      say('meaning-counted'),
      say('meaning-judgement'),
      say('meaning-waits'),
    ],
  };
};

const numberOf = (actions: readonly Action[], status: Status): number =>
  actions.filter((action) => action.status === status && isOfThePlan(action)).length;

/** Each status, when it is used here, and how many actions of the plan have it. */
export const statusesOf = (plan: Plan, { language }: Reading) => {
  const say = speaker({ en, cy }, language);
  return {
    heading: say('statuses'),
    head: { status: say('status'), criteria: say('criteria'), number: say('number') },
    items: statuses.map((status) => ({
      tag: statusTag({ status }, plan, language),
      criteria:
        plan.delivery.statuses.find(({ id }) => id === status)?.criteria[language] ??
        say('no-criteria'),
      number: numberOf(plan.actions, status),
      href: addressOf('actions', language, { status }),
    })),
  };
};

/** How late a milestone is, and what that moves. */
export const rulesOf = ({ language }: Reading) => {
  const say = speaker({ en, cy }, language);
  return [
    { heading: say('late'), points: [say('late-1'), say('late-2'), say('late-3')] },
    {
      heading: say('rules'),
      points: [
        say('rule-waits'),
        say('rule-late'),
        say('rule-stopped'),
        say('rule-paused'),
        say('rule-finished'),
      ],
    },
  ];
};

/** What slips are held against: baselines, latest first, or the plan's own dates. */
export const baselinesOf = ({ delivery }: Plan, { language }: Reading) => {
  const say = speaker({ en, cy }, language);
  const { baselines } = delivery;
  return {
    heading: say('baselines'),
    text: baselines.length === 0 ? say('baseline-none') : say('baseline-used'),
    items: baselines
      .toSorted((a, b) => b.frozenOn - a.frozenOn || b.seq - a.seq)
      .map(({ id, name, frozenOn }) => ({
        id,
        text: say('baseline-row', { name: name[language], day: formatDay(frozenOn, language) }),
      })),
  };
};
