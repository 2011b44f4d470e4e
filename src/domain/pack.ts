import type { Assumption } from './assumption.ts';
import type { Day } from './day.ts';
import type { Label } from './label.ts';
import type { Fact } from './missing.ts';
import type { Month } from './month.ts';
import type { Plan } from './plan.ts';
import type { Population, Travel } from './residents.ts';
import type { Text } from './text.ts';
import type { Workforce } from './workforce.ts';

export const nations = ['wales', 'england', 'scotland'] as const;
export type Nation = (typeof nations)[number];

/** Whose list it is: the body that pays for its residents' care, or the body that provides the tests. */
export const viewpoints = ['commissioner', 'provider'] as const;
export type Viewpoint = (typeof viewpoints)[number];

export const boardKinds = [
  'integrated-care-board',
  'health-board',
  'national-body',
  'nation',
  'provider',
] as const;
export type BoardKind = (typeof boardKinds)[number];

export interface Board {
  readonly id: string;
  readonly name: Text;
  readonly kind: BoardKind;
}

/** A laboratory service has no waiting list: what counts is its turnaround. */
export const serviceKinds = ['diagnostic', 'therapy', 'laboratory'] as const;
export type ServiceKind = (typeof serviceKinds)[number];

export const serviceGroups = [
  'imaging',
  'physiological-measurement',
  'endoscopy',
  'pathology',
  'all',
] as const;
export type ServiceGroup = (typeof serviceGroups)[number];

export interface Service {
  readonly id: string;
  readonly name: Text;
  readonly kind: ServiceKind;
  readonly group: ServiceGroup;
}

/** The waiting-time standard in force for a kind of service from a date: nobody should wait `weeks` or longer. */
export interface Standard {
  readonly kind: ServiceKind;
  readonly from: Day;
  readonly weeks: number;
}

/** Waits of `from` weeks or more and less than `to`; no `to` means however long. */
export interface Band {
  readonly id: string;
  readonly from: number;
  readonly to?: number;
}

/** A month-end list: patients waiting, by time waited. `bands` tile all waits without gap; `patients[i]` waits in `bands[i]`. */
export interface WaitingList {
  readonly board: number;
  readonly service: number;
  readonly month: Month;
  readonly total: number;
  readonly bands: readonly Band[];
  readonly patients: Float64Array;
  /** The source's own mark on the row (`weak`, `b`), empty where there is none. */
  readonly flag: string;
  /** Where it is not what the pack's other rows rest on. */
  readonly label?: Label;
}

/** Tests done in a month: from the waiting list, planned (surveillance, follow-up), and unscheduled (emergency, inpatient). */
export interface Activity {
  readonly board: number;
  readonly service: number;
  readonly month: Month;
  readonly fromList: number;
  readonly planned: Fact<number>;
  readonly unscheduled: Fact<number>;
  /** Where it is not what the pack's other rows rest on. */
  readonly label?: Label;
}

export interface Source {
  readonly title: Text;
  readonly owner: string;
  readonly path: string;
  readonly licence: string;
  readonly attribution: Text;
}

/** Everything the model knows of one nation's lists, as read from a Data Package. Board and service fields of rows index `boards` and `services`. */
export interface Pack {
  readonly name: string;
  readonly version: string;
  /** SHA-256 over the paths and bytes of every file, hexadecimal. */
  readonly hash: string;
  /** False when a file is no longer the one the descriptor was sealed with. */
  readonly sealed: boolean;
  /** Said where the descriptor has no hash of any file, so that nothing tells whether one is another. */
  readonly neverSealed?: true;
  readonly title: Text;
  readonly description: Text;
  readonly nation: Nation;
  readonly viewpoint: Viewpoint;
  readonly label: Label;
  readonly sources: readonly Source[];
  readonly boards: readonly Board[];
  readonly services: readonly Service[];
  readonly standards: readonly Standard[];
  readonly holidays: ReadonlySet<Day>;
  readonly assumptions: readonly Assumption[];
  /** Sorted by board, service, month. */
  readonly lists: readonly WaitingList[];
  /** Sorted by board, service, month; empty where the source publishes lists only. */
  readonly activity: readonly Activity[];
  /** The plan, where the pack holds one. */
  readonly plan?: Plan;
  /** People, rooms and work, where the pack knows them: its capacity then comes from them. */
  readonly workforce?: Workforce;
  /** People by age and what they use, where the pack knows it: additions then follow them. */
  readonly population?: Population;
  /** Travel between boards, where it is known. */
  readonly travel?: readonly Travel[];
  /** What names rows that have been retired, in a plan that is kept: it is read as though it did not. */
  readonly retiredLinks?: readonly RetiredLink[];
  /** Rows that are not those the pack was sealed with. */
  readonly changes?: readonly RowChange[];
}

/** A pack that holds a plan. */
export type PlanPack = Pack & { readonly plan: Plan };

/** A row of a table that is not the one the pack was sealed with. */
export interface RowChange {
  readonly change: 'missing' | 'changed' | 'added';
  readonly file: string;
  readonly key: string;
}

/** A cell that names a row which was retired later. */
export interface RetiredLink {
  readonly table: string;
  readonly key: string;
  readonly column: string;
  /** What is named. */
  readonly id: string;
}
