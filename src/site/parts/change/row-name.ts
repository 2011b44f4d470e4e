import { entityOf, type Kept, type KeptRow, type Language, placeOf, rowAt } from '#domain';
import { formTables } from '#intake';
import { type Say, speaker } from '#words';
import { choiceWords } from '../field-words/choice-words.ts';
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

/** `A16 Speed up reporting`: an action by its code, and its title where it has one. */
const actionNamed = (id: string, kept: Kept, language: Language): string =>
  [id, said(rowAt(kept, entityOf('actions', id)), language)].filter(Boolean).join(' ');

/** A lever is what it does, and the action that does it. */
const leverTitle = (row: KeptRow | undefined, kept: Kept, language: Language) => {
  const [verb, action] = ['verb', 'action'].map((field) => row?.get(field)?.value);
  if (verb === undefined || action === undefined) return undefined;
  return speaker({ en, cy }, language)('lever', {
    verb: choiceWords({ table: 'levers', field: 'verb', value: verb }, language),
    action: actionNamed(action, kept, language),
  });
};

/** A place in the strategy map is an action and what it answers. */
const placeTitle = (key: string, kept: Kept, language: Language): string | undefined => {
  const [action = '', item = ''] = key.split(' ');
  const titles = [entityOf('actions', action), entityOf('framework-items', item)].flatMap(
    (entity) => said(rowAt(kept, entity), language) ?? [],
  );
  const [whose, what] = titles;
  return whose === undefined || what === undefined
    ? undefined
    : speaker({ en, cy }, language)('place', { action: whose, item: what });
};

/** What a row is called in a language, where it has a name in it. */
export const rowTitle = (entity: string, kept: Kept, language: Language): string | undefined => {
  const { table, key } = placeOf(entity);
  if (table === 'organisations') return organisationName(kept, key, language);
  if (table === 'levers') return leverTitle(rowAt(kept, entity), kept, language);
  if (table === 'crosswalk') return placeTitle(key, kept, language);
  return said(rowAt(kept, entity), language);
};

/** Tables that no form asks for have a name here. */
const tableName = (table: string, language: Language): string => {
  const key = `row-${table}`;
  return isKnown(key) ? speaker({ en, cy }, language)(key) : tableWords(table, language).one;
};

/** A key that is one of a few words of the product, as it is said; undefined of any other. */
const spokenKey = (table: string, key: string, language: Language): string | undefined => {
  const form = formTables.get(table);
  const field = form?.fields.find(({ name }) => name === form.key[0]);
  return field?.kind === 'choice' && form?.key.length === 1
    ? choiceWords({ table, field: field.name, value: key }, language)
    : undefined;
};

/** A row as its table and its key: `Action A07`, `Status “At risk”`. */
export const rowKeyName = (entity: string, language: Language): string => {
  const { table, key } = placeOf(entity);
  const say = speaker({ en, cy }, language);
  const words = spokenKey(table, key, language);
  return words === undefined
    ? say('keyed', { table: tableName(table, language), key })
    : say('spoken', { table: tableName(table, language), words });
};

/** The same with its title, where it has one in the language: `Action A07: Evaluate …`. */
export const rowName = (entity: string, kept: Kept, language: Language): string => {
  const { table, key } = placeOf(entity);
  const say = speaker({ en, cy }, language);
  const title = rowTitle(entity, kept, language);
  if (title === undefined) return rowKeyName(entity, language);
  return spokenKey(table, key, language) === undefined
    ? say('titled', { table: tableName(table, language), key, title })
    : say('spoken', { table: tableName(table, language), words: title });
};

/** Rows whose codes nobody knows by heart. */
const byTitle = ['levers', 'crosswalk', 'statuses'];

/** In a list of many, by its key; with its title only where the key says little. */
export const rowInLine = (entity: string, kept: Kept, language: Language): string => {
  const { table } = placeOf(entity);
  return byTitle.includes(table) ? rowName(entity, kept, language) : rowKeyName(entity, language);
};
