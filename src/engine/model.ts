import type { Label, Month, QualityGrade, Rests, Week } from '#domain';
import type { Season } from './season.ts';
import type { WorkforceModel } from './workforce.ts';

/** Bins by whole weeks waited: 0 to 52, and 53 or more. */
export const BINS = 54;

/** How far a list's flows stray from what is expected of them: standard deviations of the logarithm of a monthly flow. Months stray independently: in England's lists one month tells nothing of the next. */
export interface Spread {
  /** Of additions over what leaves the list: a list's own, and what all of the nation's lists for the service share. */
  readonly additions: number;
  readonly additionsShared: number;
  /** Of tests and additions together: how busy the month is. */
  readonly activity: number;
  readonly activityShared: number;
  /** Of the level of additions, for as long as the future lasts. */
  readonly level: number;
}

/** One waiting list: a service as one board's patients wait for it. Patients, tests and weeks; shares between 0 and 1. */
export interface ListModel {
  readonly board: string;
  readonly service: string;
  readonly label: Label;
  readonly rests?: Rests;
  /** How far its past can be relied on: nothing where it was made up. */
  readonly quality?: QualityGrade;
  /** Patients by whole weeks waited when the first week begins, `BINS` numbers. */
  readonly waiting: readonly number[];
  readonly additions: Season;
  readonly capacity: Season;
  readonly planned: Season;
  readonly unscheduled: Season;
  /** Share of additions that is seen before all others. */
  readonly urgentShare: number;
  /** Share of routine tests given strictly in order of waiting (φ); the rest go by `chance`. */
  readonly orderShare: number;
  /** Chance of a routine patient to be seen in a week, by whole weeks waited, `BINS` numbers: only their proportions matter. */
  readonly chance: readonly number[];
  /** Share that leaves in a week otherwise than by a test, by whole weeks waited, `BINS` numbers. */
  readonly leaving: readonly number[];
  /** What `leaving` may have to be multiplied by: low, most likely, high. */
  readonly leavingFactor: readonly [number, number, number];
  /** How strongly additions fall as the clearance time grows (ε); 0 switches it off. */
  readonly feedback: number;
  /** Weeks of work on the list at which additions are as observed. */
  readonly clearance: number;
  /** The list and the tests given from it in each of the four weeks before the first. */
  readonly recent: { readonly list: readonly number[]; readonly tests: readonly number[] };
  readonly spread: Spread;
  /** The standard in force: nobody should wait `weeks` or longer, from that week on. */
  readonly standards: readonly { readonly from: Week; readonly weeks: number }[];
}

/** How much of a week falls in one season: working days. */
export interface SeasonDays {
  readonly season: number;
  readonly days: number;
}

/** A nation's lists as they stand at an origin, and all that moves them: plain data, fit to be sent to a browser. */
export interface Model {
  readonly pack: { readonly name: string; readonly version: string; readonly hash: string };
  /** The last month whose figures were known. */
  readonly origin: Month;
  readonly firstWeek: Week;
  /** The horizon's weeks in turn, each with the one or two seasons it touches. */
  readonly weeks: readonly (readonly SeasonDays[])[];
  readonly lists: readonly ListModel[];
  /** People, rooms and work, where they are known. */
  readonly workforce?: WorkforceModel;
}
