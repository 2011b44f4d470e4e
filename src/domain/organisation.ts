import type { Day } from './day.ts';
import type { Text } from './text.ts';

export const organisationKinds = [
  'health-board',
  'trust',
  'special-health-authority',
  'hosted-body',
  'programme',
  'regional-hub',
  'cross-border',
  'independent',
  'government',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export const regions = ['north', 'mid', 'south-west', 'south-east'] as const;
export type Region = (typeof regions)[number];

/** What an organisation is called from one day (or always) until the day before another (or still). */
export interface OrganisationName {
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly name: Text;
  readonly short: Text;
}

/** A place within a sentence: *in Powys*, *ym Mhowys*; *to Powys*, *i Bowys*; *and Powys*, *a Phowys*. */
export interface PlaceForms {
  readonly in: Text;
  readonly to: Text;
  readonly and: Text;
}

export interface Organisation {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly region: Region | undefined;
  /** In order of time, without a gap or an overlap. */
  readonly names: readonly OrganisationName[];
  readonly forms: PlaceForms | undefined;
}

/** Where a board's residents have their tests: `share` of the residents' tests of one group of services (0 to 1). */
export interface ResidentFlow {
  readonly resident: string;
  readonly provider: string;
  readonly group: string;
  readonly share: number;
}

/** The name in use on a day; undefined when the organisation had none then. */
export const nameOn = ({ names }: Organisation, day: Day): OrganisationName | undefined =>
  names.find(
    ({ from, to }) => (from === undefined || from <= day) && (to === undefined || day < to),
  );
