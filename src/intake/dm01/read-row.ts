import type { Finding, Viewpoint } from '#domain';
import { ID_SHAPE, ID_TEXT, isRefusal, type Refusal, refuse } from '../cell.ts';
import type { IssueList } from '../issue-list.ts';
import { readCount, readPeriod, readTest, SUM, textOf } from './cells.ts';
import type { Dm01Row } from './figures.ts';
import {
  BANDS,
  boardHeadings,
  countHeadings,
  ownHeadings,
  PERIOD,
  type Places,
  TEST,
  TEST_NUMBER,
  TOTAL_ACTIVITY,
  TOTAL_LIST,
} from './layout.ts';

/** A row that is taken; one that is the sum of all tests, or holds no figure at all; or one that can't be trusted. */
export type RowRead = Dm01Row | 'sum' | 'empty' | 'refused';

export interface RowsToRead {
  readonly by: Viewpoint;
  readonly file: string;
  readonly places: Places;
  readonly issues: IssueList;
  readonly find: (finding: Finding) => void;
}

/** Remembers what was read of a text: a file says the same few things many times. */
const remembering = <T>(read: (cell: string) => T): ((cell: string) => T) => {
  const known = new Map<string, T>();
  const MOST = 10_000;
  return (cell) => {
    const found = known.get(cell);
    if (found !== undefined) return found;
    const made = read(cell);
    if (known.size < MOST) known.set(cell, made);
    return made;
  };
};

const readCode = remembering((cell: string): string | Refusal => {
  const code = textOf(cell).toUpperCase();
  if (code === '') return refuse('value-missing', ID_TEXT);
  return ID_SHAPE.test(code) && code !== 'ALL' ? code : refuse('not-allowed', ID_TEXT);
});
/** As it may be shown: nothing unseen in it, and not the whole of a file. */
const readName = remembering((cell: string): string | Refusal => {
  const name = textOf(cell)
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .trim();
  if (name === '') return refuse('value-missing', 'Abc…');
  return name.length > 200 ? refuse('out-of-range', '≤ 200') : name;
});

const SEPARATOR = '\n';
const testOf = remembering((cells: string) => {
  const [name = '', order = ''] = cells.split(SEPARATOR);
  return readTest(textOf(name), order);
});
const monthOf = remembering(readPeriod);

const partsOf = (counts: Float64Array, from: number, to: number): number => {
  let sum = 0;
  for (let at = from; at < to; at += 1) sum += counts[at] ?? 0;
  return sum;
};

interface Spot {
  readonly row: number;
  readonly column: string;
  readonly value: string;
}

const SOME_COUNT = '0, 1, 2, 3 …';

/** Reads the figures of a row: true when all are there and sound, undefined when there is none. */
const countsReader = ({ file, places, issues }: RowsToRead) => {
  const columns = countHeadings.map((heading) => ({ heading, place: places(heading) }));
  const reads: ReturnType<typeof readCount>[] = columns.map(() => 0);
  const noteUnsound = (record: readonly string[], row: number): void => {
    for (const [at, { heading: column, place }] of columns.entries()) {
      const read = reads[at];
      const value = record[place] ?? '';
      if (read === undefined)
        issues.add('value-missing', file, { row, column, expected: SOME_COUNT });
      else if (isRefusal(read))
        issues.add(read.refused, file, { row, column, value, expected: read.expected });
    }
  };
  return (record: readonly string[], counts: Float64Array, row: number): boolean | undefined => {
    let sound = 0;
    let blank = 0;
    for (let at = 0; at < columns.length; at += 1) {
      const read = readCount(record[columns[at]?.place ?? -1] ?? '');
      reads[at] = read;
      if (typeof read === 'number') {
        counts[at] = read;
        sound += 1;
      } else if (read === undefined) blank += 1;
    }
    if (blank === columns.length) return undefined;
    if (sound < columns.length) noteUnsound(record, row);
    return sound === columns.length;
  };
};

/** Compares the totals that a row gives with the sums of their parts; the parts are what is kept. */
const totalsChecker = ({ file, find }: RowsToRead) => {
  const last = countHeadings.length - 1;
  const differs = (counts: Float64Array, { from, to }: { from: number; to: number }) => {
    const parts = partsOf(counts, from, to);
    return parts === counts[to] ? undefined : { total: counts[to] ?? 0, parts };
  };
  return (counts: Float64Array, row: number): boolean => {
    const list = differs(counts, { from: 0, to: BANDS });
    const done = differs(counts, { from: BANDS + 1, to: last });
    for (const [column, detail] of [[TOTAL_LIST, list] as const, [TOTAL_ACTIVITY, done] as const])
      if (detail) find({ code: 'parts-differ', where: `${file}:${row} ${column}`, detail });
    return list !== undefined;
  };
};

/** Whose figures a row's are: a commissioner that belongs to no board stands for itself. */
const boardReader = ({ by, places }: RowsToRead, checked: CellChecker) => {
  const { code, name } = boardHeadings[by];
  return (record: readonly string[], row: number) => {
    const stands = (record[places(code)] ?? '').trim() !== '' || by === 'provider';
    const from = stands ? { code, name } : ownHeadings;
    return {
      board: checked(readCode, record, { row, column: from.code }),
      name: checked(readName, record, { row, column: from.name }),
    };
  };
};

type CellChecker = <T extends string | number>(
  read: (cell: string) => T | Refusal,
  record: readonly string[],
  spot: Omit<Spot, 'value'>,
) => T | undefined;

/** Reads records of a file into rows; `counts` of a row are written over by the next. */
export const rowReader = (rows: RowsToRead) => {
  const { file, places, issues } = rows;
  const counts = new Float64Array(countHeadings.length);
  const add = ({ refused, expected }: Refusal, spot: Spot) =>
    issues.add(refused, file, { ...spot, value: textOf(spot.value), expected });
  const checked: CellChecker = (read, record, spot) => {
    const value = record[places(spot.column)] ?? '';
    const found = read(value);
    if (!isRefusal(found)) return found as Exclude<typeof found, Refusal>;
    add(found, { ...spot, value });
    return undefined;
  };
  const readCounts = countsReader(rows);
  const totalDiffers = totalsChecker(rows);
  const readBoard = boardReader(rows, checked);
  const order = places(TEST_NUMBER);
  return (record: readonly string[], row: number): RowRead => {
    const test = checked((name) => testOf(`${name}${SEPARATOR}${record[order] ?? ''}`), record, {
      row,
      column: TEST,
    });
    if (test === SUM) return 'sum';
    const whole = readCounts(record, counts, row);
    const month = checked(monthOf, record, { row, column: PERIOD });
    const { board, name } = readBoard(record, row);
    if (test === undefined || month === undefined || board === undefined || name === undefined)
      return 'refused';
    if (whole === undefined) return 'empty';
    return whole
      ? { month, board, name, test, counts, marked: totalDiffers(counts, row) }
      : 'refused';
  };
};
