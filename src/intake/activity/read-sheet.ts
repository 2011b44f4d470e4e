import { type Fact, isKnown, type Month } from '#domain';
import { isRefusal } from '../cell.ts';
import type { IssueList } from '../issue-list.ts';
import type { SheetRow } from '../spreadsheet/cell.ts';
import { readMonth } from '../table-file/dates.ts';
import { folded } from '../table-file/fold.ts';
import { findHeading, type Heading } from '../table-file/headings.ts';
import type { SheetRead } from '../table-file/sheets.ts';
import { isSum } from '../table-file/sum-names.ts';
import type { BoardNamed } from './board-names.ts';
import { type ActivityColumn, activityColumns, type Count, countNames, counts } from './columns.ts';
import type { LeftOut } from './left-out.ts';
import { cellAt, takeCount } from './take-figures.ts';

/** A figure of a service at a board in a month; `called` is what the file calls the service. */
export interface Figure {
  readonly board: string;
  /** The hospital that a row is of; empty of a board as a whole. */
  readonly site: string;
  readonly service: string;
  readonly month: Month;
  readonly count: Count;
  readonly value: Fact<number>;
  readonly line: number;
  readonly called: string;
}

/** What reading a sheet needs to know, and where it tells what it finds. */
export interface ReadingActivity {
  readonly file: string;
  readonly issues: IssueList;
  readonly boardOf: (name: string) => BoardNamed;
  readonly serviceOf: (name: string) => string | undefined;
  /** The board of a file that names none. */
  readonly onlyBoard: string | undefined;
  readonly leftOut: LeftOut;
  readonly take: (figure: Figure) => void;
}

interface MonthColumn {
  readonly place: number;
  readonly month: Month;
  readonly column: string;
}

/** A sheet that can be read: its heading, and the months that stand across it, where they do. */
export interface ActivitySheet {
  readonly sheet: SheetRead;
  readonly heading: Heading<ActivityColumn>;
  readonly titles: SheetRow;
  readonly across: readonly MonthColumn[];
}

const monthsAcross = (titles: SheetRow, { at }: Heading<ActivityColumn>) => {
  const claimed = new Set(at.values());
  return titles.cells.flatMap((cell, place): readonly MonthColumn[] => {
    const month = claimed.has(place) || cell.text === '' ? undefined : readMonth(cell);
    return month === undefined || isRefusal(month) ? [] : [{ place, month, column: cell.text }];
  });
};

/** What lacks in a heading that names a service: a month for each row or months across, figures, and a board. */
const lacking = (
  { heading: { at }, across }: ActivitySheet,
  onlyBoard: string | undefined,
): readonly string[] => [
  ...(at.has('board') || onlyBoard !== undefined ? [] : ['Health board / Bwrdd iechyd']),
  ...(at.has('month') || across.length > 0 ? [] : ['Month / Mis']),
  ...(across.length > 0 || counts.some((count) => at.has(count))
    ? []
    : ['Tests done / Profion a wnaed']),
];

/** Finds what is where; undefined, with issues, when the sheet is not of tests by service and month. */
export const activitySheet = (
  sheet: SheetRead,
  { file, issues, onlyBoard }: ReadingActivity,
): ActivitySheet | undefined => {
  const heading = findHeading(sheet, activityColumns, { file, issues });
  const titles = heading && sheet.rows.find(({ line }) => line === heading.line);
  if (!heading || !titles) return undefined;
  const across = heading.at.has('month') ? [] : monthsAcross(titles, heading);
  const found = { sheet, heading, titles, across };
  const lacks = lacking(found, onlyBoard);
  for (const column of lacks)
    issues.add('column-missing', file, { row: heading.line, column, expected: column });
  return lacks.length === 0 ? found : undefined;
};

const measures = new Map(
  counts.flatMap((count) => countNames[count].map((name) => [folded(name), count] as const)),
);

interface Taken {
  readonly count: Count;
  readonly month: Month;
  readonly value: Fact<number>;
}

/** The figures of a row: those of its month, or of each month across. A measure says which figures they are. */
const figuresIn = (
  row: SheetRow,
  { heading: { at }, titles, across }: ActivitySheet,
  { file, issues }: ReadingActivity,
): readonly Taken[] => {
  const measure = at.has('measure')
    ? measures.get(folded(cellAt(row, at.get('measure')).text))
    : 'tests';
  const taken = (count: Count | undefined, month: Month, place: number): readonly Taken[] => {
    const column = titles.cells[place]?.text ?? '';
    const value = takeCount({ row, place, column }, file, issues);
    return value === undefined || count === undefined ? [] : [{ count, month, value }];
  };
  if (across.length > 0) return across.flatMap(({ place, month }) => taken(measure, month, place));
  const cell = cellAt(row, at.get('month'));
  const month = readMonth(cell);
  if (isRefusal(month)) {
    const column = titles.cells[at.get('month') ?? -1]?.text ?? '';
    const spot = { row: row.line, column, value: cell.text, expected: month.expected };
    issues.add(month.refused, file, spot);
    return [];
  }
  return counts.flatMap((count) => {
    const place = at.get(count);
    return place === undefined ? [] : taken(count === 'tests' ? measure : count, month, place);
  });
};

const amountOf = (taken: readonly Taken[]): number => {
  let amount = 0;
  for (const { value } of taken) if (isKnown(value)) amount += value;
  return amount;
};

interface Named {
  readonly board: string;
  readonly service: string;
}

/** Whose figures a row has; undefined where it is left out, which is told. */
const namedIn = (
  written: Named,
  taken: readonly Taken[],
  { boardOf, serviceOf, onlyBoard, leftOut }: ReadingActivity,
): (Named & Pick<Figure, 'site'>) | undefined => {
  const board: BoardNamed | '' | undefined =
    written.board === '' ? onlyBoard && { board: onlyBoard } : boardOf(written.board);
  if (board === 'sum' || isSum(written.service) || isSum(written.board)) leftOut.sum();
  else if (taken.length === 0) leftOut.empty();
  else if (board === undefined || board === '' || board === 'unknown') leftOut.board(written.board);
  else {
    const service = serviceOf(written.service);
    if (service !== undefined) return { board: board.board, site: board.site ?? '', service };
    leftOut.service(written.service, amountOf(taken));
  }
  return undefined;
};

/** Hands on each figure of a sheet; the rest is told of. A board that stands above its rows alone counts for those beneath it. */
export const readActivitySheet = (found: ActivitySheet, reading: ReadingActivity) => {
  const { sheet, heading } = found;
  let rows = 0;
  let accepted = 0;
  let above = '';
  for (const row of sheet.rows) {
    if (row.line <= heading.line) continue;
    if (reading.issues.full()) break;
    rows += 1;
    if (isSum(cellAt(row, heading.at.get('month')).text)) {
      reading.leftOut.sum();
      continue;
    }
    above = cellAt(row, heading.at.get('board')).text || above;
    const service = cellAt(row, heading.at.get('service')).text;
    const taken = figuresIn(row, found, reading);
    const named = namedIn({ board: above, service }, taken, reading);
    if (!named) continue;
    accepted += 1;
    for (const one of taken) reading.take({ ...named, ...one, line: row.line, called: service });
  }
  return { rows, accepted };
};
