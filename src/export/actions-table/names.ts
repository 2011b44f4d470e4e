import {
  BETWEEN_LANGUAGES,
  type Kept,
  type KeptRow,
  type Language,
  stands,
  type Text,
} from '#domain';

/** A row of the plan that stands, and its key. */
export interface Standing {
  readonly key: string;
  readonly row: KeptRow;
}

export const standingIn = ({ tables }: Kept, table: string): readonly Standing[] =>
  [...(tables.get(table) ?? [])].flatMap(([key, row]) => (stands(row) ? [{ key, row }] : []));

export const said = (row: KeptRow | undefined, column: string): string =>
  row?.get(column)?.value ?? '';

/** Both languages of one thing, the reader's first; once where they are the same. */
export const both = ({ en, cy }: Text, language: Language): string => {
  const parts = (language === 'en' ? [en, cy] : [cy, en]).filter((part) => part !== '');
  return [...new Set(parts)].join(BETWEEN_LANGUAGES);
};

const textOf = (row: KeptRow, field: string): Text => ({
  en: said(row, `${field}_en`),
  cy: said(row, `${field}_cy`),
});

/** What a cell calls a row of another table: its id, and its name where that says more. */
export type NameOf = (id: string) => string;

const named = (names: ReadonlyMap<string, Text>, language: Language): NameOf => {
  return (id) => {
    const name = names.get(id);
    const words = name ? both(name, language) : '';
    return words === '' || words === id || words.startsWith(`${id}${BETWEEN_LANGUAGES}`)
      ? words || id
      : `${id} ${words}`;
  };
};

/** Organisations by the names that they have now. */
export const organisationNames = (kept: Kept, language: Language): NameOf => {
  const now = standingIn(kept, 'organisation-names').filter(({ row }) => said(row, 'to') === '');
  return named(
    new Map(now.map(({ key, row }) => [key.split(' ')[0] ?? key, textOf(row, 'short')])),
    language,
  );
};

export const namesIn = (kept: Kept, table: string, language: Language): NameOf => {
  const field = table === 'documents' ? 'title' : 'name';
  const rows = standingIn(kept, table);
  return named(new Map(rows.map(({ key, row }) => [key, textOf(row, field)])), language);
};

/** The items of a kind of framework. */
export const itemsOf = (kept: Kept, kind: string): ReadonlySet<string> => {
  const frameworks = new Set(
    standingIn(kept, 'frameworks').flatMap(({ key, row }) =>
      said(row, 'kind') === kind ? [key] : [],
    ),
  );
  const items = standingIn(kept, 'framework-items');
  return new Set(
    items.flatMap(({ key, row }) => (frameworks.has(said(row, 'framework')) ? [key] : [])),
  );
};
