import {
  type Day,
  type Fact,
  type Month,
  missing,
  missingReasons,
  parseDay,
  parseMonth,
} from '#domain';
import {
  counts,
  DECIMAL,
  ID,
  ID_SHAPE,
  ID_TEXT,
  isRefusal,
  type Range,
  type Refusal,
  rangeText,
  readText,
  readWhole,
  refuse,
  SOME_COUNT,
  within,
} from './cell.ts';

/** What a column means to a reader; written into the descriptor as it stands. */
export interface Meaning {
  readonly title: string;
  readonly description: string;
  readonly unit?: string;
}

/** Constraints as Table Schema names them. */
export interface Constraints {
  readonly required?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly string[];
  readonly pattern?: string;
}

export interface MissingValue {
  readonly value: string;
  readonly label: string;
}

/** Tables whose rows others name, with the column of their ids. */
export const idColumns = {
  boards: 'board',
  services: 'service',
  assumptions: 'assumption',
  organisations: 'organisation',
  frameworks: 'framework',
  'framework-items': 'item',
  objectives: 'objective',
  documents: 'document',
  actions: 'action',
  milestones: 'milestone',
  groups: 'group',
  roles: 'role',
  equipment: 'equipment',
  pipelines: 'pipeline',
  courses: 'course',
} as const;
export type LinkedTable = keyof typeof idColumns;

/** One column of a table: how its cells are read, and how Table Schema describes them. */
export interface Column<T> extends Meaning {
  readonly type: 'string' | 'integer' | 'number' | 'date' | 'yearmonth';
  readonly constraints: Constraints;
  readonly missingValues?: readonly MissingValue[];
  /** The tables whose ids may stand here. */
  readonly names?: readonly LinkedTable[];
  /** Whether a cell holds several members, with spaces between. */
  readonly set?: true;
  /** What the members may be, where they are some of a few words. */
  readonly members?: readonly string[];
  /** Whether the row is part of the row that is named here, and goes with it. */
  readonly belongs?: true;
  readonly read: (cell: string) => T | Refusal;
  /** How a row that is kept already says it, where a new row must say it more strictly. */
  readonly readKept?: (cell: string) => T | Refusal;
}

export const text = (meaning: Meaning): Column<string> => ({
  ...meaning,
  type: 'string',
  constraints: { required: true },
  read: readText,
});

/** A mark that most rows do not carry. */
export const optionalText = (meaning: Meaning): Column<string> => ({
  ...meaning,
  type: 'string',
  constraints: {},
  read: (cell) => (cell === '' ? '' : readText(cell)),
});

/** An id stands in addresses and file names; `all` is kept for sums. */
export const id = (meaning: Meaning): Column<string> => ({
  ...meaning,
  type: 'string',
  constraints: { required: true, pattern: ID },
  read: (cell) => {
    if (cell === '') return refuse('value-missing', ID_TEXT);
    return cell !== 'all' && ID_SHAPE.test(cell) ? cell : refuse('not-allowed', ID_TEXT);
  },
});

/** Where ids are listed; no ids when that file could not be read. */
export interface Listed {
  readonly file: string;
  readonly ids: ReadonlyMap<string, number> | undefined;
}

/** The place of an id in its own table; -1 without complaint when that table could not be read. */
export const reference = (meaning: Meaning, { file, ids }: Listed): Column<number> => ({
  ...meaning,
  type: 'string',
  constraints: { required: true, pattern: ID },
  read: (cell) => {
    if (!ids) return -1;
    const place = ids.get(cell);
    if (place !== undefined) return place;
    return refuse(cell === '' ? 'value-missing' : 'unknown-id', file);
  },
});

export const choice = <const V extends string>(
  meaning: Meaning,
  values: readonly V[],
): Column<V> => ({
  ...meaning,
  type: 'string',
  constraints: { required: true, enum: values },
  read: (cell) =>
    values.find((value) => value === cell) ??
    refuse(cell === '' ? 'value-missing' : 'not-allowed', values.join(' | ')),
});

export const whole = (meaning: Meaning, range: Range = counts): Column<number> => ({
  ...meaning,
  type: 'integer',
  constraints: { required: true, ...range },
  read: (cell) => readWhole(cell, range),
});

/** Empty where the column does not apply to the row. */
export const optionalWhole = (
  meaning: Meaning,
  range: Range = counts,
): Column<number | undefined> => ({
  ...meaning,
  type: 'integer',
  constraints: { ...range },
  read: (cell) => (cell === '' ? undefined : readWhole(cell, range)),
});

/** A count, or in its place the reason why there is none. */
export const factWhole = (
  meaning: Meaning,
  reasons: readonly MissingValue[],
): Column<Fact<number>> => ({
  ...meaning,
  type: 'integer',
  constraints: { ...counts },
  missingValues: reasons,
  read: (cell) => {
    const reason = missingReasons.find((known) => known === cell);
    if (reason) return missing(reason);
    const read = readWhole(cell, counts);
    return isRefusal(read) && read.refused !== 'out-of-range'
      ? refuse(read.refused, [SOME_COUNT, ...missingReasons].join(' | '))
      : read;
  },
});

export const decimal = (meaning: Meaning, range: Range): Column<number> => ({
  ...meaning,
  type: 'number',
  constraints: { required: true, ...range },
  read: (cell) => {
    if (cell === '') return refuse('value-missing', rangeText(range));
    return DECIMAL.test(cell) ? within(Number(cell), range) : refuse('not-a-number', '0.25');
  },
});

/** A number, or in its place the reason why there is none. */
export const factDecimal = (
  meaning: Meaning,
  { range, reasons }: { readonly range: Range; readonly reasons: readonly MissingValue[] },
): Column<Fact<number>> => ({
  ...meaning,
  type: 'number',
  constraints: { ...range },
  missingValues: reasons,
  read: (cell) => {
    const reason = missingReasons.find((known) => known === cell);
    if (reason) return missing(reason);
    if (DECIMAL.test(cell)) return within(Number(cell), range);
    const expected = ['0.25', ...missingReasons].join(' | ');
    return refuse(cell === '' ? 'value-missing' : 'not-a-number', expected);
  },
});

/** No official statistic here is older than the NHS; no plan looks further than this century. */
const inCalendar = (year: string) => year >= '1948' && year <= '2099';

export const day = (meaning: Meaning): Column<Day> => ({
  ...meaning,
  type: 'date',
  constraints: { required: true },
  read: (cell) => {
    if (cell === '') return refuse('value-missing', 'YYYY-MM-DD');
    const read = parseDay(cell);
    return read !== undefined && inCalendar(cell.slice(0, 4))
      ? read
      : refuse('not-a-date', 'YYYY-MM-DD');
  },
});

export const month = (meaning: Meaning): Column<Month> => ({
  ...meaning,
  type: 'yearmonth',
  constraints: { required: true },
  read: (cell) => {
    if (cell === '') return refuse('value-missing', 'YYYY-MM');
    const read = parseMonth(cell);
    return read !== undefined && inCalendar(cell.slice(0, 4))
      ? read
      : refuse('not-a-month', 'YYYY-MM');
  },
});
