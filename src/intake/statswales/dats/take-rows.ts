import type { Month } from '#domain';
import { isRefusal, type Refusal, refuse } from '../../cell.ts';
import type { IssueList } from '../../issue-list.ts';
import { readCount, readMonth } from '../cells.ts';
import type { ColumnId, Columns } from '../columns.ts';
import { isSum } from '../fold.ts';
import { type Place, placeIn, placeNamed } from '../places.ts';
import type { TakeRecord } from '../rows.ts';
import type { Named } from '../services.ts';
import { readWeeks, type Weeks } from '../weeks-waiting.ts';
import { type Gathering, gathering, type RowTold, type Way } from './gathered.ts';

/** Rows that were left out, and how many, by what they are of. */
export interface LeftOut {
  sums: number;
  readonly places: Map<string, number>;
  readonly ended: Map<string, number>;
  readonly lines: Map<string, number>;
  readonly unserved: Map<string, number>;
  readonly parts: Map<string, number>;
}

export interface RowsOfDats {
  readonly file: string;
  readonly columns: Columns;
  readonly issues: IssueList;
  readonly named: (labels: readonly string[]) => Named;
  /** How many lines of the crosswalk stand for a service. */
  readonly linesOf: (service: string) => number;
}

const remembering = <T>(read: (cell: string) => T): ((cell: string) => T) => {
  const known = new Map<string, T>();
  const MOST = 10_000;
  return (cell) => {
    const made = known.get(cell) ?? read(cell);
    if (known.size < MOST) known.set(cell, made);
    return made;
  };
};

const monthOf = remembering(readMonth);
const placeOf = remembering(placeNamed);
const weeksOf = remembering(
  (cell: string) => readWeeks(cell) ?? refuse('not-allowed', 'Over 8 weeks and up to 14 weeks'),
);
const sumOf = remembering(isSum);

const count = (counts: Map<string, number>, name: string): void => {
  counts.set(name, (counts.get(name) ?? 0) + 1);
};

interface Spot {
  readonly board: string;
  readonly isSite: boolean;
  readonly name: string;
}

const placeReader =
  (cell: (id: ColumnId) => string) =>
  (month: Month): Spot | Exclude<Place, { board: string }> => {
    const [first, second] = [cell('place'), cell('place2')];
    const named = placeOf(first === '' ? cell('code') : first);
    const coded = named.kind === 'unknown' ? placeOf(cell('code')) : named;
    const above = placeIn(coded.kind === 'unknown' ? named : coded, month);
    const isSite = second !== '' && !sumOf(second) && second !== first;
    const own =
      isSite && !('board' in above) && above.kind !== 'ended'
        ? placeIn(placeOf(second), month)
        : above;
    if (!('board' in own)) return own;
    return { board: own.board, isSite: isSite || own.kind === 'site', name: `${first} ${second}` };
  };

const wayOf = (isSite: boolean, isAge: boolean): Way => {
  if (isSite) return isAge ? 'sites-ages' : 'sites';
  return isAge ? 'board-ages' : 'board';
};

/** Why a row of a place or of a service is no list, counted; undefined where it is one. */
const leavingOut = (left: LeftOut) => ({
  place: (place: Spot | Exclude<Place, { board: string }>): Spot | undefined => {
    if ('board' in place) return place;
    if (place.kind === 'all') left.sums += 1;
    else count(place.kind === 'ended' ? left.ended : left.places, place.name);
    return undefined;
  },
  service: (named: Named): Pick<RowTold, 'line' | 'service'> | undefined => {
    if (named.kind === 'service') return { line: undefined, service: named.service };
    if (named.kind === 'sum') left.sums += 1;
    else if (named.kind === 'part') count(left.parts, named.name);
    else if (named.kind === 'unknown') count(left.lines, named.name);
    else if (named.line.services.length > 0) return { line: named.line.line, service: undefined };
    else count(left.unserved, named.line.line);
    return undefined;
  },
});

/** A row that is being read. */
interface RowNow {
  record: readonly string[];
  row: number;
}

type CellOf = (id: ColumnId) => string;

/** The list that a row tells of; undefined, and counted, where it tells of none. */
const listReader = (cell: CellOf, { named, linesOf, columns }: RowsOfDats, left: LeftOut) => {
  const leave = leavingOut(left);
  const readPlace = placeReader(cell);
  const isWide = columns.bands.length > 1;
  return (month: Month): RowTold | undefined => {
    const labels = [cell('service'), cell('service2'), cell('service3')].filter(Boolean);
    const place = leave.place(readPlace(month));
    const of = place && leave.service(named(labels));
    if (!place || !of) return undefined;
    const age = cell('age');
    const way = wayOf(place.isSite, age !== '' && !sumOf(age));
    // The same test may be under several lines, by one name.
    const most =
      of.service !== undefined && labels.length === 1 ? Math.max(1, linesOf(of.service)) : 1;
    const part = `${labels.join('/')} ${place.name} ${age}`;
    return { month, board: place.board, ...of, way, part, isWide, most };
  };
};

const noLeftOut = (): LeftOut => ({
  sums: 0,
  places: new Map(),
  ended: new Map(),
  lines: new Map(),
  unserved: new Map(),
  parts: new Map(),
});

/** Takes the figures of a row to its list: one of each band of a wide table, or the one of a row. */
const figureTaker = (cell: CellOf, now: RowNow, { file, columns, issues }: RowsOfDats) => {
  const { at, bands, headings } = columns;
  const gathered: Gathering = gathering();
  const note = ({ refused, expected }: Refusal, place: number): void => {
    const spot = { row: now.row, column: headings[place] ?? '', value: now.record[place] ?? '' };
    issues.add(refused, file, { ...spot, expected });
  };
  const add = (list: RowTold, weeks: Weeks | 'total', place: number): void => {
    const figure = readCount(now.record[place] ?? '', cell('notes'));
    if (isRefusal(figure)) note(figure, place);
    else if (!gathered.add(list, weeks, figure)) {
      const value = [cell('date'), list.part.trim(), cell('weeks')].join(' ');
      issues.add('duplicate-key', file, { row: now.row, value });
    }
  };
  const addLong = (list: RowTold): void => {
    const weeks = weeksOf(cell('weeks'));
    if (isRefusal(weeks)) note(weeks as Refusal, at.get('weeks') ?? -1);
    else add(list, weeks as Weeks | 'total', at.get('value') ?? -1);
  };
  const addAll = (list: RowTold): void => {
    if (list.isWide) for (const { weeks, place } of bands) add(list, weeks, place);
    else addLong(list);
    gathered.ended(list);
  };
  return { gathered, note, addAll };
};

/** Takes the rows of a file of the return beneath its heading. */
export const datsTaker = (rows: RowsOfDats) => {
  const { file, columns, issues } = rows;
  const { at } = columns;
  const left = noLeftOut();
  const now: RowNow = { record: [], row: 0 };
  const cell: CellOf = (id) => now.record[at.get(id) ?? -1] ?? '';
  const listOf = listReader(cell, rows, left);
  const { gathered, note, addAll } = figureTaker(cell, now, rows);
  const take: TakeRecord = (record, row) => {
    Object.assign(now, { record, row });
    const month = monthOf(cell('date'));
    const list = isRefusal(month) ? undefined : listOf(month);
    if (isRefusal(month)) note(month, at.get('date') ?? -1);
    if (list) addAll(list);
    if (gathered.full()) issues.add('too-many-rows', file, { row });
    return !issues.full() && !gathered.full();
  };
  return { take, gathered, left };
};
