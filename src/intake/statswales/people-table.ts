import type { Rows } from '../csv-text.ts';
import type { TableRead } from '../plan-data-sets.ts';

/** People of one age, or of a few, at a board in a year, told by rows of one kind. */
export interface People {
  readonly board: string;
  readonly year: number;
  readonly from: number;
  /** The oldest; the oldest of all is not there. */
  readonly to: number | undefined;
  readonly people: number;
}

const SOURCE = 'Welsh Government, StatsWales, population';
const OLDEST_BAND = Number.POSITIVE_INFINITY;

interface Row {
  readonly board: string;
  readonly year: number;
  readonly fromAge: number;
  readonly people: number;
}

const told = ({ heading, rows }: TableRead): readonly Row[] => {
  const [board = -1, year = -1, age = -1, people = -1] = [
    'board',
    'year',
    'from_age',
    'people',
  ].map((name) => heading.indexOf(name));
  return rows.map((row) => ({
    board: row[board] ?? '',
    year: Number(row[year]),
    fromAge: Number(row[age]),
    people: Number(row[people]),
  }));
};

const sorted = (numbers: Iterable<number>): readonly number[] =>
  [...new Set(numbers)].sort((a, b) => a - b);

/** A band of the plan that the ages of the file do not keep apart; undefined where all are kept apart. */
const apart = (people: readonly People[], edges: readonly number[]): string | undefined => {
  const crossed = edges.find((edge) =>
    people.some(({ from, to = OLDEST_BAND }) => from < edge && to >= edge),
  );
  return crossed === undefined ? undefined : `${crossed}`;
};

const inBands = (people: readonly People[], edges: readonly number[]): readonly Row[] => {
  const sums = new Map<string, Row>();
  for (const { board, year, from, people: count } of people) {
    const fromAge = edges.findLast((edge) => edge <= from) ?? 0;
    const key = `${board} ${year} ${fromAge}`;
    const known = sums.get(key);
    sums.set(key, { board, year, fromAge, people: count + (known?.people ?? 0) });
  }
  return [...sums.values()];
};

/** What a plan had of a band in a year, read off between its years. */
const ofYear = (rows: readonly Row[], year: number): number | undefined => {
  const inOrder = rows.toSorted((one, other) => one.year - other.year);
  const before = inOrder.findLast((row) => row.year <= year) ?? inOrder[0];
  const after = inOrder.find((row) => row.year >= year) ?? inOrder.at(-1);
  if (!before || !after) return undefined;
  const part = after.year === before.year ? 0 : (year - before.year) / (after.year - before.year);
  return before.people + part * (after.people - before.people);
};

/** A year that the file does not tell: its nearest year, moved as the plan's own figures move between the two. */
const carriedRow = (row: Row, own: readonly Row[], came: readonly Row[]): Row | undefined => {
  const [nearest] = came.toSorted(
    (one, other) => Math.abs(one.year - row.year) - Math.abs(other.year - row.year),
  );
  const then = nearest && ofYear(own, nearest.year);
  return nearest && then
    ? { ...row, people: Math.round((nearest.people * row.people) / then) }
    : undefined;
};

const placeOf = ({ board, fromAge }: Row): string => `${board} ${fromAge}`;

/** A plan's population with the people of a file in it. The years that the file does not tell follow it, and are reconstructed. */
export const peopleWith = (table: TableRead, people: readonly People[]) => {
  const own = told(table);
  const edges = sorted(own.map(({ fromAge }) => fromAge));
  const came = inBands(people, edges);
  const [byOwn, byCame] = [Map.groupBy(own, placeOf), Map.groupBy(came, placeOf)];
  const years = sorted(came.map(({ year }) => year));
  const rest = own.filter(({ year }) => !years.includes(year));
  const carried = rest.map((row) => ({
    was: row,
    row: carriedRow(row, byOwn.get(placeOf(row)) ?? [], byCame.get(placeOf(row)) ?? []),
  }));
  const written = (row: Row, label: string) => {
    const cells = new Map<string, string | number>([
      ['board', row.board],
      ['year', row.year],
      ['from_age', row.fromAge],
      ['people', row.people],
      ['source', SOURCE],
      ['label', label],
    ]);
    return table.heading.map((name) => cells.get(name) ?? '');
  };
  const untouched = new Set(
    carried.filter(({ row }) => !row).map(({ was }) => `${placeOf(was)} ${was.year}`),
  );
  const rows: Rows = [
    ...table.rows.filter((_, at) => untouched.has(`${placeOf(own[at] as Row)} ${own[at]?.year}`)),
    ...came.map((row) => written(row, 'real')),
    ...carried.flatMap(({ row }) => (row ? [written(row, 'reconstructed')] : [])),
  ];
  return {
    apart: apart(people, edges),
    years,
    carried: sorted(carried.filter(({ row }) => row).map(({ was }) => was.year)),
    heading: table.heading,
    rows,
    told: {
      heading: ['board', 'year', 'from_age', 'people'],
      rows: came.map(({ board, year, fromAge, people: count }) => [board, year, fromAge, count]),
    },
    totalOf: (year: number): number =>
      came.reduce((sum, row) => (row.year === year ? sum + row.people : sum), 0),
  };
};
