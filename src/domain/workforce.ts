import type { Programme } from './framework.ts';
import type { Label } from './label.ts';
import type { Text } from './text.ts';

/** NHS Wales staff groups as StatsWales publishes them. */
export const officialGroups = [
  'medical-and-dental',
  'nursing-midwifery-and-health-visiting',
  'scientific-therapeutic-and-technical',
  'administration-and-estates',
  'ambulance',
  'healthcare-assistants-and-other-support',
  'other',
] as const;
export type OfficialGroup = (typeof officialGroups)[number];

export const careerLevels = [
  'support',
  'associate',
  'practitioner',
  'enhanced',
  'advanced',
  'consultant',
] as const;
export type CareerLevel = (typeof careerLevels)[number];

/** Five-year age bands, by the youngest age of each: 20 to 24, … 65 and over. */
export const ageBands = [20, 25, 30, 35, 40, 45, 50, 55, 60, 65] as const;

/** People who do the same diagnostic work at the same level. */
export interface StaffGroup {
  readonly id: string;
  readonly name: Text;
  readonly official: OfficialGroup;
  /** The diagnostic role, as people say it. */
  readonly role: Text;
  readonly level: CareerLevel;
  readonly occupationCodes: string;
  readonly programme: Programme;
}

/** A group at a board: funded posts, and people in them by age band. */
export interface Staff {
  readonly board: string;
  readonly group: string;
  /** Funded full-time equivalent. */
  readonly establishment: number;
  /** Full-time equivalent per head. */
  readonly participation: number;
  /** Heads, as long as `ageBands`. */
  readonly heads: readonly number[];
  readonly label: Label;
}

/** What a test or a report needs a person for. */
export interface Role {
  readonly id: string;
  readonly name: Text;
}

/** A group that can fill a role: 1 is asked first. Its speed and scope are assumptions `group.role`. */
export interface Fill {
  readonly role: string;
  readonly group: string;
  readonly preference: number;
}

export const stages = ['test', 'report'] as const;
export type Stage = (typeof stages)[number];

/** One need of one stage of a service; the minutes are the assumption `service.stage.need`. */
export interface StageNeed {
  readonly service: string;
  readonly stage: Stage;
  readonly kind: 'role' | 'equipment';
  /** A role or an equipment. */
  readonly need: string;
}

export interface Equipment {
  readonly id: string;
  readonly name: Text;
}

/** Equipment at a board: scanners or rooms, and the hours a week that each is open. */
export interface Room {
  readonly board: string;
  readonly equipment: string;
  readonly number: number;
  readonly openHours: number;
  readonly label: Label;
}

/** A way into a group from outside: cohorts enter once a year and complete together. */
export interface Pipeline {
  readonly id: string;
  readonly name: Text;
  readonly group: string;
  readonly weeks: number;
  /** 1 to 12. */
  readonly intakeMonth: number;
  /** The group whose hours supervise it. */
  readonly trainers: string;
}

/** Places of one year's intake: three numbers that are not the same. */
export interface Places {
  readonly pipeline: string;
  /** The calendar year of the intake. */
  readonly year: number;
  readonly recommended: number;
  readonly approved: number;
  readonly filled: number;
  readonly label: Label;
}

/** Advanced practice: from one group to another, at work the while. */
export interface Course {
  readonly id: string;
  readonly name: Text;
  readonly from: string;
  readonly to: string;
  readonly weeks: number;
  readonly intakeMonth: number;
  readonly placesAYear: number;
  readonly trainers: string;
  readonly label: Label;
}

/** How a board shares in national supply: completers, places and the market, by programme. Shares of a programme sum to 1. */
export interface BoardShare {
  readonly board: string;
  readonly programme: Programme;
  readonly share: number;
}

/** Work that waits for a stage at a board when the model starts; `requestsPerWeek` for a service that has no waiting list. */
export interface WorkWaiting {
  readonly board: string;
  readonly service: string;
  readonly requestsPerWeek: number;
  readonly waitingForTest: number;
  readonly waitingForReport: number;
  /** A week, done by others or in sessions beside the usual ones; not known where it is not there. */
  readonly testsBought?: number;
  readonly reportsBought?: number;
  readonly label: Label;
}

/** A line of the diagnostic waiting times return, and the services of the model it stands for; with none, `reason` says why. */
export interface DatsLine {
  readonly line: string;
  readonly name: Text;
  readonly services: readonly string[];
  readonly reason: Text;
}

/** What a national manual says of a code, or what somebody here corrected of it. */
export const mappingOrigins = ['official', 'local'] as const;
export type MappingOrigin = (typeof mappingOrigins)[number];

/** Which staff group an assignment of the staff record belongs to. Whatever is empty may be anything; `*` stands for any characters. */
export interface StaffMapping {
  readonly id: string;
  readonly origin: MappingOrigin;
  /** Empty for every board. */
  readonly board: string;
  readonly occupationCode: string;
  readonly staffGroup: string;
  readonly jobRole: string;
  readonly areaOfWork: string;
  /** Empty for people who are no part of this workforce. */
  readonly group: string;
  readonly reason: Text;
}

/** Which staff group the funded posts of a line of the finance ledger belong to. */
export interface LedgerMapping {
  readonly id: string;
  readonly board: string;
  readonly costCentre: string;
  /** Empty for every code of the cost centre; `*` stands for any characters. */
  readonly subjective: string;
  /** Empty for posts that are no part of this workforce. */
  readonly group: string;
  /** Of the line’s posts: 0 to 1. */
  readonly share: number;
  readonly reason: Text;
}

/** How files of staff and of posts are read into this plan’s groups. */
export interface Mappings {
  readonly staff: readonly StaffMapping[];
  readonly ledger: readonly LedgerMapping[];
}

/** All that a chain from people to tests rests on. */
export interface Workforce {
  readonly groups: readonly StaffGroup[];
  readonly staff: readonly Staff[];
  readonly roles: readonly Role[];
  readonly fills: readonly Fill[];
  readonly needs: readonly StageNeed[];
  readonly equipment: readonly Equipment[];
  readonly rooms: readonly Room[];
  readonly pipelines: readonly Pipeline[];
  readonly places: readonly Places[];
  readonly courses: readonly Course[];
  readonly shares: readonly BoardShare[];
  readonly work: readonly WorkWaiting[];
}
