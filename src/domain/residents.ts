import type { Label } from './label.ts';

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
