import type { Action, Day, Milestone, Plan } from '#domain';
import { isOverdue, slipOf } from './slip.ts';
import { standingOf } from './standing.ts';

/** A milestone that is still to be done. */
export interface DueMilestone {
  readonly action: Action;
  readonly milestone: Milestone;
  /** Days by which it is late, or is expected to be. */
  readonly days: number;
}

/** Of actions with something still to come, by the day it is due. */
const openMilestones = ({ actions }: Plan, today: Day): readonly DueMilestone[] =>
  actions
    .filter((action) => standingOf(action) === 'live' || standingOf(action) === 'paused')
    .flatMap((action) =>
      action.milestones
        .filter(({ done }) => done === undefined)
        .map((milestone) => ({ action, milestone, days: slipOf(milestone, today) })),
    )
    .sort((a, b) => a.milestone.due - b.milestone.due);

/** What should have been done by now, longest overdue first. */
export const overdueMilestones = (plan: Plan, today: Day): readonly DueMilestone[] =>
  openMilestones(plan, today).filter(({ milestone }) => isOverdue(milestone, today));

/** What is due from today on, soonest first. */
export const nextMilestones = (plan: Plan, today: Day): readonly DueMilestone[] =>
  openMilestones(plan, today).filter(({ milestone }) => !isOverdue(milestone, today));
