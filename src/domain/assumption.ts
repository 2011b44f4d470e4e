import type { Day } from './day.ts';
import type { Label } from './label.ts';
import type { Text } from './text.ts';

/** What each pack may state of what its source does not publish. */
export const parameters = [
  // lists
  'removals_per_week',
  'clearance_weeks',
  'feedback',
  'additions_spread',
  'level_spread',
  'growth',
  // people
  'leaving',
  'retiring_55',
  'retiring_60',
  'retiring_65',
  'returning',
  'filling',
  'supply',
  'agency',
  'over_establishment',
  'waiting_for_post',
  'moving',
  'international',
  'international_change',
  'international_floor',
  // hours
  'leave',
  'sickness',
  'study',
  'direct',
  // training
  'staying',
  'attrition_first_year',
  'attrition_later',
  'supervision',
  'training_time',
  'success',
  // tests and reports
  'minutes',
  'relative_speed',
  'scope',
  'uptime',
] as const;
export type Parameter = (typeof parameters)[number];

export const unitOfParameter: Readonly<Record<Parameter, string>> = {
  removals_per_week: 'share_per_week',
  clearance_weeks: 'weeks',
  feedback: 'elasticity',
  additions_spread: 'log_sd',
  level_spread: 'log_sd',
  growth: 'share_per_year',
  leaving: 'share_per_year',
  retiring_55: 'share_per_year',
  retiring_60: 'share_per_year',
  retiring_65: 'share_per_year',
  returning: 'share',
  filling: 'share_per_week',
  supply: 'FTE_per_year',
  agency: 'share',
  over_establishment: 'share',
  waiting_for_post: 'weeks',
  moving: 'share_per_year',
  international: 'FTE_per_year',
  international_change: 'share_per_year',
  international_floor: 'share',
  leave: 'share',
  sickness: 'share',
  study: 'share',
  direct: 'share',
  staying: 'share',
  attrition_first_year: 'share_per_year',
  attrition_later: 'share_per_year',
  supervision: 'hours_per_trainee_week',
  training_time: 'share',
  success: 'share',
  minutes: 'minutes',
  relative_speed: 'ratio',
  scope: 'share',
  uptime: 'share',
};

/** Grades as in docs/sources: A official, B secondary, C inferred, D calculated, J judgement. */
export const grades = ['A', 'B', 'C', 'D', 'J'] as const;
export type Grade = (typeof grades)[number];

/** One number of the model: how sure it is, whence and why. */
export interface Assumption {
  /** `sickness`, or of one thing alone: `sickness/radiographer`, `minutes/ct.test.radiographer`. */
  readonly id: string;
  readonly parameter: Parameter;
  /** What it is of; empty for everything that has no row of its own. */
  readonly about: string;
  readonly unit: string;
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly source: string;
  readonly date: Day;
  readonly grade: Grade;
  readonly label: Label;
  readonly reason: Text;
}

export const assumptionId = (parameter: Parameter, about: string): string =>
  about === '' ? parameter : `${parameter}/${about}`;

/** The assumption of one thing: its own row, or that for everything. */
export const assumptionOf = (
  assumptions: ReadonlyMap<string, Assumption>,
  parameter: Parameter,
  about: string,
): Assumption | undefined =>
  assumptions.get(assumptionId(parameter, about)) ?? assumptions.get(parameter);
