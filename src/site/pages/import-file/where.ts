import {
  type Issue,
  type Kept,
  type Language,
  missingReasons,
  type Pack,
  parseMonth,
  partsOfField,
  rowAt,
} from '#domain';
import { formatMonth, formatNumber, type Say, speaker } from '#words';
import { fieldName } from '../../parts/change/field-name.ts';
import { rowName } from '../../parts/change/row-name.ts';
import { valueText } from '../../parts/change/value-text.ts';
import { vocabulary } from '../../parts/vocabulary/vocabulary.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

type Key = Parameters<Say<typeof en>>[0];
const isWord = (key: string): key is Extract<Key, `word-${string}`> => key in en;

/** What ids of the plan are called. */
export const namesOf = ({ boards, services, workforce, plan }: Pack, language: Language) => {
  const lines = (plan?.dats ?? []).map(({ line, name }) => ({ id: line, name }));
  const named = [
    ...lines,
    ...boards,
    ...services,
    ...(workforce?.groups ?? []),
    ...(workforce?.equipment ?? []),
  ];
  return new Map(named.map(({ id, name }) => [id, name[language]]));
};

/** `actions/A07 title_en`: a row of the plan, and which of its cells. */
const cellTold = (where: string, kept: Kept, language: Language): string | undefined => {
  if (!/^[a-z-]+\//.test(where)) return undefined;
  if (rowAt(kept, where)) return rowName(where, kept, language);
  const space = where.lastIndexOf(' ');
  const [entity, field] = space < 0 ? [where, ''] : [where.slice(0, space), where.slice(space + 1)];
  const table = entity.slice(0, entity.indexOf('/'));
  const row = rowName(entity, kept, language);
  return field === '' ? row : `${row}. ${fieldName(table, field, language)}`;
};

/** Says where something is by names: `7A1 ct 2025-03` is a board, a test and a month; a month alone is that of its lists. What begins with no name of ours is as a file says it. */
export const placeTeller = (
  { kept, pack }: { readonly kept: Kept; readonly pack: Pack },
  language: Language,
) => {
  const names = namesOf(pack, language);
  const say = speaker({ en, cy }, language);
  const named = (word: string): string | undefined => {
    const month = parseMonth(word);
    if (month !== undefined) return formatMonth(month, language);
    const key = `word-${word}`;
    return names.get(word) ?? (isWord(key) ? say(key) : undefined);
  };
  const placed = (where: string): string => {
    const words = where.split(' ');
    const month = parseMonth(where);
    if (month !== undefined) return say('lists-of', { month: formatMonth(month, language) });
    if (words[0] === undefined || named(words[0]) === undefined) return where;
    return words.map((word) => named(word) ?? word).join(', ');
  };
  return (where: string): string => cellTold(where, kept, language) ?? placed(where);
};

/** What a cell of the plan says, as pages say it; any other as it is. */
export const cellValue = (
  { where, value }: { readonly where: string; readonly value: string },
  kept: Kept,
  language: Language,
): string => {
  const [, table, field] = /^([a-z-]+)\/.* (\S+)$/.exec(where) ?? [];
  if (table === undefined || field === undefined) return value;
  return valueText({ table, column: partsOfField(field).column, value }, kept, language);
};

const columnTold = (column: string, language: Language): string => {
  const key = `word-${column}`;
  return isWord(key) ? speaker({ en, cy }, language)(key) : fieldName('actions', column, language);
};

type Place = Pick<Issue, 'file' | 'row' | 'key' | 'column'>;

/** Where something stands in the file that was brought in: its row and column, as whoever opens it counts and calls them. */
export const placeInFile = (
  { file, row, key, column }: Place,
  own: readonly string[],
  language: Language,
) => {
  const say = speaker({ en, cy }, language);
  const parts = [
    own.includes(file) ? '' : file,
    row === undefined ? '' : say('place-row', { row: String(row) }),
    key ?? '',
    column === undefined ? '' : columnTold(column, language),
  ].filter((part) => part !== '');
  return parts.length === 0 ? say('place-file') : parts.join(', ');
};

/** One word of a figure: a number, a plus between two, or why there is none; undefined of any other. */
const wordTold = (word: string, language: Language): string | undefined => {
  if (word === '+') return word;
  if (/^-?\d{1,12}(\.\d{1,6})?$/.test(word)) return formatNumber(Number(word));
  const reason = missingReasons.find((each) => each === word);
  return reason && vocabulary(language)(`missing-${reason}`);
};

/** A figure, a sum of several, or why there is none, as they are written in a sentence; text as it is. */
export const figureTold = (value: string, language: Language): string => {
  const told = value.split(' ').map((word) => wordTold(word, language));
  return told.every((word) => word !== undefined) ? told.join(' ') : value;
};
