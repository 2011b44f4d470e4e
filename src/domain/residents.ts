import type { Label } from './label.ts';
import type { Fact } from './missing.ts';

/** People who live in a board's area in the middle of a year, of one age band: it begins at `fromAge` and ends where the next begins. */
export interface Residents {
  readonly board: string;
  readonly year: number;
  readonly fromAge: number;
  readonly people: number;
  readonly label: Label;
}

/** Tests of a service a year for each 1,000 people of an age band. */
export interface UseByAge {
  readonly service: string;
  readonly fromAge: number;
  readonly testsPer1000: number;
  readonly label: Label;
}

/** Who lives where, and what people of their age use. */
export interface Population {
  readonly residents: readonly Residents[];
  readonly use: readonly UseByAge[];
}

/** How far it is from one board's patients to another's rooms, one way. */
export interface Travel {
  readonly from: string;
  readonly to: string;
  readonly minutes: number;
  readonly label: Label;
}

/** What patients travel in a year because they are seen at another board than their own. */
export interface TravelCaused {
  /** The board that they go to. */
  readonly to: string;
  readonly patients: number;
  /** Of all of them together, there and back. */
  readonly hours: Fact<number>;
  readonly label: Label;
}
