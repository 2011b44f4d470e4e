import type { Language } from '#domain';
import { speaker } from '#words';
import { cy as vocabularyCy } from '../vocabulary/cy.ts';
import { en as vocabularyEn } from '../vocabulary/en.ts';
import { cy } from './choices/cy.ts';
import { en } from './choices/en.ts';
import { wordsIn } from './words-in.ts';

const choices = { en, cy };
const vocabulary = { en: vocabularyEn, cy: vocabularyCy };

/** What the choices of a field are, where the field does not say so by its own name. */
const kinds: Readonly<Record<string, string>> = {
  programmes: 'programme',
  likelihood: 'level',
  impact: 'level',
  impact_on: 'impact-on',
  type: 'document',
  open: 'answer',
  lead: 'answer',
  'documents.status': 'document-status',
  'organisations.kind': 'organisation',
  'frameworks.kind': 'framework',
};

/** One of the values that a field may hold. */
export interface Choice {
  readonly table: string;
  readonly field: string;
  readonly value: string;
}

const fromCapital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** What a value is called, a reason for having no number among them. One that is not known stays as it is. */
export const choiceWords = ({ table, field, value }: Choice, language: Language): string => {
  const kind = kinds[`${table}.${field}`] ?? kinds[field] ?? field;
  const keys = [`${kind}-${value}`, `missing-${value}`];
  const words = wordsIn(choices, keys, language) ?? wordsIn(vocabulary, keys, language);
  if (words === undefined) return value;
  return kind === 'grade'
    ? speaker({ en, cy }, language)('graded', { grade: value, words })
    : fromCapital(words);
};
