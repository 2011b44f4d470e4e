import type { Language, Observation, Projection } from '#domain';
import type { Model } from '#engine';
import type { NamedQuestion } from '../parts/outlook/question.ts';

/** What a page brings with it, so that a what-if needs no server. */
export interface Sent {
  readonly language: Language;
  readonly question: NamedQuestion;
  readonly observations: readonly Observation[];
  readonly model: Model;
}

/** What the page asks of its worker: the model first, then one capacity after another. */
export type Order =
  | { readonly kind: 'model'; readonly model: Model }
  | { readonly kind: 'total'; readonly capacity: number; readonly futures: number };

export interface Done {
  readonly capacity: number;
  readonly futures: number;
  readonly projection: Projection;
}
