import { type IssueCode, isKnown, isoDay, type WordedColumn } from '#domain';
import { isRefusal } from '../cell.ts';
import { textCell } from '../spreadsheet/cell.ts';
import { readAmount } from '../table-file/amounts.ts';
import { choiceIn, choicesOf, reasonIn } from './choices.ts';
import type { SaidColumn } from './columns.ts';
import { type MilestoneLine, milestonesIn } from './milestone-lines.ts';
import { type IdOf, type KnownNames, membersIn } from './names.ts';
import { inOneLine, type RowSaid } from './rows.ts';
import { spanIn } from './when.ts';

/** A cell that can't be taken: nothing is made of it. */
export interface Wrong {
  readonly code: IssueCode;
  readonly column: SaidColumn;
  readonly value: string;
  readonly expected: string;
}

export const listColumns = ['partners', 'links', 'lead_theme', 'themes', 'priorities'] as const;
export type ListColumn = (typeof listColumns)[number];

/** What a row says, as the plan would keep it. A column that is not there, or can't be read, is not among them; an empty cell is ''. */
export interface Said {
  readonly line: number;
  readonly values: ReadonlyMap<string, string>;
  readonly members: ReadonlyMap<ListColumn, readonly string[]>;
  readonly milestones: ReadonlyMap<'en' | 'cy', readonly MilestoneLine[]>;
  readonly wrong: readonly Wrong[];
}

const MOST_CHARACTERS = 2000;

type Read = { readonly value: string } | Omit<Wrong, 'column' | 'value'>;

const known = (value: string): Read => ({ value });
const refused = (code: IssueCode, expected: string): Read => ({ code, expected });

const textRead = (cell: string): Read =>
  cell.length > MOST_CHARACTERS
    ? refused('out-of-range', `≤ ${MOST_CHARACTERS}`)
    : known(inOneLine(cell));

const choiceRead =
  (column: WordedColumn) =>
  (cell: string): Read => {
    const value = choiceIn(column, cell);
    return value === undefined ? refused('not-allowed', choicesOf(column)) : known(value);
  };

const dayRead =
  (end: 'from' | 'to') =>
  (cell: string): Read => {
    const span = spanIn(cell);
    return span
      ? known(isoDay(span[end]))
      : refused('not-a-date', '2026-03-31 | 31/03/2026 | Q3 2025-26');
  };

const figureRead = (cell: string): Read => {
  const reason = reasonIn(cell);
  if (reason) return known(reason);
  const read = readAmount(textCell(cell));
  if (isRefusal(read)) return refused(read.refused, read.expected);
  return known(isKnown(read) ? String(read) : read.missing);
};

const organisationRead =
  (idOf: IdOf) =>
  (cell: string): Read => {
    const id = idOf(cell);
    return id === undefined ? refused('unknown-id', 'organisations') : known(id);
  };

type Readers = Readonly<Partial<Record<SaidColumn, (cell: string) => Read>>>;

const readersFor = ({ organisation }: KnownNames): Readers => ({
  programme: choiceRead('programme'),
  origin: choiceRead('origin'),
  term: choiceRead('term'),
  status: choiceRead('status'),
  life: choiceRead('life'),
  label: choiceRead('label'),
  from: dayRead('from'),
  to: dayRead('to'),
  measure_by: dayRead('to'),
  baseline: figureRead,
  aim: figureRead,
  lead: organisationRead(organisation),
});

/** The table of the plan whose rows a list names. */
const listTables: Readonly<Record<ListColumn, string>> = {
  partners: 'organisations',
  links: 'documents',
  lead_theme: 'framework-items',
  themes: 'framework-items',
  priorities: 'framework-items',
};

const listIds = (names: KnownNames): Readonly<Record<ListColumn, IdOf>> => ({
  partners: names.organisation,
  links: names.document,
  lead_theme: names.theme,
  themes: names.theme,
  priorities: names.priority,
});

/** A colour stands for a status where nothing else says one; days in the place of a term are those it is done in. */
const filledIn = (cells: ReadonlyMap<SaidColumn, string>): ReadonlyMap<SaidColumn, string> => {
  const filled = new Map(cells);
  const rag = filled.get('rag') ?? '';
  const status = filled.get('status') ?? '';
  if (rag !== '' && (status === '' || choiceIn('status', status) === undefined))
    filled.set('status', rag);
  const term = filled.get('term') ?? '';
  const span = choiceIn('term', term) ? undefined : spanIn(term);
  if (span) {
    filled.delete('term');
    if ((filled.get('to') ?? '') === '') filled.set('to', isoDay(span.to));
    const begins = span.to - span.from > 92 && (filled.get('from') ?? '') === '';
    if (begins) filled.set('from', isoDay(span.from));
  }
  filled.delete('rag');
  return filled;
};

const apart: ReadonlySet<SaidColumn> = new Set<SaidColumn>([
  'action',
  'version',
  'milestones_en',
  'milestones_cy',
  ...listColumns,
]);

/** Reads rows against what the plan has names for. */
export const rowReader = (names: KnownNames) => {
  const readers = readersFor(names);
  const ids = listIds(names);
  return ({ line, cells }: RowSaid): Said => {
    const filled = filledIn(cells);
    const wrong: Wrong[] = [];
    const values = new Map<string, string>();
    for (const [column, cell] of filled) {
      if (apart.has(column)) continue;
      const read = cell === '' ? known('') : (readers[column] ?? textRead)(cell);
      if ('value' in read) values.set(column, read.value);
      else wrong.push({ ...read, column, value: cell });
    }
    const members = new Map<ListColumn, readonly string[]>();
    for (const column of listColumns) {
      const cell = filled.get(column);
      if (cell === undefined) continue;
      const read = membersIn(cell, ids[column]);
      members.set(column, read.ids);
      for (const value of read.unknown)
        wrong.push({ code: 'unknown-id', column, value, expected: listTables[column] });
    }
    const milestones = new Map(
      (['en', 'cy'] as const).flatMap((language) => {
        const cell = filled.get(`milestones_${language}`);
        return cell === undefined ? [] : [[language, milestonesIn(cell)] as const];
      }),
    );
    return { line, values, members, milestones, wrong };
  };
};
