import { fold } from './fold.ts';
import { readWeeks, type Weeks } from './weeks-waiting.ts';

/** What the columns of these cubes are called, in both languages; the old site's came in up to three levels. */
const names = {
  value: [
    'data values',
    'data value',
    'data',
    'value',
    'values',
    'gwerthoedd data',
    'gwerth data',
    'gwerth',
    'gwerthoedd',
  ],
  notes: [
    'notes',
    'nodiadau',
    'note codes',
    'notecodes',
    'codau nodiadau',
    'codau nodyn',
    'data notes',
  ],
  date: [
    'date',
    'dyddiad',
    'month',
    'mis',
    'period',
    'cyfnod',
    'year',
    'blwyddyn',
    'yearcode',
    'year code',
    'quarter',
    'chwarter',
    'time',
    'amser',
  ],
  start: ['start date', 'dyddiad cychwyn', 'dyddiad dechrau'],
  service: ['service', 'gwasanaeth', 'service 1', 'gwasanaeth 1', 'service1'],
  service2: ['service 2', 'gwasanaeth 2', 'service2'],
  service3: ['service 3', 'gwasanaeth 3', 'service3'],
  place: [
    'local health board or site',
    'bwrdd iechyd lleol neu safle',
    'health board or site',
    'bwrdd iechyd neu safle',
    'hospital 1',
    'ysbyty 1',
    'hospital1',
    'hospital',
    'ysbyty',
    'area',
    'ardal',
    'local health board',
    'bwrdd iechyd lleol',
    'health board',
    'bwrdd iechyd',
    'local authority',
    'awdurdod lleol',
    'organisation',
    'sefydliad',
    'provider',
    'darparwr',
  ],
  place2: ['hospital 2', 'ysbyty 2', 'hospital2', 'site', 'safle'],
  code: [
    'area code',
    'areacode',
    'cod ardal',
    'organisation code',
    'cod sefydliad',
    'hospital code',
    'cod ysbyty',
  ],
  age: ['age group', 'grwp oedran', 'age', 'oedran', 'agegroup'],
  weeks: [
    'weeks waiting',
    'wythnosau aros',
    'wythnosau n aros',
    'wythnosau yn aros',
    'weekswaiting',
    'weeks waited',
    'waiting time',
    'amser aros',
    'time waiting',
  ],
  measure: ['measure', 'mesur'],
  staff: ['staff group', 'grwp staff', 'staffgroup'],
  sex: ['sex', 'rhyw', 'gender', 'rhywedd'],
  small: [
    'lsoa',
    'lsoa name',
    'lsoa code',
    'enw lsoa',
    'cod lsoa',
    'small area',
    'ardal fach',
    'lower layer super output area',
    'lower super output area',
  ],
  domain: ['domain', 'parth', 'deprivation group', 'grwp amddifadedd', 'wimd domain'],
} as const;

export type ColumnId = keyof typeof names;

const idOf = new Map<string, ColumnId>(
  Object.entries(names).flatMap(([id, own]) => own.map((name) => [name, id as ColumnId] as const)),
);

/** Headings that few other files have. */
export const ownHeadings: readonly string[] = [
  ...names.weeks,
  ...names.service2,
  ...names.service3,
  ...names.place2,
  ...names.value.filter((name) => name.includes(' ')),
  'Service 1',
  'Gwasanaeth 1',
  'Local health board or site',
  'Bwrdd iechyd lleol neu safle',
  'Start date',
  'Dyddiad cychwyn',
  'Nodiadau',
  'Total Waiting',
  'Up to 8 Weeks',
  'Over 14 Weeks',
  'RowKey',
  'PartitionKey',
];

/** What the old interface wrote beside each dimension, and is not needed. */
const BESIDE = /_(SortOrder|Hierarchy|ItemNotes(_?(ENG|WEL|CYM))?|AltCode\d*|AltCode\d*_.*)$/i;
const LABEL = /_(ItemName)(_?(ENG|WEL|CYM))?$/i;
const CODE = /_(Code)$/i;
const STOPGAP = /_(STR|INT|DEC|DBL|DATE)$/;

const spaced = (name: string): string => name.replace(/([a-z])([A-Z0-9])/g, '$1 $2');

const columnOf = (heading: string): ColumnId | undefined => {
  const plain = heading.trim().replace(STOPGAP, '');
  if (BESIDE.test(plain)) return undefined;
  if (LABEL.test(plain)) return idOf.get(fold(spaced(plain.replace(LABEL, ''))));
  if (!CODE.test(plain)) return idOf.get(fold(plain)) ?? idOf.get(fold(spaced(plain)));
  // Of the codes only those of places are of use: they are the same in both languages.
  return idOf.get(fold(spaced(plain.replace(CODE, '')))) === 'place' ? 'code' : undefined;
};

/** Where the columns of a file stand, and, in a table with a column for each band of waits, the bands. */
export interface Columns {
  readonly at: ReadonlyMap<ColumnId, number>;
  readonly bands: readonly { readonly place: number; readonly weeks: Weeks | 'total' }[];
  readonly headings: readonly string[];
  /** The first heading that stands for a column that another stands for already. */
  readonly twice: string | undefined;
}

/** Makes out a record of headings: whatever it holds, nothing of it is refused here. */
export const columnsIn = (record: readonly string[]): Columns => {
  const at = new Map<ColumnId, number>();
  const bands: Columns['bands'][number][] = [];
  let twice: string | undefined;
  for (const [place, heading] of record.entries()) {
    const id = columnOf(heading);
    const weeks = id ? undefined : readWeeks(heading.replace(STOPGAP, '').replace(/_/g, ' '));
    if (weeks) bands.push({ place, weeks });
    else if (id && !at.has(id)) at.set(id, place);
    else if (id) twice ??= heading;
  }
  return { at, bands, headings: record, twice };
};

export type Cube = 'dats' | 'sickness' | 'population' | 'deprivation';

/** Which cube a file holds, told by its columns; undefined where they are no cube's that is read. */
export const cubeOf = ({ at, bands }: Columns): Cube | undefined => {
  const has = (...ids: readonly ColumnId[]) => ids.every((id) => at.has(id));
  const placed = at.has('place') || at.has('code');
  if (has('service', 'date') && placed && ((has('weeks') && has('value')) || bands.length > 1))
    return 'dats';
  if (!has('value')) return undefined;
  if (has('small') || has('domain')) return 'deprivation';
  if (has('staff', 'date') && placed) return 'sickness';
  return has('age', 'date') && placed && !has('service') ? 'population' : undefined;
};
