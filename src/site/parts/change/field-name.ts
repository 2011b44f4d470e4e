import { type Language, partsOfField } from '#domain';
import { formTables } from '#intake';
import { speaker } from '#words';
import { fieldWords } from '../field-words/field-words.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

/** What is kept of packs and of files of figures, which no form shows. */
const kept = ['sha256', 'file', 'rows', 'name', 'version', 'hash'] as const;

/** A column of a table that nobody here knows is called as the ledger calls it. */
const columnName = (table: string, column: string, language: Language): string => {
  if (formTables.get(table)?.fields.some(({ name }) => name === column))
    return fieldWords(table, column, language).label;
  const known = kept.find((each) => each === column);
  return known ? speaker({ en, cy }, language)(`column-${known}`) : column;
};

/** What a field is called, with its language where it is one of a pair. */
export const fieldName = (table: string, field: string, language: Language): string => {
  const say = speaker({ en, cy }, language);
  const { column, isState, language: of } = partsOfField(field);
  const name = columnName(table, of === undefined ? column : column.slice(0, -3), language);
  const inLanguage = of === undefined ? name : say(`in-${of}`, { field: name });
  return isState ? say('state-of', { field: inLanguage }) : inLanguage;
};
