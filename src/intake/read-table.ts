import { isRefusal, refuse } from './cell.ts';
import type { IssueList, Spot } from './issue-list.ts';
import { type CsvFile, eachRecord } from './records.ts';
import { type Columns, namesOf, type RowOf, type Table } from './table.ts';

/** A wider record ends the reading: there may be millions of them. */
const MOST_COLUMNS = 1000;

export interface TableToRead<C extends Columns> extends CsvFile {
  readonly table: Table<C>;
  /** Sees every row of the right length, sound or not: its key, and its cells in the order of the table's columns. */
  readonly eachRow?: ((key: string, cells: readonly string[]) => void) | undefined;
}

/** What a row says: its own columns, those that repeat, and its line in the file. */
export interface Read<C extends Columns> {
  readonly row: RowOf<C>;
  readonly repeated: readonly (number | undefined)[];
  readonly line: number;
  /** Of a row that stands in no file. */
  readonly key?: string;
}

/** Where a row is told to be. */
export const spotOf = ({ line, key }: Pick<Read<Columns>, 'line' | 'key'>): Spot =>
  key === undefined ? { row: line } : { key };

/** The place of each column in this file's records; undefined, with issues, when they are not the table's columns. */
const readHeading = <C extends Columns>(
  { table, file }: TableToRead<C>,
  record: readonly string[],
  issues: IssueList,
): ReadonlyMap<string, number> | undefined => {
  const names = namesOf(table);
  if (record.length > MOST_COLUMNS) {
    const spot = { row: 1, value: String(record.length), expected: String(names.length) };
    issues.add('row-length', file, spot);
    return undefined;
  }
  const places = new Map<string, number>();
  let sound = true;
  for (const [place, name] of record.entries()) {
    const known = names.includes(name);
    if (!known && table.otherColumns === 'ignored') continue;
    if (known && !places.has(name)) {
      places.set(name, place);
      continue;
    }
    sound = false;
    issues.add(known ? 'column-repeated' : 'column-unknown', file, {
      row: 1,
      column: name || String(place + 1),
      value: name,
      expected: names.join(', '),
    });
    if (issues.full()) return undefined;
  }
  for (const name of names.filter(
    (wanted) => !places.has(wanted) && !table.mayLack?.includes(wanted),
  )) {
    sound = false;
    issues.add('column-missing', file, { row: 1, column: name, expected: names.join(', ') });
  }
  return sound ? places : undefined;
};

const halfFilled = refuse('value-missing', 'en + cy');

/** Reads one record into a row; undefined, with an issue for each cell that can't be taken. */
const rowReader = <C extends Columns>(
  { table, file }: TableToRead<C>,
  places: ReadonlyMap<string, number>,
  issues: IssueList,
) => {
  const placed = (name: string) => places.get(name) ?? -1;
  const fixed = Object.entries(table.columns).map(([name, { read }]) => ({
    name,
    read,
    place: placed(name),
  }));
  const { names = [], column } = table.repeated ?? {};
  const readMore = column?.read;
  const repeatedPlaces = names.map(placed);
  const together = (table.together ?? []).map((group) =>
    group.map((name) => ({ name, place: placed(name) })),
  );
  return (record: readonly string[], line: number): Read<C> | undefined => {
    let sound = true;
    const checked = (read: unknown, column: string, value: string): unknown => {
      if (!isRefusal(read)) return read;
      sound = false;
      issues.add(read.refused, file, { row: line, column, value, expected: read.expected });
      return undefined;
    };
    const row: Record<string, unknown> = {};
    for (const { name, read, place } of fixed) {
      const cell = record[place] ?? '';
      row[name] = checked(read(cell), name, cell);
    }
    for (const group of together) {
      const empty = group.filter(({ place }) => (record[place] ?? '') === '');
      if (empty.length < group.length) for (const { name } of empty) checked(halfFilled, name, '');
    }
    const repeated: (number | undefined)[] = [];
    for (const [index, place] of repeatedPlaces.entries()) {
      const cell = record[place] ?? '';
      repeated.push(checked(readMore?.(cell), names[index] ?? '', cell) as number | undefined);
    }
    return sound ? { row: row as RowOf<C>, repeated, line } : undefined;
  };
};

