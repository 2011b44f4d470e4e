import type { Parameter } from '#domain';

/** What a planner would look under, in the order in which people become tests. */
export const kinds = ['people', 'hours', 'training', 'tests', 'lists'] as const;
export type Kind = (typeof kinds)[number];

export const kindOf: Readonly<Record<Parameter, Kind>> = {
  leaving: 'people',
  retiring_55: 'people',
  retiring_60: 'people',
  retiring_65: 'people',
  returning: 'people',
  filling: 'people',
  supply: 'people',
  agency: 'people',
  over_establishment: 'people',
  waiting_for_post: 'people',
  moving: 'people',
  international: 'people',
  international_change: 'people',
  international_floor: 'people',
  leave: 'hours',
  sickness: 'hours',
  study: 'hours',
  direct: 'hours',
  staying: 'training',
  attrition_first_year: 'training',
  attrition_later: 'training',
  supervision: 'training',
  training_time: 'training',
  success: 'training',
  minutes: 'tests',
  relative_speed: 'tests',
  scope: 'tests',
  uptime: 'tests',
  removals_per_week: 'lists',
  clearance_weeks: 'lists',
  feedback: 'lists',
  additions_spread: 'lists',
  level_spread: 'lists',
  growth: 'lists',
};
