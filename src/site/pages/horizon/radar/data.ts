import type { Signal } from '#domain';

/** A signal as a mark: its sector is what kind of change it is, its ring how soon. */
export interface Mark {
  readonly number: string;
  readonly sector: number;
  readonly ring: number;
  readonly response: Signal['response'];
}

export interface RadarData {
  readonly marks: readonly Mark[];
  /** Names round the rim, clockwise from the top. */
  readonly sectors: readonly string[];
  /** Names of the rings, from the middle. */
  readonly rings: readonly string[];
}

/** Everything else written in the picture, in the reader's language. */
export interface RadarWords {
  readonly title: string;
  readonly description: string;
  /** The unit of the rings. */
  readonly years: string;
  /** Across the foot of the picture, when what it shows is no published finding. */
  readonly label: string | undefined;
}

export type Shape = 'wide' | 'narrow';
