import type { Status } from './action.ts';
import type { Day } from './day.ts';
import type { levelsOf3 } from './framework.ts';
import type { Label } from './label.ts';
import type { Fact } from './missing.ts';
import type { Text } from './text.ts';

type Level = (typeof levelsOf3)[number];

/** What a status of an action means here: its name and its criteria are the plan owner's. */
export interface StatusMeaning {
  readonly id: Status;
  readonly name: Text;
  readonly criteria: Text;
}

/** A reporting round: how every action stands on one day. */
export interface Round {
  readonly id: string;
  readonly name: Text;
  readonly opens: Day;
  readonly due: Day;
  /** The day as at which progress is told. */
  readonly asAt: Day;
}

/** A position of the ledger that was given a name, so that later plans are held against it. */
export interface Baseline {
  readonly id: string;
  readonly name: Text;
  readonly seq: number;
  readonly frozenOn: Day;
}

/** A figure that was seen, of an action's measure of success. */
export interface Observed {
  readonly id: string;
  readonly action: string;
  readonly on: Day;
  readonly value: Fact<number>;
  readonly source: Text;
  readonly label: Label;
}

export const riskStates = ['open', 'closed', 'happened'] as const;

export interface Risk {
  readonly id: string;
  readonly text: Text;
  readonly actions: readonly string[];
  readonly likelihood: Level;
  readonly impact: Level;
  readonly mitigation: Text;
  /** An organisation, and the role there. */
  readonly owner: string;
  readonly ownerRole: Text;
  readonly state: (typeof riskStates)[number];
  readonly nextReview: Day;
}

/** Something that was decided about the plan, by a body, never a person. */
export interface Decision {
  readonly id: string;
  readonly on: Day;
  readonly by: Text;
  readonly text: Text;
  readonly reason: Text;
  readonly actions: readonly string[];
}

/** Who was asked about the plan, what they said and what changed: groups, never a person. */
export interface Engagement {
  readonly id: string;
  readonly on: Day;
  readonly with: Text;
  readonly about: Text;
  readonly said: Text;
  readonly changed: Text;
  readonly actions: readonly string[];
}

/** A part of the plan's own text, in the order of `rank`. */
export interface Section {
  readonly id: string;
  readonly rank: number;
  readonly title: Text;
  /** Paragraphs, with an empty line between. */
  readonly body: Text;
}

/** How the plan is carried out, and what is kept beside its actions. */
export interface Delivery {
  readonly statuses: readonly StatusMeaning[];
  readonly rounds: readonly Round[];
  readonly baselines: readonly Baseline[];
  readonly observed: readonly Observed[];
  readonly risks: readonly Risk[];
  readonly decisions: readonly Decision[];
  readonly engagement: readonly Engagement[];
  readonly sections: readonly Section[];
}

/** Of a plan that keeps nothing of the kind. */
export const noDelivery: Delivery = {
  statuses: [],
  rounds: [],
  baselines: [],
  observed: [],
  risks: [],
  decisions: [],
  engagement: [],
  sections: [],
};
