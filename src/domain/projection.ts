import type { Label, Rests } from './label.ts';
import type { Month } from './month.ts';
import type { QualityGrade } from './quality.ts';
import type { TravelCaused } from './residents.ts';
import type { Finding } from './trouble.ts';

/** Measures at a week's end (method, section 8). */
export const measures = [
  'list',
  'over_target',
  'over_target_share',
  'weeks_over_target',
  'tests',
  'reports',
  'turnaround_days',
  'fte_gap',
  'cost',
  'gap_between_boards',
] as const;
export type Measure = (typeof measures)[number];

/** Measures that a service at a board has none of: they are told of the whole alone, the gap of each service too. */
export const measuresOfWhole = ['cost', 'gap_between_boards'] as const satisfies readonly Measure[];
export type MeasureOfWhole = (typeof measuresOfWhole)[number];
/** Measures that each service at a board may have. */
export type MeasureOfRow = Exclude<Measure, MeasureOfWhole>;

export const isOfRow = (measure: Measure): measure is MeasureOfRow =>
  !measuresOfWhole.some((one) => one === measure);

/** What a projection tells when nobody asks for more. */
export const usualMeasures: readonly Measure[] = ['list', 'over_target', 'over_target_share'];

export const unitOf: Readonly<Record<Measure, string>> = {
  list: 'patients',
  over_target: 'patients',
  over_target_share: 'share',
  weeks_over_target: 'patient-weeks',
  tests: 'per year',
  reports: 'per year',
  turnaround_days: 'days',
  fte_gap: 'FTE',
  cost: '£',
  gap_between_boards: 'percentage points',
};

/** What if: `capacity` multiplies the tests a week that can be done; 1 leaves it as observed. `actions` are the ids of those in force. */
export interface Scenario {
  readonly capacity: number;
  readonly actions?: readonly string[];
}

export const asObserved: Scenario = { capacity: 1 };

/** One measure of one list through time. `board` and `service` are ids of the pack, or `all`. Arrays are as long as `week`. */
export interface Series {
  readonly board: string;
  readonly service: string;
  readonly measure: Measure;
  readonly unit: string;
  /** The weakest of what it rests on. */
  readonly label: Label;
  readonly rests: Rests;
  /** The Monday each week begins, ISO; figures are those at that week's end. */
  readonly week: readonly string[];
  readonly p10: readonly number[];
  readonly p50: readonly number[];
  readonly p90: readonly number[];
}

/** A measure over every list of the projection at the horizon's last week; `mcse` is the Monte Carlo standard error of `p50`. Not numbers where the measure was asked for and is not known. */
export interface Headline {
  readonly measure: Measure;
  readonly unit: string;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly mcse: number;
  readonly label: Label;
  readonly rests: Rests;
}

/** What binds in most weeks of a quarter, and in what share of them. */
export interface BoundQuarter {
  /** The first day of the quarter, ISO. */
  readonly from: string;
  /** As in `Binding`; `none` where work is all that lacks in most weeks. */
  readonly constraint: string;
  readonly share: number;
}

/** What limits a stage of a service at a board: the constraint, the share of the last year's weeks in which it binds, since when it mostly has, and the tests or reports a year that one more unit of it would bring. */
export interface Binding {
  readonly board: string;
  readonly service: string;
  readonly stage: string;
  /** A staff group, an equipment, `observed-capacity`, `nobody` where none can do it, or `none` where work is all that lacks. */
  readonly constraint: string;
  readonly share: number;
  /** The Monday of the first week from which it binds in most weeks; empty when it does not, or when it is not known. */
  readonly from: string;
  readonly per_unit: number;
  /** One of what: `FTE`, `hour a week`, `test a week`. */
  readonly unit: string;
  /** Every quarter of the horizon, in turn. */
  readonly quarters: readonly BoundQuarter[];
  readonly label: Label;
}

/** Why a quantity of a queue is not told: it is not valid there. */
export type NotValid =
  | 'nobody-added'
  | 'no-tests'
  | 'tests-to-spare'
  | 'no-standard'
  | 'within-target'
  | 'load-at-or-above-1'
  | 'nobody-waits'
  | 'waits-past-a-year';
export type OfQueue = number | { readonly not_valid: NotValid };

/** What the arithmetic of a queue starts from. Patients and tests a week, patients, weeks. */
export interface QueueFigures {
  /** Added a week, less those who leave otherwise than by a test. */
  readonly demand: number;
  /** Tests a week from the list. */
  readonly capacity: OfQueue;
  /** The standard in force. */
  readonly standard_weeks: OfQueue;
  readonly list: number;
  /** Of those who wait. */
  readonly mean_wait: OfQueue;
}

/** What follows from them (Fong and others 2022; method, section 5). */
export interface QueueTold {
  /** Added for each test. */
  readonly load: OfQueue;
  /** Patients. */
  readonly target_queue: OfQueue;
  /** Tests a week for half a year. */
  readonly relief_capacity: OfQueue;
  /** Tests a week from then on. */
  readonly target_capacity: OfQueue;
  readonly pressure: OfQueue;
}

/** A list in the projection's last year, where all goes as expected, as the theory of queues sees it. */
export interface Queue extends QueueFigures, QueueTold {
  readonly board: string;
  readonly service: string;
  readonly label: Label;
}

/** The lower grade of a list and its tests: how far what was published of them can be relied on. */
export interface ListQuality {
  readonly board: string;
  readonly service: string;
  readonly quality: QualityGrade;
}

export interface Projection {
  readonly pack: { readonly name: string; readonly version: string; readonly hash: string };
  /** The last month whose figures were known. */
  readonly origin: Month;
  readonly seed: number;
  readonly runs: number;
  readonly weeks: number;
  /** Ids of the actions in force. */
  readonly actions: readonly string[];
  readonly series: readonly Series[];
  readonly headline: readonly Headline[];
  readonly binding: readonly Binding[];
  /** One for each list, in sums too. */
  readonly queues: readonly Queue[];
  /** One for each list whose figures were published, in sums too. */
  readonly quality: readonly ListQuality[];
  readonly findings: readonly Finding[];
}

/** A quantity in a share of futures: a tenth below `p10`, half below `p50`, nine tenths below `p90`. */
export interface Range {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** One measure some months after the plan's start, with an action and without it; `difference` is over futures, each with the same luck in both. */
export interface Compared {
  readonly measure: Measure;
  readonly months: number;
  readonly without: Range;
  readonly with: Range;
  readonly difference: Range;
}

/** What one action alone does to the lists and the work that it reaches. */
export interface ActionEffect {
  readonly action: string;
  /** Ids of the boards and services reached. */
  readonly boards: readonly string[];
  readonly services: readonly string[];
  readonly label: Label;
  /** Sums over what is reached, without it and with it. */
  readonly without: readonly Series[];
  readonly with: readonly Series[];
  readonly compared: readonly Compared[];
  /** Weeks from the plan's start until tests and reports of a week, or those who wait, first differ by a thousandth; undefined when they never do. */
  readonly firstEffectWeeks: number | undefined;
  /** The same until there are more tests and reports, or fewer who wait: what an action costs may be felt before what it gives. */
  readonly firstGainWeeks: number | undefined;
  /** What patients travel in the last year because of it, where all goes as most likely; nothing where it sends nobody. */
  readonly travel: readonly TravelCaused[];
  readonly seed: number;
  readonly runs: number;
}
