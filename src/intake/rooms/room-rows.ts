import type { Finding, Label, Pack } from '#domain';
import type { IssueList } from '../issue-list.ts';
import type { OfferedChange } from '../offer.ts';
import { type Cells, type RowPut, whatOf } from '../table-change.ts';
import type { RoomFigure } from './columns.ts';
import type { RowRead } from './read-sheet.ts';

export const roomKey = ['board', 'equipment'] as const;

/** A tenth of a week of 37.5 hours, as job plans in Wales count sessions. */
const SESSION_HOURS = 3.75;
const HOURS_IN_WEEK = 168;

interface Open {
  readonly number: number;
  /** Of all rooms of the row together, a week; undefined where it is not told. */
  readonly hours: number | undefined;
  readonly label: Label;
}

/** A row without a number is of one scanner or room. */
const openIn = ({ figures }: RowRead<RoomFigure>): Open => {
  const number = figures.get('number') ?? 1;
  const [each, sessions] = [figures.get('open_hours'), figures.get('sessions')];
  const long = figures.get('session_hours');
  if (each !== undefined) return { number, hours: each * number, label: 'real' };
  if (sessions === undefined) return { number, hours: undefined, label: 'real' };
  const label = long === undefined ? 'reconstructed' : 'real';
  return { number, hours: sessions * (long ?? SESSION_HOURS), label };
};

const rounded = (hours: number): number => Math.round(hours * 100) / 100;

interface Told {
  readonly pack: Pack;
  readonly file: string;
  readonly issues: IssueList;
}

interface Together {
  readonly number: number;
  readonly each: number;
  /** Whether the hours are. */
  readonly isTold: boolean;
}

/** Half a room, more hours than a week has, or hours that neither the file nor the plan tells are issues. */
const isSound = (
  { board, subject, line: row }: RowRead<RoomFigure>,
  { number, each, isTold }: Together,
  { pack, file, issues }: Told,
): boolean => {
  const before = issues.issues.length;
  const isKnown = pack.workforce?.rooms.some(
    (one) => one.board === board && one.equipment === subject,
  );
  const value = `${board} ${subject}`;
  if (!Number.isInteger(number))
    issues.add('not-a-whole-number', file, { row, value: String(number), expected: '0, 1, 2 …' });
  if (each > HOURS_IN_WEEK)
    issues.add('out-of-range', file, {
      row,
      value: String(each),
      expected: `0 … ${HOURS_IN_WEEK}`,
    });
  if (!isTold && !isKnown)
    issues.add('column-missing', file, { row, value, column: 'Open hours / Oriau agor' });
  return issues.issues.length === before;
};

/** The row of a table that rows of a file together make: how many there are, and how long each is open on average. */
const rowOf = (rows: readonly RowRead<RoomFigure>[], told: Told): readonly Cells[] => {
  const [first] = rows;
  if (!first) return [];
  const open = rows.map(openIn);
  const number = open.reduce((sum, one) => sum + one.number, 0);
  const isTold = open.every(({ hours }) => hours !== undefined);
  const hours = open.reduce((sum, one) => sum + (one.hours ?? 0), 0);
  const each = rounded(number === 0 ? 0 : hours / number);
  if (!isSound(first, { number, each, isTold }, told)) return [];
  const isReal = open.every(({ label }) => label === 'real');
  return [
    {
      board: first.board,
      equipment: first.subject,
      number: String(number),
      ...(isTold ? { open_hours: String(each), label: isReal ? 'real' : 'reconstructed' } : {}),
    },
  ];
};

/** Rows of the table, one for each kind of equipment at a board; where hours are not told, the plan's own stay, with their label. */
export const roomRows = (rows: readonly RowRead<RoomFigure>[], told: Told) =>
  [...Map.groupBy(rows, ({ board, subject }) => `${board} ${subject}`).values()].flatMap((of) =>
    rowOf(of, told),
  );

/** Said once of a file, where any hours come from sessions of a length that it does not tell. */
export const sessionsTold = (rows: readonly RowRead<RoomFigure>[], file: string) =>
  rows.map(openIn).some(({ label }) => label === 'reconstructed')
    ? [
        {
          code: 'sessions-as-hours',
          where: file,
          detail: { hours: SESSION_HOURS },
        } satisfies Finding,
      ]
    : [];

const said = ({ number = '', open_hours = '' }: Cells): string => `${number} × ${open_hours} h`;

export const roomChange = (put: RowPut): readonly OfferedChange[] => [
  {
    what: whatOf(put),
    where: roomKey.map((column) => put.after[column]).join(' '),
    ...(put.before ? { before: said(put.before) } : {}),
    after: said(put.after),
  },
];
