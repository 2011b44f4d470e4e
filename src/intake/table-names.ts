export const listTables = [
  'boards',
  'services',
  'standards',
  'bands',
  'holidays',
  'assumptions',
  'lists',
  'activity',
] as const;
export type ListTable = (typeof listTables)[number];

/** The plan: all of them, or none. */
export const planTables = [
  'organisations',
  'organisation-names',
  'resident-flows',
  'frameworks',
  'framework-items',
  'objectives',
  'documents',
  'signals',
  'actions',
  'milestones',
  'crosswalk',
  'levers',
  'dats',
] as const;

/** How the plan is carried out, and what is kept beside it: any of them. */
export const deliveryTables = [
  'statuses',
  'rounds',
  'baselines',
  'observed',
  'risks',
  'decisions',
  'engagement',
  'sections',
] as const;

/** How files of staff and of posts are read into its groups: any of them. */
export const mappingTables = ['staff-mapping', 'ledger-mapping'] as const;

/** People, rooms and work: all of them, or none. */
const workforceTables = [
  'groups',
  'staff',
  'roles',
  'fills',
  'needs',
  'equipment',
  'rooms',
  'pipelines',
  'places',
  'courses',
  'shares',
  'work',
] as const;

/** People by age and what they use: both, or none. */
const populationTables = ['population', 'use-by-age'] as const;

export const tableNames = [
  ...listTables,
  ...planTables,
  ...deliveryTables,
  ...mappingTables,
  ...workforceTables,
  ...populationTables,
  'travel',
  'seal',
] as const;
export type TableName = (typeof tableNames)[number];

/** A pack of lists only leaves these out. */
export const optionalTables: readonly TableName[] = [
  'activity',
  ...planTables,
  ...deliveryTables,
  ...mappingTables,
  ...workforceTables,
  ...populationTables,
  'travel',
  'seal',
];

export const tablesTogether: readonly (readonly TableName[])[] = [
  planTables,
  workforceTables,
  populationTables,
];
