import { isoMonth, type Month } from '#domain';
import { TESTS } from './cells.ts';
import { BANDS } from './layout.ts';

/** Bands, then tests from the list, planned and unscheduled. */
const FIGURES = BANDS + 3;

/** A board's figures in a month. */
interface BoardMonth {
  readonly name: string;
  /** By test, then in the order above. */
  readonly figures: Float64Array;
  /** A bit for each test that the file tells of, and for each with a row whose bands don't sum to its total. */
  told: number;
  marked: number;
}

/** What files said, added up to boards and tests, month by month. */
export type Dm01Months = ReadonlyMap<Month, ReadonlyMap<string, BoardMonth>>;

export interface Dm01Row {
  readonly month: Month;
  readonly board: string;
  readonly name: string;
  /** 1 to 15. */
  readonly test: number;
  /** In the order of `countHeadings`. */
  readonly counts: Float64Array;
  readonly marked: boolean;
}

/** Where each figure stands among the counts of a row: their totals are left out. */
const taken = Array.from({ length: FIGURES }, (_, at) => (at < BANDS ? at : at + 1));

/** Adds rows up as they come: what it holds grows with months, boards and tests, not with rows. */
export const addingUp = () => {
  const months = new Map<Month, Map<string, BoardMonth>>();
  const boardIn = ({ month, board, name }: Dm01Row): BoardMonth => {
    const boards = months.get(month) ?? new Map<string, BoardMonth>();
    months.set(month, boards);
    const known = boards.get(board);
    if (known) return known;
    const figures = new Float64Array(TESTS * FIGURES);
    const made = { name, figures, told: 0, marked: 0 };
    boards.set(board, made);
    return made;
  };
  return {
    months: months as Dm01Months,
    add: (row: Dm01Row): void => {
      const into = boardIn(row);
      const { figures } = into;
      const at = (row.test - 1) * FIGURES;
      for (let index = 0; index < FIGURES; index += 1)
        figures[at + index] = (figures[at + index] ?? 0) + (row.counts[taken[index] ?? 0] ?? 0);
      into.told |= 1 << row.test;
      if (row.marked) into.marked |= 1 << row.test;
    },
  };
};

/** What a list is marked with where the source's own total is not what its bands sum to. */
const MARK = 'total-differs';

/** A board's list for a test at a month's end, and the tests done in the month. */
export interface Dm01Cell {
  readonly board: string;
  readonly service: string;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly flag: string;
  /** By band, `w00` to `w13`. */
  readonly waiting: readonly number[];
  /** From the list, planned, unscheduled. */
  readonly done: readonly number[];
}

export const sum = (figures: readonly number[]): number =>
  figures.reduce((total, figure) => total + figure, 0);

const cellsOfBoard = (
  { figures, told, marked }: BoardMonth,
  at: Pick<Dm01Cell, 'board' | 'month'>,
): readonly Dm01Cell[] =>
  Array.from({ length: TESTS }, (_, index) => index + 1)
    .filter((test) => (told & (1 << test)) !== 0)
    .map((test) => {
      const own = [...figures.subarray((test - 1) * FIGURES, test * FIGURES)];
      return {
        ...at,
        service: `dm01-${test}`,
        flag: (marked & (1 << test)) === 0 ? '' : MARK,
        waiting: own.slice(0, BANDS),
        done: own.slice(BANDS),
      };
    });

const byText = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1;

/** All of it, by month, board and test. */
export const cellsOf = (months: Dm01Months): readonly Dm01Cell[] =>
  [...months]
    .sort(([one], [other]) => one - other)
    .flatMap(([month, boards]) =>
      [...boards]
        .sort(byText)
        .flatMap(([board, own]) => cellsOfBoard(own, { board, month: isoMonth(month) })),
    );

/** Boards by code, named as in the latest month. */
export const boardsOf = (months: Dm01Months): ReadonlyMap<string, string> =>
  new Map(
    [...months]
      .sort(([one], [other]) => one - other)
      .flatMap(([, boards]) => [...boards].map(([code, { name }]) => [code, name] as const)),
  );
