import {
  type Action,
  type Language,
  type Plan,
  type PlanPack,
  type Status,
  statuses,
} from '#domain';
import {
  type DueMilestone,
  isOfThePlan,
  nextMilestones,
  overdueMilestones,
  planOnCourse,
} from '#plan';
import { formatDay, speaker } from '#words';
import { addressOf, pathOf } from '../../address.ts';
import { latenessText } from '../../parts/late/late.ts';
import { labelOfPlan } from '../../parts/plan-pack/plan-pack.ts';
import { statusName } from '../../parts/status/status.ts';
import type { Reading } from '../action/facts.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { type HeldSlip, slipOf } from './slip.ts';

/** Enough to see what is near; the actions' own pages have them all. */
const MILESTONES_SHOWN = 5;

const countOf = (actions: readonly Action[], wanted: Status): number =>
  actions.filter(({ status }) => status === wanted).length;

const milestoneItem = ({ action, milestone, days }: DueMilestone, language: Language) => ({
  day: formatDay(milestone.due, language),
  text: milestone.name[language],
  late: days > 0 ? latenessText(days, language) : undefined,
  action: action.id,
  href: pathOf('action', language, action.id),
});

const overdueOf = (plan: Plan, { language, today }: Reading) => {
  const say = speaker({ en, cy }, language);
  const overdue = overdueMilestones(plan, today);
  if (overdue.length === 0) return undefined;
  return {
    heading: say('delivery-overdue', { count: overdue.length }),
    some:
      overdue.length > MILESTONES_SHOWN
        ? say('delivery-overdue-some', { most: MILESTONES_SHOWN })
        : undefined,
    items: overdue.slice(0, MILESTONES_SHOWN).map((each) => milestoneItem(each, language)),
  };
};

const findingOf = (plan: Plan, { language, today }: Reading): string => {
  const say = speaker({ en, cy }, language);
  const { live, onCourse } = planOnCourse(plan, today);
  const filling = { count: live, onCourse };
  return labelOfPlan(plan) === 'illustrative'
    ? say('delivery-finding', filling)
    : say('delivery-real', filling);
};

const statusesOf = (plan: Plan, language: Language) =>
  statuses
    .map((status) => ({ status, count: countOf(plan.actions.filter(isOfThePlan), status) }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => ({
      status,
      count,
      text: statusName(status, plan, language),
      href: addressOf('actions', language, { status }),
    }));

/** A plan, and what has slipped of it. */
export interface HeldDelivery {
  readonly pack: PlanPack;
  readonly slip: HeldSlip;
}

/** How the plan is carried out: how many actions are on course, what slips cost in waits, how actions stand, and what is overdue or comes next. */
export const deliveryOf = ({ pack, slip }: HeldDelivery, reading: Reading) => {
  const { plan } = pack;
  if (plan.actions.length === 0) return undefined;
  const { language, today } = reading;
  const say = speaker({ en, cy }, language);
  const illustrative = labelOfPlan(plan) === 'illustrative';
  return {
    finding: findingOf(plan, reading),
    meaning: { text: say('delivery-meaning'), href: pathOf('course', language) },
    label: illustrative ? say('delivery-label') : undefined,
    slip: slipOf(slip, pack, language),
    statuses: statusesOf(plan, language),
    overdue: overdueOf(plan, reading),
    milestones: {
      heading: say('delivery-milestones'),
      nothing: say('delivery-none'),
      items: nextMilestones(plan, today)
        .slice(0, MILESTONES_SHOWN)
        .map((each) => milestoneItem(each, language)),
    },
    more: { text: say('delivery-more'), href: pathOf('actions', language) },
  };
};