const keyAt = (record: readonly string[], places: readonly number[]): string =>
  places
    .map((place) => record[place])
    .join(' ')
    .trim();

/** Hands each row's key and cells to the source's own reader of rows. */
const rowShower = <C extends Columns>(
  { table, eachRow }: TableToRead<C>,
  places: ReadonlyMap<string, number>,
) => {
  if (!eachRow) return undefined;
  const placesOf = (names: readonly string[]) => names.map((name) => places.get(name) ?? -1);
  const keyPlaces = placesOf(table.key);
  const isSealed = (name: string) => places.has(name) || !table.cameLater?.includes(name);
  const cellPlaces = placesOf(namesOf(table).filter(isSealed));
  return (record: readonly string[]) =>
    eachRow(
      keyAt(record, keyPlaces),
      cellPlaces.map((place) => record[place] ?? ''),
    );
};

/** True for the first row of a key; notes any later one. */
const keyKeeper = <C extends Columns>(
  { table: { key }, file }: TableToRead<C>,
  places: ReadonlyMap<string, number>,
  issues: IssueList,
) => {
  const keyPlaces = key.map((name) => places.get(name) ?? -1);
  const seen = new Set<string>();
  return (record: readonly string[], line: number): boolean => {
    const value = keyAt(record, keyPlaces);
    if (!seen.has(value)) return Boolean(seen.add(value));
    issues.add('duplicate-key', file, { row: line, column: key.join(' '), value });
    return false;
  };
};

type TakeRow<C extends Columns> = (read: Read<C>) => void;

const recordTaker = <C extends Columns>(
  source: TableToRead<C>,
  issues: IssueList,
  onRow: TakeRow<C>,
) => {
  const { table, file } = source;
  let width = 0;
  let rows = 0;
  let readRow: ReturnType<typeof rowReader<C>> | undefined;
  let isFirst: ReturnType<typeof keyKeeper<C>> | undefined;
  let show: ReturnType<typeof rowShower<C>>;
  let ended = true;
  const takeHeading = (record: readonly string[]): boolean => {
    const places = readHeading(source, record, issues);
    if (!places) return false;
    width = record.length;
    readRow = rowReader(source, places, issues);
    isFirst = keyKeeper(source, places, issues);
    show = rowShower(source, places);
    return true;
  };
  const takeRow = (record: readonly string[], line: number): boolean => {
    rows += 1;
    if (rows > table.mostRows) {
      issues.add('too-many-rows', file, { row: line, expected: `≤ ${table.mostRows}` });
      return false;
    }
    if (record.length !== width) {
      const spot = { row: line, value: String(record.length), expected: String(width) };
      issues.add('row-length', file, spot);
      return record.length <= MOST_COLUMNS && !issues.full();
    }
    show?.(record);
    const read = readRow?.(record, line);
    if (isFirst?.(record, line) && read) onRow(read);
    return !issues.full();
  };
  return {
    take: (record: readonly string[], line: number) => {
      ended = readRow ? takeRow(record, line) : takeHeading(record);
      return ended;
    },
    /** False when rows were left unread. */
    ended: () => ended,
    rows: () => rows,
    hasHeading: () => readRow !== undefined,
  };
};

/** Reads a CSV file by its table; hands on each sound row and notes the rest. True when it was read to its end. */
export const readTable = async <C extends Columns>(
  source: TableToRead<C>,
  issues: IssueList,
  onRow: TakeRow<C>,
): Promise<boolean> => {
  const before = issues.issues.length;
  const { take, rows, hasHeading, ended } = recordTaker(source, issues, onRow);
  const whole = await eachRecord(source, issues, take);
  if (issues.issues.length === before && !hasHeading()) issues.add('file-empty', source.file);
  else if (hasHeading() && rows() === 0)
    issues.add('needed-row-missing', source.file, { row: 2, expected: '≥ 1' });
  return whole && ended() && hasHeading();
};
