import type { IssueList } from '../issue-list.ts';
import type { SheetRow } from '../spreadsheet/cell.ts';
import { folded } from './fold.ts';
import type { SheetRead } from './sheets.ts';

/** Titles and notes may stand above the headings. In rows. */
const MOST_ABOVE = 30;

/** A column that a reader looks for, and what it is called in both languages, its usual name first. */
export interface WantedColumn<Id extends string> {
  readonly id: Id;
  readonly names: readonly string[];
  readonly needed: boolean;
}

export interface Heading<Id extends string> {
  /** The line of the headings: the table is what comes after it. */
  readonly line: number;
  /** The place of each column in a row's cells. */
  readonly at: ReadonlyMap<Id, number>;
  /** Headings that nobody looked for, as they stand. */
  readonly unknown: readonly string[];
}

export interface HeadingContext<Id extends string> {
  readonly file: string;
  readonly issues: IssueList;
  /** What a programme calls its columns, saved earlier; an empty id for one to be left out. It goes before the names. */
  readonly mapping?: ReadonlyMap<string, Id | ''>;
}

type Claim<Id> = Id | '' | undefined;

const claimsOf = <Id extends string>(
  wanted: readonly WantedColumn<Id>[],
  mapping: ReadonlyMap<string, Id | ''> = new Map(),
) => {
  const ids = new Map<string, Id | ''>();
  for (const { id, names } of wanted) for (const name of names) ids.set(folded(name), id);
  for (const [name, id] of mapping) ids.set(folded(name), id);
  return ({ cells }: SheetRow): readonly Claim<Id>[] =>
    cells.map(({ text, repeated }) =>
      repeated || text === '' ? undefined : ids.get(folded(text)),
    );
};

interface Row<Id> {
  readonly row: SheetRow;
  readonly claims: readonly Claim<Id>[];
}

/** The row that names the most columns, the first of them. */
const bestOf = <Id extends string>(rows: readonly Row<Id>[]): Row<Id> | undefined => {
  let best: Row<Id> | undefined;
  let most = 0;
  for (const row of rows) {
    const named = new Set(row.claims.filter((claim) => claim !== undefined && claim !== '')).size;
    if (best && named <= most) continue;
    best = row;
    most = named;
  }
  return best;
};

const placesOf = <Id extends string>(
  { row, claims }: Row<Id>,
  { file, issues }: HeadingContext<Id>,
): ReadonlyMap<Id, number> => {
  const at = new Map<Id, number>();
  for (const [place, claim] of claims.entries()) {
    if (claim === undefined || claim === '') continue;
    const value = row.cells[place]?.text ?? '';
    if (at.has(claim)) issues.add('column-repeated', file, { row: row.line, column: claim, value });
    else at.set(claim, place);
  }
  return at;
};

/** The row of headings and where each column stands; undefined, with issues, when one that is needed is missing or two claim to be the same. */
export const findHeading = <Id extends string>(
  { rows }: Pick<SheetRead, 'rows'>,
  wanted: readonly WantedColumn<Id>[],
  context: HeadingContext<Id>,
): Heading<Id> | undefined => {
  const { file, issues, mapping } = context;
  const before = issues.issues.length;
  const claims = claimsOf(wanted, mapping);
  const best = bestOf(rows.slice(0, MOST_ABOVE).map((row) => ({ row, claims: claims(row) })));
  const needed = wanted.filter((column) => column.needed);
  const expected = needed.map(({ id, names: [name = id] }) => name).join(', ');
  const line = best?.row.line ?? 1;
  const at: ReadonlyMap<Id, number> = best ? placesOf(best, context) : new Map();
  for (const {
    id,
    names: [column = id],
  } of needed)
    if (!at.has(id)) issues.add('column-missing', file, { row: line, column, expected });
  if (!best || issues.issues.length > before) return undefined;
  const unknown = best.row.cells
    .filter(({ text }, place) => text !== '' && best.claims[place] === undefined)
    .map(({ text }) => text);
  return { line, at, unknown };
};
