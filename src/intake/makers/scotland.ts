import { isoMonth, monthOfDay } from '#domain';
import { choice, day, optionalText, optionalWhole, text, whole } from '../column.ts';
import type { Read } from '../read-table.ts';
import { table } from '../table.ts';
import { type Rows, writePack } from '../write-pack.ts';
import { assumptionRows } from './assumptions.ts';
import { bankHolidays } from './holidays.ts';
import type { PackMaker } from './maker.ts';
import { readSource } from './read-source.ts';
import { scotlandAbout, scotlandClearance } from './scotland-about.ts';

const two = (number: number) => String(number).padStart(2, '0');
const WEEKLY_BANDS = 13;
const plain = (title: string) => ({ title, description: title });

interface SourceBand {
  readonly heading: string;
  readonly id: string;
  readonly from: number;
  readonly to?: number;
}

const weekly: readonly SourceBand[] = Array.from({ length: WEEKLY_BANDS }, (_, week) => ({
  heading: week === 0 ? '0-7 days' : `${week * 7 + 1}-${week * 7 + 7} days`,
  id: `w${two(week)}`,
  from: week,
  to: week + 1,
}));

/** Until August 2020 everyone who had waited 92 days or more was one band. */
const single: SourceBand = { heading: '92 days and over', id: 'w13plus', from: 13 };

const long: readonly SourceBand[] = [
  { heading: '92-182 days', id: 'w13to26', from: 13, to: 26 },
  { heading: '183-273 days', id: 'w26to39', from: 26, to: 39 },
  { heading: '274-364 days', id: 'w39to52', from: 39, to: 52 },
  { heading: '365 days and over', id: 'w52plus', from: 52 },
];

const bands = [...weekly, single, ...long];

/** Public Health Scotland's eight key tests. `All Imaging` and `All Endoscopy` are sums of them and are left out. */
const tests = [
  ['mri', 'MRI', 'MRI', 'imaging'],
  ['ct', 'CT', 'CT', 'imaging'],
  ['ultrasound', 'Ultrasound', 'Uwchsain', 'imaging'],
  ['barium', 'Barium Studies', 'Astudiaethau bariwm', 'imaging'],
  ['upper-endoscopy', 'Upper Endoscopy', 'Endosgopi uchaf', 'endoscopy'],
  ['lower-endoscopy', 'Lower Endoscopy', 'Endosgopi isaf', 'endoscopy'],
  ['colonoscopy', 'Colonoscopy', 'Colonosgopi', 'endoscopy'],
  ['cystoscopy', 'Cystoscopy', 'Systosgopi', 'endoscopy'],
] as const;
const sums = ['All Imaging', 'All Endoscopy'] as const;

const SCOTLAND = 'S92000003';
const GOLDEN_JUBILEE = 'SB0801';

const source = table({
  name: 'diagnostics',
  title: 'Diagnostics, by board and test',
  description: 'People waiting at month-end by board of treatment, test and days waited.',
  columns: {
    Test: choice(plain('Test'), [...tests.map(([, name]) => name), ...sums]),
    HB: text(plain('HB')),
    HBName: text(plain('HBName')),
    Date: day(plain('Date')),
    NumberOnListQF: optionalText(plain('NumberOnListQF')),
    Total: whole(plain('Total')),
  },
  repeated: {
    names: bands.map(({ heading }) => heading),
    column: optionalWhole(plain('Band')),
  },
  key: ['Test', 'HB', 'Date'],
  mostRows: 1_000_000,
  otherColumns: 'ignored',
});

type SourceRow = Read<typeof source.columns>;

const FIRST_MONTH_OF_LONG_BANDS = '2020-09';

const serviceOf = ({ row }: SourceRow) => tests.findIndex(([, name]) => name === row.Test);

const isPart = (read: SourceRow) => read.row.HB !== SCOTLAND && serviceOf(read) !== -1;

const seriesOf = ({ row }: SourceRow) => `${row.HB} ${row.Test}`;

/** A board that never has anyone on a list does not offer the test there: the source fills those rows with zeros. */
const offered = (rows: readonly SourceRow[]): readonly SourceRow[] => {
  const used = new Set(rows.filter(({ row }) => row.Total > 0).map(seriesOf));
  return rows.filter((read) => used.has(seriesOf(read)));
};

/** The source writes 0 in bands it did not use that month; in a pack they are empty. */
const listRow = (read: SourceRow) => {
  const { row, repeated } = read;
  const month = isoMonth(monthOfDay(row.Date));
  const unused = month < FIRST_MONTH_OF_LONG_BANDS ? long : [single];
  const patients = bands.map((band, place) =>
    unused.includes(band) && repeated[place] === 0 ? '' : (repeated[place] ?? ''),
  );
  return [
    row.HB,
    tests[serviceOf(read)]?.[0] ?? '',
    month,
    row.Total,
    row.NumberOnListQF,
    ...patients,
  ];
};

const inOrder = (a: SourceRow, b: SourceRow): number => {
  if (a.row.HB !== b.row.HB) return a.row.HB < b.row.HB ? -1 : 1;
  return serviceOf(a) - serviceOf(b) || a.row.Date - b.row.Date;
};

const boardRows = (rows: readonly SourceRow[]): Rows => {
  const names = new Map(rows.map(({ row }) => [row.HB, row.HBName]));
  return [...names].map(([code, name]) => [
    code,
    name,
    name,
    code === GOLDEN_JUBILEE ? 'national-body' : 'health-board',
  ]);
};

/** Fourteen health boards and the Golden Jubilee, eight tests: lists only. */
export const makeScotland: PackMaker = async (sourceFile, outFolder) => {
  const read = await readSource(sourceFile, source);
  if (!read.ok) return read;
  const rows = [...offered(read.value.filter(isPart))].sort(inOrder);
  return writePack(outFolder, {
    ...scotlandAbout,
    tables: {
      boards: boardRows(rows),
      services: tests.map(([id, en, cy, group]) => [id, en, cy, 'diagnostic', group]),
      standards: [['diagnostic', '2019-03-01', 6]],
      bands: bands.map(({ id, from, to }) => [id, from, to ?? '']),
      holidays: await bankHolidays('scotland'),
      assumptions: assumptionRows(scotlandClearance),
      lists: rows.map(listRow),
    },
  });
};
