import { partsOfField } from '#domain';
/** Who may see something: anyone, the organisations of the plan, or those who keep it. Each sees what the ones before see. */
export const audiences = ['public', 'partners', 'internal'] as const;
export type Audience = (typeof audiences)[number];

const openTables = [
  // The register of the plan, and how it is carried out.
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
  'assumptions',
  'statuses',
  'rounds',
  'baselines',
  'observed',
  'sections',
  'data-sets',
  'packs',
  // What the model is made from: sums of people, rooms and tests, never one person.
  'boards',
  'services',
  'standards',
  'bands',
  'holidays',
  'lists',
  'activity',
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
  'population',
  'use-by-age',
  'travel',
] as const;

/** Of whole tables. One that nobody has classified, such as one of a later version, is for those who keep the plan. */
const ofTables: ReadonlyMap<string, Audience> = new Map<string, Audience>([
  ...openTables.map((table) => [table, 'public'] as const),
  ['decisions', 'partners'],
  ['engagement', 'partners'],
  ['risks', 'internal'],
  // A fingerprint of each row of all tables: whoever guesses a row could see that it is so.
  ['seal', 'internal'],
  // Codes of a body’s own payroll and ledger, and what it says of them.
  ['staff-mapping', 'internal'],
  ['ledger-mapping', 'internal'],
]);

/** Of columns that fewer may see than the rest of their table: what a group said in confidence. */
const ofColumns: ReadonlyMap<string, Audience> = new Map<string, Audience>([
  ['engagement said_en', 'internal'],
  ['engagement said_cy', 'internal'],
]);

/** Of columns of one table alone. */
const ofColumnsIn = (table: string): readonly Audience[] =>
  [...ofColumns].filter(([column]) => column.startsWith(`${table} `)).map(([, fewest]) => fewest);

const sees = (audience: Audience, fewest: Audience): boolean =>
  audiences.indexOf(fewest) <= audiences.indexOf(audience);

/** The fewest who may see a cell of the plan, or a whole row of a table where no field is given. */
export const classificationOf = (table: string, field = ''): Audience =>
  ofColumns.get(`${table} ${partsOfField(field).column}`) ?? ofTables.get(table) ?? 'internal';

/** Whether a reader may see a cell of the plan. Whatever leaves the house (a file, an edition, an answer to a program) asks here. */
export const maySee = (audience: Audience, table: string, field = ''): boolean =>
  sees(audience, classificationOf(table, field));

/** Whether a reader may see every column of a table: a file is given away as it lies, or not at all. */
export const maySeeWhole = (audience: Audience, table: string): boolean =>
  maySee(audience, table) && ofColumnsIn(table).every((fewest) => sees(audience, fewest));
