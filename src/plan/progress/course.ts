import type { Action, Day, Plan, Status } from '#domain';
import { slipOf } from './slip.ts';
import { standingOf } from './standing.ts';

/** Judgement: a month late can be made good within a quarter, which is when progress is told next. */
export const LATE_DAYS = 30;
/** Judgement: with more than one action in five off course it is no longer the exceptions that need attention, but the plan. */
export const ENOUGH_ON_COURSE = 0.8;

/** Why an action is not on course. */
export type CourseReason =
  | { readonly code: 'status'; readonly status: Status }
  /** `late` as it is expected, `overdue` by now when no day is expected that has not gone by. */
  | { readonly code: 'overdue' | 'late'; readonly milestone: string; readonly days: number };

export interface ActionCourse {
  readonly action: string;
  /** Candidates, and what was merged, split, superseded or closed, are not counted. */
  readonly counts: boolean;
  readonly onCourse: boolean;
  /** Empty when it is on course. */
  readonly reasons: readonly CourseReason[];
}

export interface PlanCourse {
  /** Actions that count. */
  readonly live: number;
  /** Those of them that are on course. */
  readonly onCourse: number;
  /** Whether enough of them are; a plan of which nothing counts has nothing off its course. */
  readonly enough: boolean;
  /** Every action, in the order of the plan. */
  readonly actions: readonly ActionCourse[];
}

const goesWell: ReadonlySet<Status> = new Set(['not-started', 'on-track']);

const statusReasons = ({ status }: Action): readonly CourseReason[] =>
  goesWell.has(status) ? [] : [{ code: 'status', status }];

const milestoneReasons = ({ milestones }: Action, today: Day): readonly CourseReason[] =>
  milestones
    .filter(({ done }) => done === undefined)
    .flatMap((milestone) => {
      const days = slipOf(milestone, today);
      const { forecast = milestone.due } = milestone;
      const code = forecast < today ? 'overdue' : 'late';
      return days > LATE_DAYS ? [{ code, milestone: milestone.id, days } as const] : [];
    });

/** On course: complete, or not started or on track with no open milestone more than 30 days late, by now or as it is expected. */
export const onCourse = (action: Action, today: Day): ActionCourse => {
  const standing = standingOf(action);
  const reasons =
    standing === 'finished' ? [] : [...statusReasons(action), ...milestoneReasons(action, today)];
  return {
    action: action.id,
    counts: standing !== 'absent',
    onCourse: reasons.length === 0,
    reasons,
  };
};

/** On course: at least four in five of the actions that count are. */
export const planOnCourse = ({ actions }: Plan, today: Day): PlanCourse => {
  const each = actions.map((action) => onCourse(action, today));
  const live = each.filter(({ counts }) => counts);
  const well = live.filter((action) => action.onCourse);
  return {
    live: live.length,
    onCourse: well.length,
    enough: well.length >= ENOUGH_ON_COURSE * live.length,
    actions: each,
  };
};
