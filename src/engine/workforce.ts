import type { Label, Lever, Parameter, Rests, Stage } from '#domain';
import type { Season } from './season.ts';

/** Five-year age bands of people in post: 20 to 24 … 65 and over. */
export const AGES = 10;

/** 1.0 full-time equivalent (method, section 1). */
export const HOURS_PER_FTE = 37.5;

export const WEEKS_PER_YEAR = 52;

/** A number that is not known exactly; others refer to it by its place in `WorkforceModel.parameters`. */
export interface ParameterModel {
  readonly id: string;
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  /** Whether the activity of the last year tells it, so that it is not free to be drawn. */
  readonly told: boolean;
}

/** The place of a parameter. */
export type ParameterPlace = number;

/** People of one staff group at one board. Shares a year unless said otherwise. */
export interface GroupModel {
  readonly board: string;
  readonly group: string;
  /** The board's part in what is national: supply, places, money. */
  readonly share: number;
  /** Heads by age band, `AGES` numbers. */
  readonly heads: readonly number[];
  /** Full-time equivalent per head. */
  readonly participation: number;
  /** Funded full-time equivalent. */
  readonly establishment: number;
  /** Ages of those who come from training, and of those who come from the market: shares, `AGES` numbers. */
  readonly entryAges: readonly number[];
  readonly joiningAges: readonly number[];
  readonly rates: Readonly<
    Record<GroupRate, ParameterPlace> & Partial<Record<OptionalGroupRate, ParameterPlace>>
  >;
}

export const groupRates = [
  'leaving',
  'retiring_55',
  'retiring_60',
  'retiring_65',
  'returning',
  'filling',
  'supply',
  'agency',
  'over_establishment',
  'waiting_for_post',
  'leave',
  'sickness',
  'study',
  'direct',
] as const satisfies readonly Parameter[];
export type GroupRate = (typeof groupRates)[number];

/** Rates that a pack need not state of a group: without them nobody moves, or comes from abroad. */
export const optionalGroupRates = [
  'moving',
  'international',
  'international_change',
  'international_floor',
] as const satisfies readonly Parameter[];
export type OptionalGroupRate = (typeof optionalGroupRates)[number];

/** One year's intake of a pipeline: those in training when the model starts, or who will begin later. */
export interface CohortModel {
  readonly pipeline: string;
  readonly group: string;
  readonly trainers: string;
  /** Weeks from the first week of the model until it begins; negative when it has begun. */
  readonly begins: number;
  readonly weeks: number;
  /** Filled places, heads. */
  readonly places: number;
  readonly rates: Readonly<
    Record<'attrition_first_year' | 'attrition_later' | 'staying' | 'supervision', ParameterPlace>
  >;
}

/** One year's intake of a course of advanced practice: from one group to another, at work the while. */
export interface CourseModel {
  readonly course: string;
  readonly from: string;
  readonly to: string;
  readonly trainers: string;
  readonly begins: number;
  readonly weeks: number;
  /** National places, heads. */
  readonly places: number;
  readonly rates: Readonly<Record<'training_time' | 'success' | 'supervision', ParameterPlace>>;
}

/** Equipment at a board. */
export interface RoomModel {
  readonly board: string;
  readonly equipment: string;
  /** Hours a week, all scanners or rooms together. */
  readonly openHours: number;
  readonly uptime: ParameterPlace;
}

/** A group that may fill a role of a stage. */
export interface OptionModel {
  readonly group: string;
  readonly speed: ParameterPlace;
  /** Largest share of the work; undefined when there is no limit. */
  readonly scope: ParameterPlace | undefined;
}

/** What one test or report needs: a role that one of several groups fills, or equipment. */
export type NeedModel =
  | {
      readonly kind: 'role';
      readonly role: string;
      readonly minutes: ParameterPlace;
      /** In order of preference. */
      readonly options: readonly OptionModel[];
    }
  | { readonly kind: 'equipment'; readonly equipment: string; readonly minutes: ParameterPlace };

/** A stage of a service at a board. */
export interface StageModel {
  readonly board: string;
  readonly service: string;
  readonly stage: Stage;
  readonly label: Label;
  readonly rests?: Rests;
  readonly needs: readonly NeedModel[];
  /** Work that has queued for it when the model starts. A test stage with a waiting list has none: its queue is the list. */
  readonly queue: number;
  /** Tests or reports a week that others do, or that are done in sessions beside the usual ones, whatever actions are in force. */
  readonly bought?: number;
  /** Requests a working day by season; for a test stage without a waiting list. */
  readonly requests: Season | undefined;
}

/** What the model needs to know of a lever; its start counted in weeks from the first week of the model. */
export interface LeverModel extends Omit<ModelledLever, 'start'> {
  readonly start: number;
  /** Of its action. */
  readonly label?: Label;
}

type ModelledLever = Pick<
  Lever,
  | 'id'
  | 'action'
  | 'verb'
  | 'boards'
  | 'services'
  | 'groups'
  | 'subject'
  | 'low'
  | 'likely'
  | 'high'
  | 'start'
  | 'rampWeeks'
  | 'lengthWeeks'
  | 'confidence'
>;

/** People who live at a board, by age band, in the middle of a year. */
export interface ResidentsModel {
  /** Weeks from the first week of the model; negative before it. */
  readonly midYear: number;
  readonly people: readonly number[];
}

/** Who lives where and what people of their age use. */
export interface DemographyModel {
  /** By board, in order of time. */
  readonly residents: Readonly<Record<string, readonly ResidentsModel[]>>;
  /** Tests a year for each person, by service and age band. */
  readonly rates: Readonly<Record<string, readonly number[]>>;
}

/** People, training, rooms and work, where they are known: plain data. */
export interface WorkforceModel {
  readonly parameters: readonly ParameterModel[];
  readonly groups: readonly GroupModel[];
  readonly cohorts: readonly CohortModel[];
  readonly courses: readonly CourseModel[];
  readonly rooms: readonly RoomModel[];
  readonly stages: readonly StageModel[];
  /** Yearly growth of additions by service; beyond what the population explains, where that is known. */
  readonly growth: Readonly<Record<string, ParameterPlace>>;
  readonly demography?: DemographyModel;
  /** How strongly additions fall as waits grow, for all lists; as each list says itself when undefined. */
  readonly feedback?: ParameterPlace;
  /** Each board's part of the nation, by group and by service: 1 over all boards where the group works or the service is given. */
  readonly shares: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Region of each board: hours are pooled within one. */
  readonly regions: Readonly<Record<string, string>>;
  readonly levers: readonly LeverModel[];
}

/** A model of lists alone: what a board can do is what it was seen to do. */
export const noWorkforce: WorkforceModel = {
  parameters: [],
  groups: [],
  cohorts: [],
  courses: [],
  rooms: [],
  stages: [],
  growth: {},
  shares: {},
  regions: {},
  levers: [],
};
