import type { Text } from './text.ts';
import type { Week } from './week.ts';

/** What an action can do to the model (method, section 6). */
export const verbs = [
  'train',
  'fund',
  'recruit',
  'retain',
  'upskill',
  'substitute',
  'speed',
  'release',
  'equip',
  'demand',
  'transfer',
  'outsource',
  'pool',
] as const;
export type Verb = (typeof verbs)[number];

/** How amounts of one verb on one thing compose: sums are capped where a share would pass 1. */
export const composesBy: Readonly<Record<Verb, 'add' | 'multiply' | 'maximum'>> = {
  train: 'add',
  fund: 'add',
  recruit: 'add',
  retain: 'multiply',
  upskill: 'add',
  substitute: 'add',
  speed: 'multiply',
  release: 'add',
  equip: 'add',
  demand: 'multiply',
  transfer: 'add',
  outsource: 'add',
  pool: 'maximum',
};

export const unitOfVerb: Readonly<Record<Verb, string>> = {
  train: 'places a year',
  fund: 'FTE',
  recruit: 'FTE a year',
  retain: 'factor',
  upskill: 'places a year',
  substitute: 'share of work',
  speed: 'factor',
  release: 'share of working time',
  equip: 'hours a week',
  demand: 'factor',
  transfer: 'share',
  outsource: 'tests a week',
  pool: 'share',
};

/** One thing that an action does, where, how much and when. Ids of the pack; an empty list means all of them. */
export interface Lever {
  readonly id: string;
  readonly action: string;
  readonly verb: Verb;
  readonly boards: readonly string[];
  readonly services: readonly string[];
  readonly groups: readonly string[];
  /** What else the verb needs to know: a pipeline (train), a course (upskill), a role (substitute), a stage (speed, outsource), equipment (equip), the receiving board (transfer); empty for the rest. */
  readonly subject: string;
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly start: Week;
  /** The milestone whose slip moves it; empty: the last of its action that is due before it starts. */
  readonly waitsFor: string;
  /** Weeks from the start until the whole amount is reached; 0 at once. */
  readonly rampWeeks: number;
  /** Weeks from the start until it ends; undefined when it stays. */
  readonly lengthWeeks: number | undefined;
  /** Pounds at the price year. */
  readonly oneOffCost: number;
  readonly yearlyCost: number;
  readonly priceYear: string;
  /** Chance that it is delivered at all, 0 to 1. */
  readonly confidence: number;
  readonly source: Text;
  readonly reason: Text;
}
