import type { Grade } from './assumption.ts';
import type { Day } from './day.ts';
import type { Text } from './text.ts';

/** What a framework sorts actions by. */
export const frameworkKinds = ['priority', 'theme', 'principle', 'ambition'] as const;
export type FrameworkKind = (typeof frameworkKinds)[number];

/** A strategy's own list of priorities, themes or principles: another may take its place and the plan stays. */
export interface Framework {
  readonly id: string;
  readonly kind: FrameworkKind;
  readonly name: Text;
  /** The document that sets it out. */
  readonly document: string;
  /** True when the source gives examples only ("such as"): there may be more. */
  readonly open: boolean;
}

export interface FrameworkItem {
  readonly id: string;
  readonly framework: string;
  readonly name: Text;
  readonly text: Text;
  readonly grade: Grade;
}

/** Between priorities and actions: what several programmes want together. */
export interface Objective {
  readonly id: string;
  readonly name: Text;
  readonly text: Text;
  readonly priority: string;
  readonly programmes: readonly Programme[];
  readonly measure: Text;
}

export const programmes = [
  'imaging',
  'pathology',
  'endoscopy',
  'healthcare-science',
  'cross-cutting',
] as const;
export type Programme = (typeof programmes)[number];

export const documentTypes = [
  'plan',
  'strategy',
  'law',
  'quality-statement',
  'delivery-plan',
  'statement-of-intent',
  'review',
  'census',
  'framework',
  'statement',
] as const;
export type DocumentType = (typeof documentTypes)[number];

export const documentStatuses = ['current', 'expired', 'replaced', 'not-known'] as const;
export type DocumentStatus = (typeof documentStatuses)[number];

export const documentNations = ['wales', 'uk', 'england', 'scotland'] as const;

/** A strategy, policy or review that was read for the plan, and what it says of this workforce, in our own words. */
export interface SourceDocument {
  readonly id: string;
  readonly title: Text;
  readonly publisher: Text;
  readonly nation: (typeof documentNations)[number];
  readonly type: DocumentType;
  /** As exactly as it is known: `2023`, `2023-04`, `2023-04-25`. */
  readonly published: string;
  readonly status: DocumentStatus;
  readonly services: readonly string[];
  readonly says: Text;
  /** Framework items it speaks to. */
  readonly items: readonly string[];
  readonly implication: Text;
  /** The actions that answer it; with none, `gap` says what is missing. */
  readonly actions: readonly string[];
  readonly gap: Text | undefined;
  readonly address: string;
  readonly grade: Grade;
  readonly readOn: Day;
}

export const signalHorizons = ['0-1', '1-3', '3-5', '5+'] as const;
export const levelsOf3 = ['low', 'medium', 'high'] as const;
export const pestle = [
  'political',
  'economic',
  'social',
  'technological',
  'legal',
  'environmental',
] as const;
export const impactsOn = ['demand', 'supply', 'skills', 'model-of-service', 'equipment'] as const;
export const responses = ['act', 'prepare', 'watch'] as const;

/** Something on the horizon that may change this workforce. */
export interface Signal {
  readonly id: string;
  readonly title: Text;
  readonly pestle: (typeof pestle)[number];
  readonly changing: Text;
  readonly evidence: Text;
  readonly address: string;
  readonly evidenceDate: string;
  readonly grade: Grade;
  readonly horizon: (typeof signalHorizons)[number];
  readonly likelihood: (typeof levelsOf3)[number];
  readonly impact: (typeof levelsOf3)[number];
  readonly impactOn: readonly (typeof impactsOn)[number][];
  readonly services: readonly string[];
  readonly groups: readonly string[];
  readonly implication: Text;
  readonly response: (typeof responses)[number];
  readonly actions: readonly string[];
  /** Ids of assumptions of the model that it would move. */
  readonly drivers: readonly string[];
  readonly indicator: Text;
  readonly trigger: Text;
  /** The organisation that keeps watch. */
  readonly owner: string;
  readonly lastReview: Day;
  readonly nextReview: Day;
}
