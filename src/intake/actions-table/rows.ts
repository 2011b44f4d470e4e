import type { SheetRow } from '../spreadsheet/cell.ts';
import { folded } from '../table-file/fold.ts';
import type { Heading } from '../table-file/headings.ts';
import type { SheetRead } from '../table-file/sheets.ts';
import { choiceIn } from './choices.ts';
import type { SaidColumn } from './columns.ts';
import { linesIn } from './names.ts';
import { spanIn } from './when.ts';

/** What a file says of one action, by column. A column that the file does not have is not there. */
export interface RowSaid {
  /** The first line of it. */
  readonly line: number;
  readonly cells: ReadonlyMap<SaidColumn, string>;
}

/** The same letters in the same bytes, however the machine composes `ŵ` or breaks a line. */
export const asWritten = (text: string): string =>
  text.normalize('NFC').replaceAll('\r\n', '\n').trim();

/** Several lines as one, as the plan keeps them. */
export const inOneLine = (text: string): string => asWritten(text).replaceAll(/\s+/g, ' ');

const textIn = ({ cells }: RowSaid, column: SaidColumn): string => cells.get(column) ?? '';

const rowOf = ({ line, cells }: SheetRow, { at }: Heading<SaidColumn>): RowSaid => ({
  line,
  cells: new Map([...at].map(([column, place]) => [column, asWritten(cells[place]?.text ?? '')])),
});

/** What a row across the table says that is a heading of those beneath it: `Imaging`. */
const acrossIn = ({ cells }: SheetRow): string | undefined => {
  const said = new Set(cells.map(({ text }) => text.trim()).filter((text) => text !== ''));
  const [only] = said.size === 1 ? said : [];
  return only;
};

const titleOf = (row: RowSaid): string => textIn(row, 'title_en') || textIn(row, 'title_cy');

const sameTitle = (one: RowSaid, other: RowSaid): boolean =>
  folded(titleOf(one)) === folded(titleOf(other));

/** Whether a row goes on with the action of the one before: it repeats what says which action it is, or leaves that empty. */
const goesOn = (row: RowSaid, before: RowSaid | undefined): boolean => {
  if (!before) return false;
  const ref = textIn(row, 'action');
  if (titleOf(row) === '' && ref === '') return row.line <= before.line + 1;
  const sameRef = ref === '' || ref === textIn(before, 'action');
  return sameRef && (titleOf(row) === '' || sameTitle(row, before));
};

const listed: ReadonlySet<SaidColumn> = new Set<SaidColumn>([
  'milestones_en',
  'milestones_cy',
  'themes',
  'priorities',
  'partners',
  'links',
]);

/** A milestone that has a row of its own is due when that row says. */
const datedMilestone = (row: RowSaid, column: SaidColumn): string => {
  const milestone = textIn(row, column);
  const to = textIn(row, 'to');
  const isOne = column.startsWith('milestones_') && linesIn(milestone).length === 1;
  return isOne && spanIn(to) && !milestone.endsWith(')') ? `${milestone} (due ${to})` : milestone;
};

const latest = (rows: readonly RowSaid[]): string => {
  const ends = rows.map((row) => textIn(row, 'to')).filter((text) => text !== '');
  const days = ends.map((text) => spanIn(text)?.to ?? 0);
  return ends[days.indexOf(Math.max(0, ...days) as never)] ?? ends[0] ?? '';
};

/** The rows of one action as one: lists are taken together, of all else the first that says something. */
const asOne = (rows: readonly RowSaid[]): RowSaid => {
  const [first] = rows;
  if (!first || rows.length === 1) return first ?? { line: 0, cells: new Map() };
  const cells = [...first.cells.keys()].map((column) => {
    if (column === 'to') return [column, latest(rows)] as const;
    const said = rows.map((row) =>
      listed.has(column) ? datedMilestone(row, column) : textIn(row, column),
    );
    const all = [...new Set(said.filter((text) => text !== ''))];
    return [column, listed.has(column) ? all.join('\n') : (all[0] ?? '')] as const;
  });
  return { line: first.line, cells: new Map(cells) };
};

/** What a file says, and how many of its lines say nothing of an action. */
export interface RowsSaid {
  readonly rows: readonly RowSaid[];
  /** Lines that say nothing of an action. */
  readonly leftOut: number;
}

/** What a sheet says, action by action: headings across the table give the programme of the rows beneath them. */
export const rowsIn = ({ rows }: SheetRead, heading: Heading<SaidColumn>): RowsSaid => {
  const groups: RowSaid[][] = [];
  let leftOut = 0;
  let programme = '';
  for (const row of rows.filter(({ line }) => line > heading.line)) {
    const across = acrossIn(row);
    if (across !== undefined && choiceIn('programme', across)) {
      programme = across;
      continue;
    }
    const read = rowOf(row, heading);
    const said =
      programme === '' || textIn(read, 'programme') !== ''
        ? read
        : { ...read, cells: new Map([...read.cells, ['programme', programme] as const]) };
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && goesOn(said, before)) last.push(said);
    else if (titleOf(said) === '' && textIn(said, 'action') === '') leftOut += 1;
    else groups.push([said]);
  }
  return { rows: groups.map(asOne), leftOut };
};
