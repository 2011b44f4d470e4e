import type { Day } from '#domain';

/** A month-end as published; no value where the source has none, and the line breaks. */
export interface Point {
  readonly day: Day;
  readonly value: number | undefined;
}

/** A week's end as projected: eight futures in ten lie between low and high. */
export interface Fan {
  readonly day: Day;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

export interface ChartData {
  /** Unique on the page: names the picture's title and description. */
  readonly id: string;
  readonly unit: 'count' | 'share';
  readonly observed: readonly Point[];
  readonly projected: readonly Fan[];
  /** The middle of what is projected with no change, where a what-if is shown; else empty. */
  readonly unchanged: readonly Point[];
  /** The last day whose figures were known. */
  readonly origin: Day;
  readonly markers: readonly Marker[];
}

export interface Marker {
  readonly day: Day;
  readonly monthsAhead: number;
}

/** Everything written in the picture, in the reader's language. */
export interface ChartWords {
  readonly title: string;
  readonly description: string;
  readonly observed: string;
  readonly lastObserved: string;
  readonly range: string;
  readonly unchanged: string;
  readonly middle: string;
  readonly low: string;
  readonly high: string;
  /** Before the numbers at the picture's foot. */
  readonly monthsAhead: string;
  /** Across the picture, when its figures are not real ones. */
  readonly watermark?: string | undefined;
}

export type Shape = 'wide' | 'narrow';
