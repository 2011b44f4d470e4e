import type { Language } from '#domain';
import { formTables } from '#intake';
import { cy as hintsCy } from './hints/cy.ts';
import { en as hintsEn } from './hints/en.ts';
import { cy as labelsCy } from './labels/cy.ts';
import { en as labelsEn } from './labels/en.ts';
import { cy as tablesCy } from './tables/cy.ts';
import { en as tablesEn } from './tables/en.ts';
import { wordsIn } from './words-in.ts';

const tables = { en: tablesEn, cy: tablesCy };
const labels = { en: labelsEn, cy: labelsCy };
const hints = { en: hintsEn, cy: hintsCy };

/** What a table of the plan is called; its own name for one that no form asks for. */
export const tableWords = (table: string, language: Language) => {
  const say = (what: string) => wordsIn(tables, [`${table}-${what}`], language) ?? table;
  return { name: say('name'), one: say('one'), create: say('create'), about: say('about') };
};

/** Whether a field is the one code that its rows go by. */
const isCode = (table: string, field: string): boolean => {
  const form = formTables.get(table);
  const found = form?.fields.find(({ name }) => name === field);
  return form?.key.length === 1 && found?.isKey === true && found.kind === 'text';
};

/** A table may have words of its own for a field; otherwise every table says the same. */
const keysOf = (table: string, field: string): readonly string[] => [
  `${table}.${field}`,
  isCode(table, field) ? 'id' : field,
];

/** What a field is called, and a hint where a planner needs one. A field that is not known goes by its own name. */
export const fieldWords = (table: string, field: string, language: Language) => {
  const keys = keysOf(table, field);
  return {
    label: wordsIn(labels, keys, language) ?? field,
    hint: wordsIn(hints, keys, language),
  };
};
