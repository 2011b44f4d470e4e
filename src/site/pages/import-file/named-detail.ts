import { actionWords, type Finding, type FindingCode, type Language, parseMonth } from '#domain';
import { formatMonth } from '#words';
import { fieldName } from '../../parts/change/field-name.ts';
import type { Held } from './held.ts';
import { namesOf } from './where.ts';

type PlanTold = Pick<Held, 'kept' | 'pack'>;
type Teller = (word: string, plan: PlanTold, language: Language) => string;

const named: Teller = (id, { pack }, language) => namesOf(pack, language).get(id) ?? id;

const field: Teller = (id, _, language) => fieldName('actions', id, language);

const month: Teller = (text, _, language) => {
  const known = parseMonth(text);
  return known === undefined ? text : formatMonth(known, language);
};

const status: Teller = (word, _, language) => {
  const known = Object.entries(actionWords.status).find(([each]) => each === word);
  return known ? known[1][language].toLocaleLowerCase(language) : word;
};

type Details = Readonly<Record<string, Teller>>;

const linesShared: Details = { lines: named, services: named };

/** What each finding tells by ids; all else stands as it does in the file. */
const idsIn: Partial<Record<FindingCode, Details>> = {
  'candidate-incomplete': { list: field },
  'candidate-status': { status },
  'line-taken-as': linesShared,
  'line-without-service': { value: named },
  'lines-shared-out': linesShared,
  'list-not-told': { month },
  'months-not-in-file': { first: month, last: month },
  'months-stay': { months: month },
  'parts-exceed-line': linesShared,
  'staff-not-in-file': { list: named },
};

/** A finding that says by names, to a reader, what it tells by ids. */
export const namedDetail = (finding: Finding, plan: PlanTold, language: Language): Finding => {
  const { code, detail = {} } = finding;
  const tellers = idsIn[code] ?? {};
  const told = Object.entries(detail).map(([key, value]) => {
    const teller = tellers[key];
    if (!teller || typeof value !== 'string') return [key, value] as const;
    const words = value.split(/(, | – )/).map((word) => teller(word, plan, language));
    return [key, words.join('')] as const;
  });
  return { ...finding, detail: Object.fromEntries(told) };
};
