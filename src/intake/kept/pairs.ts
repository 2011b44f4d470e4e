import { type Language, languages, type Text } from '#domain';
import type { AnyTable } from '../table.ts';

/** The column of a text in one language. */
export const columnOf = (field: string, language: Language): string => `${field}_${language}`;

export const otherThan = (language: Language): Language => (language === 'en' ? 'cy' : 'en');

const ENGLISH = '_en';

const known = new WeakMap<AnyTable, readonly string[]>();

/** The texts of a table, each a pair of columns: `title` of `title_en` and `title_cy`. */
export const pairsOf = (table: AnyTable): readonly string[] => {
  const remembered = known.get(table);
  if (remembered) return remembered;
  const found = Object.keys(table.columns)
    .filter((column) => column.endsWith(ENGLISH))
    .map((column) => column.slice(0, -ENGLISH.length))
    .filter((field) => columnOf(field, 'cy') in table.columns);
  known.set(table, found);
  return found;
};

/** The text and language of a column; undefined where it holds none of a pair. */
export const textOfColumn = (table: AnyTable, column: string) => {
  for (const field of pairsOf(table))
    for (const language of languages)
      if (columnOf(field, language) === column) return { field, language };
  return undefined;
};

/** Cells with words in place of a text that is there in the other language alone. */
export const withToFollow = (
  table: AnyTable,
  cells: ReadonlyMap<string, string>,
  toFollow: Text,
): ReadonlyMap<string, string> => {
  const filled = new Map(cells);
  const isEmpty = (field: string, language: Language) =>
    (cells.get(columnOf(field, language)) ?? '').trim() === '';
  for (const field of pairsOf(table))
    for (const language of languages)
      if (isEmpty(field, language) && !isEmpty(field, otherThan(language)))
        filled.set(columnOf(field, language), toFollow[language]);
  return filled;
};
