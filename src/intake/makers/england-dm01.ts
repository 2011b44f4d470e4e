import { isoMonth, monthOfDay, parseMonth } from '#domain';
import { day, id, optionalWhole, text, whole } from '../column.ts';
import type { Read } from '../read-table.ts';
import { table } from '../table.ts';
import { type Cell, type Rows, writePack } from '../write-pack.ts';
import { assumptionRows } from './assumptions.ts';
import { englandAbout } from './england-dm01-about.ts';
import { englandTests } from './england-tests.ts';
import { bankHolidays } from './holidays.ts';
import type { PackMaker } from './maker.ts';
import { readSource } from './read-source.ts';

const two = (number: number) => String(number).padStart(2, '0');
const WEEKLY_BANDS = 13;

/** `0 <01 weeks` to `12 <13 weeks` and `13+ weeks`, as the file spells them. */
const bandHeadings = [
  ...Array.from({ length: WEEKLY_BANDS }, (_, week) =>
    week === 0 ? '0 <01 weeks' : `${two(week)} <${two(week + 1)} weeks`,
  ),
  '13+ weeks',
];

const TESTS_FROM_LIST = 'Waiting list tests / procedures (excluding planned)';
const plain = (title: string) => ({ title, description: title });

const source = table({
  name: 'dm01',
  title: 'DM01, by commissioner',
  description: 'Monthly Diagnostics Waiting Times and Activity, one row per board, test and month.',
  columns: {
    'Reporting Period': day(plain('Reporting Period')),
    'ICB Code': id(plain('ICB Code')),
    'ICB Name': text(plain('ICB Name')),
    'Diagnostic ID': whole(plain('Diagnostic ID'), { minimum: 1, maximum: 15 }),
    'Total Waiting List': whole(plain('Total Waiting List')),
    'Number waiting 13+ Weeks': whole(plain('Number waiting 13+ Weeks')),
    'Planned tests / procedures': whole(plain('Planned')),
    'Unscheduled tests / procedures': whole(plain('Unscheduled')),
    [TESTS_FROM_LIST]: whole(plain('From the list')),
  },
  repeated: { names: bandHeadings, column: optionalWhole(plain('Band')) },
  key: ['ICB Code', 'Diagnostic ID', 'Reporting Period'],
  mostRows: 1_000_000,
  otherColumns: 'ignored',
});

type SourceRow = Read<typeof source.columns>;

/** In this file the columns of June 2023 from the band of 10 weeks on stand beside the wrong boards and tests (609 of 636 rows don't sum; urodynamics is 193,544 in a board that does about 400 a month). The total, the count over 13 weeks and the bands before are sound. */
const SCRAMBLED = parseMonth('2023-06');
const FIRST_SCRAMBLED_BAND = 10;

const isScrambled = ({ row }: SourceRow) => monthOfDay(row['Reporting Period']) === SCRAMBLED;

/** NHS England commissions some tests itself, under this code. */
const NHS_ENGLAND = 'X24';

const boardRows = (rows: readonly SourceRow[]): Rows => {
  const names = new Map(rows.map(({ row }) => [row['ICB Code'], row['ICB Name']]));
  return [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, name]) => [
      code,
      name,
      name,
      code === NHS_ENGLAND ? 'national-body' : 'integrated-care-board',
    ]);
};

const bandRows: Rows = [
  ...bandHeadings.map((_, week) => [`w${two(week)}`, week, week === WEEKLY_BANDS ? '' : week + 1]),
  ['w10to13', FIRST_SCRAMBLED_BAND, WEEKLY_BANDS],
];

const inOrder = (a: SourceRow, b: SourceRow): number => {
  const [codeA, codeB] = [a.row['ICB Code'], b.row['ICB Code']];
  if (codeA !== codeB) return codeA < codeB ? -1 : 1;
  return (
    a.row['Diagnostic ID'] - b.row['Diagnostic ID'] ||
    a.row['Reporting Period'] - b.row['Reporting Period']
  );
};

const keyOf = ({ row }: SourceRow) => [
  row['ICB Code'],
  `dm01-${row['Diagnostic ID']}`,
  isoMonth(monthOfDay(row['Reporting Period'])),
];

/** The sound bands, the count over 13 weeks, and between them what is left of the total. */
const mendedBands = ({ row, repeated }: SourceRow): readonly Cell[] => {
  const over13 = row['Number waiting 13+ Weeks'];
  const sound = repeated.slice(0, FIRST_SCRAMBLED_BAND).map((patients) => patients ?? 0);
  const between = sound.reduce(
    (left, patients) => left - patients,
    row['Total Waiting List'] - over13,
  );
  return [...sound, '', '', '', over13, between];
};

const weeklyBands = ({ repeated }: SourceRow): readonly Cell[] => [
  ...repeated.map((patients) => patients ?? ''),
  '',
];

const listRow = (read: SourceRow) => [
  ...keyOf(read),
  read.row['Total Waiting List'],
  '',
  ...(isScrambled(read) ? mendedBands(read) : weeklyBands(read)),
];

const activityRow = (read: SourceRow) => [
  ...keyOf(read),
  read.row[TESTS_FROM_LIST],
  read.row['Planned tests / procedures'],
  read.row['Unscheduled tests / procedures'],
];

/** Every integrated care board and NHS England, 15 tests: the lists and the tests done. */
export const makeEnglandDm01: PackMaker = async (sourceFile, outFolder) => {
  const read = await readSource(sourceFile, source);
  if (!read.ok) return read;
  const rows = [...read.value].sort(inOrder);
  return writePack(outFolder, {
    ...englandAbout,
    tables: {
      boards: boardRows(rows),
      services: englandTests,
      standards: [['diagnostic', '2023-04-01', 6]],
      bands: bandRows,
      holidays: await bankHolidays('england'),
      assumptions: assumptionRows(),
      lists: rows.map(listRow),
      activity: rows.filter((row) => !isScrambled(row)).map(activityRow),
    },
  });
};
