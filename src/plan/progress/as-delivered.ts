import {
  type Action,
  addWeeks,
  type Day,
  type Lever,
  mondayOf,
  type Pack,
  type Week,
  weekOfDay,
} from '#domain';
import { isOverdue, milestoneFor, slipOf } from './slip.ts';
import { type Standing, standingOf } from './standing.ts';

/** How the milestone that a lever waits for stands on a day. */
interface Wait {
  /** Weeks by which it is late: a part of a week is a week, and early is not sooner. */
  readonly weeks: number;
  /** It is overdue: a lever planned to start shortly before it can still not have started. */
  readonly overdue: boolean;
  readonly done: boolean;
}

const DAYS_OF_WEEK = 7;
const nothingToWaitFor: Wait = { weeks: 0, overdue: false, done: true };

const waitOf = (lever: Lever, action: Action, today: Day): Wait => {
  const milestone = milestoneFor(lever, action);
  if (!milestone) return nothingToWaitFor;
  // A finished action has done all of its milestones, even one whose day nobody noted.
  if (milestone.done === undefined && standingOf(action) === 'finished') return nothingToWaitFor;
  return {
    weeks: Math.max(0, Math.ceil(slipOf(milestone, today) / DAYS_OF_WEEK)),
    overdue: isOverdue(milestone, today),
    done: milestone.done !== undefined,
  };
};

/** What is left of a lever when its action stands so. */
const remains: Readonly<Record<Standing, (lever: Lever, started: boolean) => readonly Lever[]>> = {
  live: (lever) => [lever],
  paused: (lever, started) => (started ? [lever] : []),
  finished: (lever, started) => [started ? { ...lever, confidence: 1 } : lever],
  absent: () => [],
};

const firstMondayFrom = (day: Day): Week => weekOfDay((day + DAYS_OF_WEEK - 1) as Day);

const leverAsDelivered = (lever: Lever, action: Action, today: Day): readonly Lever[] => {
  const { weeks, overdue, done } = waitOf(lever, action, today);
  const later = addWeeks(lever.start, weeks);
  const start = overdue ? (Math.max(later, firstMondayFrom(today)) as Week) : later;
  const moved = start === lever.start ? lever : { ...lever, start };
  return remains[standingOf(action)](moved, done && mondayOf(start) <= today);
};

/** The plan as it is carried out, by a day: levers move with the milestones they wait for, and end with their actions. See docs/method/delivery.md. */
export const asDelivered = <Given extends Pack>(pack: Given, today: Day): Given => {
  const { plan } = pack;
  if (!plan) return pack;
  const actions = new Map(plan.actions.map((action) => [action.id, action]));
  const levers = plan.levers.flatMap((lever) => {
    const action = actions.get(lever.action);
    return action ? leverAsDelivered(lever, action, today) : [lever];
  });
  return { ...pack, plan: { ...plan, levers } };
};
