import type { Day } from './day.ts';
import type { Programme } from './framework.ts';
import type { Label } from './label.ts';
import type { Fact } from './missing.ts';
import type { Text } from './text.ts';

export const origins = ['existing', 'additional'] as const;
export type Origin = (typeof origins)[number];

export const actionKinds = ['transformational', 'incremental'] as const;
export type ActionKind = (typeof actionKinds)[number];

/** Short term: within 12 months of the plan's start; medium term: within 36 (method, section 0). */
export const terms = ['short', 'medium'] as const;
export type Term = (typeof terms)[number];
export const monthsOfTerm: Readonly<Record<Term, number>> = { short: 12, medium: 36 };

export const statuses = [
  'not-started',
  'on-track',
  'at-risk',
  'off-track',
  'complete',
  'paused',
  'closed',
] as const;
export type Status = (typeof statuses)[number];

/** The life of an action, from a proposal to its end. */
export const lifeStages = [
  'candidate',
  'agreed',
  'paused',
  'merged',
  'split',
  'superseded',
  'completed',
  'closed',
] as const;
export type LifeStage = (typeof lifeStages)[number];

/** How an action comes to be in the plan: an official source ties it, programme work of the same months, plausible only. */
export const surenesses = ['S', 'P', 'W'] as const;
export type Sureness = (typeof surenesses)[number];

/** Whether the model moves with it. */
export const actionEffects = ['levers', 'enabling'] as const;

export interface Milestone {
  readonly id: string;
  readonly name: Text;
  readonly due: Day;
  /** When it is now expected, where that is not the day it is due. */
  readonly forecast: Day | undefined;
  readonly done: Day | undefined;
}

/** How an action will be known to have worked. An unknown baseline has a reason, never a zero. */
export interface SuccessMeasure {
  readonly text: Text;
  readonly unit: Text;
  readonly baseline: Fact<number>;
  readonly aim: Fact<number>;
  readonly by: Day;
  readonly source: Text;
}

/** Pounds, at the price year; of an action that nobody has costed, the reason why there are none. */
export interface CostRange {
  readonly oneOffLow: Fact<number>;
  readonly oneOffHigh: Fact<number>;
  readonly yearlyLow: Fact<number>;
  readonly yearlyHigh: Fact<number>;
  readonly priceYear: string;
}

/** One action of the plan, with every column of the public table of actions. */
export interface Action {
  readonly id: string;
  readonly label: Label;
  readonly programme: Programme;
  /** Begins with a verb. */
  readonly title: Text;
  /** In plain language, for anyone. */
  readonly summary: Text;
  readonly milestones: readonly Milestone[];
  /** Intended impact: why. */
  readonly impact: Text;
  readonly origin: Origin;
  readonly kind: ActionKind;
  readonly kindReason: Text;
  readonly term: Term;
  readonly from: Day;
  readonly to: Day;
  /** Organisations. */
  readonly lead: string;
  readonly leadRole: Text;
  readonly partners: readonly string[];
  readonly objectives: readonly string[];
  readonly measure: SuccessMeasure;
  /** Documents. */
  readonly links: readonly string[];
  readonly evidence: Text;
  readonly evidenceDocuments: readonly string[];
  readonly sureness: Sureness;
  readonly status: Status;
  readonly life: LifeStage;
  /** The actions that it was merged into, split into or superseded by. */
  readonly into: readonly string[];
  readonly cost: CostRange;
  readonly effect: (typeof actionEffects)[number];
  /** Why no effect is claimed, for an enabling action; what moves, for one with levers. */
  readonly effectReason: Text;
}

export const strengths = ['direct', 'supporting'] as const;

/** An action held against an item of a framework, and why. Exactly one theme of an action leads. */
export interface CrosswalkEntry {
  readonly action: string;
  readonly item: string;
  readonly strength: (typeof strengths)[number];
  readonly lead: boolean;
  readonly reason: Text;
}
