import type { Month } from '#domain';
import { isKnown } from '#domain';
import type { Figure } from '../cells.ts';
import type { Weeks } from '../weeks-waiting.ts';

/** The place of the sum of all waits among the bands of a file. */
export const TOTAL = 0;

/** Whose rows they are: the board's own or its sites', of all ages together or of each. The first that is there is the list; the others are its parts. */
export const ways = ['board', 'board-ages', 'sites', 'sites-ages'] as const;
export type Way = (typeof ways)[number];

/** What rows said of one list in one way, by the place of the band among the file's bands. */
export interface Gathered {
  readonly patients: number[];
  /** Rows of one band each. */
  readonly rows: number[];
  /** Rows that tell all their bands. */
  whole: number;
  readonly missing: Set<number>;
  readonly marks: Set<string>;
}

/** A list that a file tells of: a line of the return, or one of the plan's services, at a board and a month’s end. */
export interface Told {
  readonly month: Month;
  readonly board: string;
  readonly line: string | undefined;
  readonly service: string | undefined;
  readonly by: Partial<Record<Way, Gathered>>;
}

export interface RowTold extends Pick<Told, 'month' | 'board' | 'line' | 'service'> {
  readonly way: Way;
  /** What tells it from the other rows of the list: site, age, labels. */
  readonly part: string;
  /** Whether it tells all bands, or one. */
  readonly isWide: boolean;
  /** How many rows may say the same: one, or one for each line that a test is under. */
  readonly most: number;
}

const PARTS = 65_536;
const BANDS = 256;

/** Numbers names as they come. */
const numbering = (first: readonly string[] = []) => {
  const numbers = new Map(first.map((name, at) => [name, at] as const));
  const numberOf = (name: string): number => {
    const known = numbers.get(name) ?? numbers.size;
    numbers.set(name, known);
    return known;
  };
  return { numberOf, size: () => numbers.size };
};

/** Remembers of every row that it was there: a number each. */
const repeating = () => {
  const parts = numbering();
  const seen = new Map<number, number>();
  return {
    size: parts.size,
    /** Whether as many rows as may have said the same already. */
    isRepeated: (row: RowTold, list: number, band: number): boolean => {
      const key = (list * PARTS + parts.numberOf(row.part)) * BANDS + band;
      const times = (seen.get(key) ?? 0) + 1;
      seen.set(key, times);
      return times > row.most;
    },
  };
};

const nothing = (): Gathered => ({
  patients: [],
  rows: [],
  whole: 0,
  missing: new Set(),
  marks: new Set(),
});

const put = (into: Gathered, band: number, { value, marks }: Figure): void => {
  for (const mark of marks) into.marks.add(mark);
  if (isKnown(value)) into.patients[band] = (into.patients[band] ?? 0) + value;
  else into.missing.add(band);
};

/** Gathers what rows say as they come. It grows with months, boards and lines; of every row it remembers only that it was there. */
export const gathering = () => {
  const bands: (Weeks | 'total')[] = ['total'];
  const places = numbering(['total']);
  const told = new Map<string, Told & { readonly index: number }>();
  const { isRepeated, size } = repeating();
  const bandOf = (weeks: Weeks | 'total'): number => {
    const at = places.numberOf(weeks === 'total' ? weeks : `${weeks.from}-${weeks.to ?? ''}`);
    bands[at] = weeks;
    return at;
  };
  const listOf = ({ month, board, line, service }: RowTold) => {
    const key = `${month} ${board} ${line ?? ''} ${service ?? ''}`;
    const found = told.get(key) ?? { month, board, line, service, by: {}, index: told.size };
    told.set(key, found);
    return found;
  };
  return {
    bands: bands as readonly (Weeks | 'total')[],
    told: told as ReadonlyMap<string, Told>,
    /** More than any file of the return has: what could no longer be told apart. */
    full: (): boolean => size() >= PARTS || bands.length >= BANDS,
    /** False where another row has said the same already. */
    add: (row: RowTold, weeks: Weeks | 'total', figure: Figure): boolean => {
      const list = listOf(row);
      const band = bandOf(weeks);
      if (isRepeated(row, list.index, band)) return false;
      const into = list.by[row.way] ?? nothing();
      list.by[row.way] = into;
      put(into, band, figure);
      if (!row.isWide) into.rows[band] = (into.rows[band] ?? 0) + 1;
      return true;
    },
    /** Counts a row whose bands have all been added. */
    ended: (row: RowTold): void => {
      const into = listOf(row).by[row.way];
      if (into && row.isWide) into.whole += 1;
    },
  };
};

export type Gathering = ReturnType<typeof gathering>;
