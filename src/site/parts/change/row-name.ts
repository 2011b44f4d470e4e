import { type Kept, type KeptRow, type Language, placeOf, rowAt } from '#domain';
import { type Say, speaker } from '#words';
import { tableWords } from '../field-words/field-words.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

type Key = Parameters<Say<typeof en>>[0];

const isKnown = (key: string): key is Key & `row-${string}` => key in en;

/** The columns that call a row by its name, the first that it has. */
const naming = ['title', 'name', 'text', 'with'] as const;

const said = (row: KeptRow | undefined, language: Language): string | undefined =>
  naming.flatMap((name) => row?.get(`${name}_${language}`)?.value ?? []).at(0);

/** The names of an organisation are rows of their own, the last the one that it has. */
const organisationName = (kept: Kept, id: string, language: Language): string | undefined => {
  const names = [...(kept.tables.get('organisation-names') ?? [])];
  return said(names.findLast(([key]) => key.split(' ')[0] === id)?.[1], language);
};

/** What a row is called in a language, where it has a name in it. */
export const rowTitle = (entity: string, kept: Kept, language: Language): string | undefined => {
  const { table, key } = placeOf(entity);
  if (table === 'organisations') return organisationName(kept, key, language);
  return said(rowAt(kept, entity), language);
};

/** Tables that no form asks for have a name here. */
const tableName = (table: string, language: Language): string => {
  const key = `row-${table}`;
  return isKnown(key) ? speaker({ en, cy }, language)(key) : tableWords(table, language).one;
};

/** A row as its table and its key: `Action A07`. */
export const rowKeyName = (entity: string, language: Language): string => {
  const { table, key } = placeOf(entity);
  return speaker({ en, cy }, language)('keyed', { table: tableName(table, language), key });
};

/** The same with its title, where it has one in the language: `Action A07: Evaluate …`. */
export const rowName = (entity: string, kept: Kept, language: Language): string => {
  const { table, key } = placeOf(entity);
  const title = rowTitle(entity, kept, language);
  if (title === undefined) return rowKeyName(entity, language);
  const told = { table: tableName(table, language), key, title };
  return speaker({ en, cy }, language)('titled', told);
};
