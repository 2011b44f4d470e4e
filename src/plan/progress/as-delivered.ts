import { type Action, addWeeks, type Day, type Lever, mondayOf, type Pack } from '#domain';
import { milestoneFor, slipOf } from './slip.ts';
import { type Standing, standingOf } from './standing.ts';

/** How the milestone that a lever waits for stands on a day. */
interface Wait {
  /** Weeks by which it is late: a part of a week is a week, and early is not sooner. */
  readonly weeks: number;
  readonly over: boolean;
}

const DAYS_OF_WEEK = 7;
const nothingToWaitFor: Wait = { weeks: 0, over: true };

const waitOf = (lever: Lever, action: Action, today: Day): Wait => {
  const milestone = milestoneFor(lever, action);
  if (!milestone) return nothingToWaitFor;
  // A finished action has done all of its milestones, even one whose day nobody noted.
  if (milestone.done === undefined && standingOf(action) === 'finished') return nothingToWaitFor;
  return {
    weeks: Math.max(0, Math.ceil(slipOf(milestone, today) / DAYS_OF_WEEK)),
    over: milestone.done !== undefined,
  };
};

/** What is left of a lever when its action stands so. */
const remains: Readonly<Record<Standing, (lever: Lever, started: boolean) => readonly Lever[]>> = {
  live: (lever) => [lever],
  paused: (lever, started) => (started ? [lever] : []),
  finished: (lever, started) => [started ? { ...lever, confidence: 1 } : lever],
  absent: () => [],
};

const leverAsDelivered = (lever: Lever, action: Action, today: Day): readonly Lever[] => {
  const { weeks, over } = waitOf(lever, action, today);
  const moved = weeks === 0 ? lever : { ...lever, start: addWeeks(lever.start, weeks) };
  return remains[standingOf(action)](moved, over && mondayOf(moved.start) <= today);
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
