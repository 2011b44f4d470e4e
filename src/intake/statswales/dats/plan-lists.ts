import { isoMonth } from '#domain';
import { csvText } from '../../csv-text.ts';
import type { TableRead } from '../../plan-data-sets.ts';
import type { Weeks } from '../weeks-waiting.ts';
import type { DatsCell } from './cells.ts';

const two = (week: number): string => String(week).padStart(2, '0');

const bandId = ({ from, to }: Weeks): string =>
  to === undefined ? `w${two(from)}plus` : `w${two(from)}to${two(to)}`;

const cellOf = ({ heading }: TableRead, row: readonly string[], column: string): string =>
  row[heading.indexOf(column)] ?? '';

const spanOf = ({ from, to }: Weeks): string => `${from} ${to ?? ''}`;

const newBandRow = ({ heading }: TableRead, weeks: Weeks): readonly (string | number)[] => {
  const row: Readonly<Record<string, string | number>> = {
    band: bandId(weeks),
    from_week: weeks.from,
    to_week: weeks.to ?? '',
  };
  return heading.map((name) => row[name] ?? '');
};

/** A plan's bands with those of the lists that it has not, and its name of each band. */
const bandsWith = (bands: TableRead, cells: readonly DatsCell[]) => {
  const ids = new Map(
    bands.rows.map((row) => [
      `${cellOf(bands, row, 'from_week')} ${cellOf(bands, row, 'to_week')}`,
      cellOf(bands, row, 'band'),
    ]),
  );
  const came: Weeks[] = [];
  for (const weeks of cells.flatMap((cell) => cell.bands)) {
    if (ids.has(spanOf(weeks))) continue;
    ids.set(spanOf(weeks), bandId(weeks));
    came.push(weeks);
  }
  const rows = [...bands.rows, ...came.map((weeks) => newBandRow(bands, weeks))];
  const idOf = (weeks: Weeks): string => ids.get(spanOf(weeks)) ?? '';
  return { came: came.map(idOf), idOf, text: csvText(bands.heading, rows), rows: rows.length };
};

const withLabel = (heading: readonly string[]): readonly string[] =>
  heading.includes('label') ? heading : heading.toSpliced(heading.indexOf('flag') + 1, 0, 'label');

const keyOf = ({ board, service, month }: DatsCell): string =>
  `${board} ${service} ${isoMonth(month)}`;

export const totalOf = ({ bands }: DatsCell): number =>
  bands.reduce((sum, { patients }) => sum + patients, 0);

const rowOf = (
  cell: DatsCell,
  idOf: (weeks: Weeks) => string,
): ReadonlyMap<string, string | number> =>
  new Map<string, string | number>([
    ['board', cell.board],
    ['service', cell.service],
    ['month', isoMonth(cell.month)],
    ['total', totalOf(cell)],
    ['flag', cell.marks],
    ['label', cell.label],
    ...cell.bands.map((band) => [idOf(band), band.patients] as const),
  ]);

/** A plan's tables of lists and of bands with these lists in the place of those of the same board, service and month; all others stay. */
export const listsWith = (
  { lists, bands }: { readonly lists: TableRead; readonly bands: TableRead },
  cells: readonly DatsCell[],
) => {
  const banded = bandsWith(bands, cells);
  const heading = [...withLabel(lists.heading), ...banded.came];
  const places = heading.map((name) => lists.heading.indexOf(name));
  const came = new Set(cells.map(keyOf));
  const oldKey = (row: readonly string[]) =>
    ['board', 'service', 'month'].map((column) => cellOf(lists, row, column)).join(' ');
  const went = new Map<string, number>();
  const stay: (readonly string[])[] = [];
  for (const row of lists.rows) {
    const key = oldKey(row);
    if (came.has(key)) went.set(key, Number(cellOf(lists, row, 'total')));
    else stay.push(places.map((place) => row[place] ?? ''));
  }
  const rows = cells.map((cell) => {
    const own = rowOf(cell, banded.idOf);
    return heading.map((name) => own.get(name) ?? '');
  });
  return {
    lists: { text: csvText(heading, [...stay, ...rows]), rows: stay.length + rows.length },
    bands: banded.came.length > 0 ? { text: banded.text, rows: banded.rows } : undefined,
    /** The total that a list had before, where the plan had it. */
    before: (cell: DatsCell): number | undefined => went.get(keyOf(cell)),
  };
};
