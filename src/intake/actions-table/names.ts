import { BETWEEN_LANGUAGES, type Kept, type KeptRow, stands } from '#domain';
import { folded } from '../table-file/fold.ts';

/** The id that a name stands for; undefined for a name that nothing has, or more than one. */
export type IdOf = (name: string) => string | undefined;

export interface KnownNames {
  readonly organisation: IdOf;
  readonly theme: IdOf;
  readonly priority: IdOf;
  readonly document: IdOf;
}

interface Standing {
  readonly key: string;
  readonly row: KeptRow;
}

export const standingIn = ({ tables }: Kept, table: string): readonly Standing[] =>
  [...(tables.get(table) ?? [])].flatMap(([key, row]) => (stands(row) ? [{ key, row }] : []));

const said = (row: KeptRow, column: string): string => row.get(column)?.value ?? '';

interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

const idsByName = (named: readonly Named[]): ReadonlyMap<string, string | undefined> => {
  const ids = new Map<string, string | undefined>();
  for (const { id, names } of named)
    for (const name of new Set(names.map(folded)))
      if (name !== '') ids.set(name, ids.has(name) && ids.get(name) !== id ? undefined : id);
  // An id is itself, whatever else is called so.
  for (const { id } of named) ids.set(folded(id), id);
  return ids;
};

/** The whole of a name, or the code that it begins with, or one of its languages. */
const lookup = (named: readonly Named[]): IdOf => {
  const ids = idsByName(named);
  const codes = new Map(named.map(({ id }) => [id.toLowerCase(), id]));
  return (name) => {
    const whole = ids.get(folded(name));
    if (whole !== undefined) return whole;
    const [code = ''] = name.trim().split(/[\s:,]/);
    const parts = name.split(BETWEEN_LANGUAGES);
    return (
      codes.get(code.toLowerCase()) ??
      (parts.length > 1
        ? parts.map((part) => ids.get(folded(part))).find((id) => id !== undefined)
        : undefined)
    );
  };
};

/** `BCUHB`, `BIPBC`: how people shorten a health board's name. */
const initials = (name: string): string =>
  name
    .split(/[\s’'-]+/)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('');

/** Without what stands before a name in running text. */
const bare = (name: string): string => name.replace(/^(?:the|y|yr) /i, '');

const organisationNames = (row: KeptRow): readonly string[] => {
  const full = [said(row, 'name_en'), said(row, 'name_cy')];
  const [en, cy] = [said(row, 'short_en'), said(row, 'short_cy')];
  const made = [`${en} UHB`, `${en} Health Board`, `${en} University Health Board`];
  return [...full, ...full.map(bare), en, cy, ...made, `Bwrdd Iechyd ${cy}`, ...full.map(initials)];
};

const organisations = (kept: Kept): readonly Named[] =>
  standingIn(kept, 'organisation-names').map(({ key, row }) => ({
    id: key.split(' ')[0] ?? key,
    names: organisationNames(row),
  }));

/** `7`, `Theme 7`, `Thema 7`, `7 Workforce supply and shape`. */
const numbered = (id: string, names: readonly string[], words: readonly string[]) => {
  const [number] = /\d+$/.exec(id) ?? [];
  if (number === undefined) return names;
  const spoken = words.map((word) => `${word} ${number}`);
  return [...names, number, ...spoken, ...names.map((name) => `${number} ${name}`)];
};

const itemsOf = (kept: Kept, kind: string, words: readonly string[]): readonly Named[] => {
  const frameworks = new Set(
    standingIn(kept, 'frameworks').flatMap(({ key, row }) =>
      said(row, 'kind') === kind ? [key] : [],
    ),
  );
  return standingIn(kept, 'framework-items').flatMap(({ key, row }) =>
    frameworks.has(said(row, 'framework'))
      ? [{ id: key, names: numbered(key, [said(row, 'name_en'), said(row, 'name_cy')], words) }]
      : [],
  );
};

const documents = (kept: Kept): readonly Named[] =>
  standingIn(kept, 'documents').map(({ key, row }) => ({
    id: key,
    names: [said(row, 'title_en'), said(row, 'title_cy')],
  }));

/** The ids of themes, by which a theme is told from a priority. */
export const idsOfKind = (kept: Kept, kind: 'theme' | 'priority'): ReadonlySet<string> =>
  new Set(itemsOf(kept, kind, []).map(({ id }) => id));

/** Whatever a plan has a name for, in either language. */
export const knownNames = (kept: Kept): KnownNames => ({
  organisation: lookup(organisations(kept)),
  theme: lookup(itemsOf(kept, 'theme', ['Theme', 'Thema'])),
  priority: lookup(itemsOf(kept, 'priority', ['Priority', 'Blaenoriaeth'])),
  document: lookup(documents(kept)),
});

/** Kept when a part is split there, so that its pieces can be put together again. */
const AND = /( (?:and|&|a|ac) )/i;
const BULLET = /^(?:[•·▪◦*–—-]|\(?\d{1,2}[.)])\s+/;

/** The lines of a cell, or what its semicolons part where it has one line; without the marks of a list. */
export const linesIn = (cell: string): readonly string[] => {
  const parts = cell.includes('\n') ? cell.split('\n') : cell.split(';');
  return parts.map((part) => part.trim().replace(BULLET, '').trim()).filter((part) => part !== '');
};

export interface MembersRead {
  readonly ids: readonly string[];
  /** What names nothing. */
  readonly unknown: readonly string[];
}

/** Words and what stands between them: no name holds more than three ands. */
const MOST_PIECES = 7;

/** A part as its longest pieces that are names: `Cardiff and Vale and Powys` are two boards. */
const longestPieces = (part: string, idOf: IdOf): readonly string[] => {
  const pieces = part.split(AND);
  const found: string[] = [];
  let at = 0;
  while (at < pieces.length) {
    let end = Math.min(pieces.length, at + MOST_PIECES);
    const joined = () => pieces.slice(at, end).join('');
    while (end > at + 1 && idOf(joined()) === undefined) end -= 2;
    found.push(joined());
    at = end + 1;
  }
  return found;
};

const oneByOne = (part: string, idOf: IdOf): MembersRead => {
  const whole = idOf(part);
  if (whole !== undefined) return { ids: [whole], unknown: [] };
  for (const pieces of [part.split(','), longestPieces(part, idOf)]) {
    const read = pieces.length > 1 ? membersOf(pieces, idOf) : undefined;
    if (read && read.ids.length > 0) return read;
  }
  return { ids: [], unknown: [part] };
};

const membersOf = (parts: readonly string[], idOf: IdOf): MembersRead => {
  const said = parts.map((part) => part.trim()).filter((part) => part !== '');
  const read = said.map((part) => oneByOne(part, idOf));
  return {
    ids: [...new Set(read.flatMap(({ ids }) => ids))],
    unknown: read.flatMap(({ unknown }) => unknown),
  };
};

/** The members of a list in a cell: a line each, or between semicolons, commas or `and`. */
export const membersIn = (cell: string, idOf: IdOf): MembersRead => membersOf(linesIn(cell), idOf);
