import type { Column, LinkedTable } from '../column.ts';
import type { AnyTable } from '../table.ts';
import { keptTableNamed, keptTables } from './kept-tables.ts';
import { textOfColumn } from './pairs.ts';

/** What a form asks for in one field. Cells are text, whatever the field: a plan is read from its cells. */
export type FormField = {
  /** A column; of wording, the columns `title_en` and `title_cy` without their language. */
  readonly name: string;
  readonly required: boolean;
  /** Part of the key: it says which row it is, and never changes. */
  readonly isKey: boolean;
} & (
  | { readonly kind: 'wording'; readonly paragraphs: boolean }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'choices'; readonly values: readonly string[] }
  /** The row, or rows, of other tables that it names. */
  | { readonly kind: 'link'; readonly tables: readonly LinkedTable[] }
  | { readonly kind: 'links'; readonly tables: readonly LinkedTable[] }
  | { readonly kind: 'day' }
  /** `reasons` may stand in its place where it is not known. */
  | { readonly kind: 'number'; readonly reasons: readonly string[] }
  | { readonly kind: 'text' }
);

/** What a form asks for in a row of one table, in the order of its columns. */
export interface FormTable {
  readonly name: string;
  readonly key: readonly string[];
  readonly fields: readonly FormField[];
}

/** Longer texts than a line or two. */
const inParagraphs = (table: AnyTable, name: string): boolean =>
  table.name === 'sections' && name === 'body';

const kindOf = ({ names, set, members, type, constraints, missingValues }: Column<unknown>) => {
  const values = constraints.enum;
  if (names) return { kind: set ? 'links' : 'link', tables: names } as const;
  if (members) return { kind: 'choices', values: members } as const;
  if (values) return { kind: 'choice', values } as const;
  if (type === 'date') return { kind: 'day' } as const;
  if (type === 'number' || type === 'integer')
    return { kind: 'number', reasons: (missingValues ?? []).map(({ value }) => value) } as const;
  return { kind: 'text' } as const;
};

const fieldOf = (table: AnyTable, name: string, column: Column<unknown>): FormField => ({
  name,
  required: column.constraints.required === true,
  isKey: table.key.includes(name),
  ...kindOf(column),
});

const wordingOf = (table: AnyTable, name: string, column: Column<unknown>): FormField => ({
  name,
  required: column.constraints.required === true,
  isKey: false,
  kind: 'wording',
  paragraphs: inParagraphs(table, name),
});

/** A pair of columns is one field, in the place of its first. */
const fieldsOf = (table: AnyTable): readonly FormField[] =>
  Object.entries(table.columns).flatMap(([name, column]) => {
    const text = textOfColumn(table, name);
    if (!text) return [fieldOf(table, name, column)];
    return text.language === 'en' ? [wordingOf(table, text.field, column)] : [];
  });

const formOf = (table: AnyTable): FormTable => ({
  name: table.name,
  key: table.key,
  fields: fieldsOf(table),
});

/** Every table of the plan, as forms ask for its rows. */
export const formTables: ReadonlyMap<string, FormTable> = new Map(
  keptTables.flatMap((name) => {
    const table = keptTableNamed(name);
    return table ? [[name, formOf(table)] as const] : [];
  }),
);
