import { entityOf, type Kept, type Language } from '#domain';
import { type FormField, formTables } from '#intake';
import { choiceWords } from '../field-words/choice-words.ts';
import { writtenDate } from '../written-date/written-date.ts';
import { rowTitle } from './row-name.ts';

interface Value {
  readonly table: string;
  readonly column: string;
  readonly value: string;
}

const fieldOf = ({ table, column }: Value): FormField | undefined =>
  formTables.get(table)?.fields.find(({ name }) => name === column);

/** Rows that planners know by their codes are called by both. */
const coded = ['actions', 'milestones', 'objectives', 'documents', 'framework-items'];

const linkText = (
  value: string,
  { tables, kept }: { readonly tables: readonly string[]; readonly kept: Kept },
  language: Language,
): string => {
  for (const table of tables) {
    const title = rowTitle(entityOf(table, value), kept, language);
    if (title !== undefined) return coded.includes(table) ? `${value} ${title}` : title;
  }
  return value;
};

/** What stands in a cell as a reader would say it: a day in words, what is linked by its name, a choice as forms call it. */
export const valueText = (told: Value, kept: Kept, language: Language): string => {
  const { table, column, value } = told;
  const field = fieldOf(told);
  const asChoice = () => choiceWords({ table, field: column, value }, language);
  switch (field?.kind) {
    case 'day':
      return writtenDate(value, language);
    case 'link':
    case 'links':
      return linkText(value, { tables: field.tables, kept }, language);
    case 'choice':
    case 'choices':
      return field.values.includes(value) ? asChoice() : value;
    case 'number':
      return field.reasons.includes(value) ? asChoice() : value;
    default:
      return value;
  }
};
