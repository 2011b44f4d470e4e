import { type Language, type PlanPack, stateField, unsaidState } from '#domain';
import type { FormField } from '#intake';
import { speaker } from '#words';
import { otherLanguage } from '../../address.ts';
import { choiceWords } from '../field-words/choice-words.ts';
import { fieldWords } from '../field-words/field-words.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { linkedIn } from './linked.ts';
import type { RowCells } from './row-cells.ts';
import { inputOf, reasonOf } from './sent.ts';

/** What one field of a form is told with. */
export interface FieldToShow {
  readonly place: number;
  readonly table: string;
  readonly field: FormField;
  readonly cells: RowCells;
  /** What is wrong with a column, where something is. */
  readonly errorOf: (column: string) => string | undefined;
  readonly pack: PlanPack;
  readonly language: Language;
}

/** The names of an input and of its field: an error leads to the first. */
const namesOf = ({ place, field, table, language, errorOf }: FieldToShow) => {
  const id = inputOf(place, field.name);
  const { label, hint } = fieldWords(table, field.name, language);
  const say = speaker({ en, cy }, language);
  return {
    id,
    label: field.required ? label : say('optional', { label }),
    hint,
    error: errorOf(field.name),
  };
};

/** Lines of a box, by what stands in it. */
const rowsFor = (text: string, paragraphs: boolean): number => {
  if (paragraphs) return 12;
  return text.length > 120 ? 5 : 2;
};

const wordingOf = (shown: FieldToShow, paragraphs: boolean) => {
  const { place, field, cells, language, errorOf } = shown;
  const say = speaker({ en, cy }, language);
  const names = namesOf(shown);
  const inputs = [language, otherLanguage(language)].map((each) => {
    const column = `${field.name}_${each}`;
    const value = cells.cell(column);
    const state = cells.cell(stateField(column)) || unsaidState[each];
    return {
      language: each,
      id: inputOf(place, column),
      label: say(each === 'cy' ? 'welsh' : 'english'),
      describes: names.label,
      value,
      rows: rowsFor(value, paragraphs),
      error: errorOf(column),
      checked: {
        id: inputOf(place, stateField(column)),
        text: say(each === 'cy' ? 'welsh-checked' : 'english-checked'),
        is: state === 'checked',
      },
    };
  });
  return { ...names, inputs };
};

const dayParts = (value: string): Readonly<Record<'day' | 'month' | 'year', string>> => {
  const [year = '', month = '', day = ''] = value.split('-');
  const plain = (digits: string) => digits.replace(/^0(?=\d$)/, '');
  return { day: plain(day), month: plain(month), year };
};

const dayOf = (shown: FieldToShow) => {
  const say = speaker({ en, cy }, shown.language);
  const names = namesOf(shown);
  const parts = dayParts(shown.cells.cell(shown.field.name));
  return {
    ...names,
    inputs: (['day', 'month', 'year'] as const).map((part) => ({
      id: `${names.id}-${part}`,
      name: `${names.id}-${part}`,
      label: say(part),
      value: parts[part],
      width: part === 'year' ? 4 : 2,
    })),
  };
};

interface Item {
  readonly value: string;
  readonly text: string;
}

/** What stands there is offered even where nobody would offer it any more. */
const withCurrent = (items: readonly Item[], current: readonly string[]): readonly Item[] => [
  ...items,
  ...current
    .filter((value) => value !== '' && !items.some((item) => item.value === value))
    .map((value) => ({ value, text: value })),
];

const oneOf = (shown: FieldToShow, items: readonly Item[]) => {
  const current = shown.cells.cell(shown.field.name);
  const say = speaker({ en, cy }, shown.language);
  const none = shown.field.required && current !== '' ? [] : [{ value: '', text: say('none') }];
  return {
    ...namesOf(shown),
    items: [...none, ...withCurrent(items, [current])].map((item) => ({
      ...item,
      selected: item.value === current,
    })),
  };
};

const someOf = (shown: FieldToShow, items: readonly Item[]) => {
  const current = shown.cells.members(shown.field.name);
  const say = speaker({ en, cy }, shown.language);
  return {
    ...namesOf(shown),
    chosen: say('chosen', { count: current.length }),
    items: withCurrent(items, current).map(({ value, text }) => ({
      value,
      text,
      checked: current.includes(value),
    })),
  };
};

/** More than these are no list to tick: their codes are typed. */
const MOST_BOXES = 60;

const codesOf = (shown: FieldToShow) => {
  const names = namesOf(shown);
  const say = speaker({ en, cy }, shown.language);
  const codes = say('codes');
  return {
    ...names,
    hint: names.hint === undefined ? codes : `${names.hint} ${codes}`,
    value: shown.cells.members(shown.field.name).join(' '),
    isNumber: false,
    reasons: undefined,
  };
};

const linksOf = (shown: FieldToShow, items: readonly Item[]) =>
  items.length > MOST_BOXES ? { line: codesOf(shown) } : { boxes: someOf(shown, items) };

/** A status is called what the plan's owner calls it. */
const choiceText = ({ table, field, pack, language }: FieldToShow, value: string): string => {
  const { statuses } = pack.plan.delivery;
  const owned = field.name === 'status' && table !== 'documents';
  const meaning = owned ? statuses.find(({ id }) => id === value) : undefined;
  return meaning?.name[language] ?? choiceWords({ table, field: field.name, value }, language);
};

const choicesOf = (shown: FieldToShow, values: readonly string[]) =>
  values.map((value) => ({ value, text: choiceText(shown, value) }));

/** Why there is no number, where one of a few reasons may stand in its place. */
const reasonsOf = (shown: FieldToShow, reasons: readonly string[]) => {
  if (reasons.length === 0) return undefined;
  const current = shown.cells.cell(shown.field.name);
  const say = speaker({ en, cy }, shown.language);
  return {
    id: reasonOf(inputOf(shown.place, shown.field.name)),
    label: say('or-why'),
    items: [{ value: '', text: say('known') }, ...choicesOf(shown, reasons)].map((item) => ({
      ...item,
      selected: item.value === current,
    })),
  };
};

const lineOf = (shown: FieldToShow, reasons: readonly string[]) => {
  const value = shown.cells.cell(shown.field.name);
  const isNumber = shown.field.kind === 'number';
  return {
    ...namesOf(shown),
    value: reasons.includes(value) ? '' : value,
    isNumber,
    reasons: reasonsOf(shown, reasons),
  };
};

/** A field as a form shows it: its kind decides with what. */
export const fieldOf = (shown: FieldToShow) => {
  const { field, pack, language } = shown;
  switch (field.kind) {
    case 'wording':
      return { wording: wordingOf(shown, field.paragraphs) };
    case 'day':
      return { day: dayOf(shown) };
    case 'choice':
      return { select: oneOf(shown, choicesOf(shown, field.values)) };
    case 'link':
      return { select: oneOf(shown, linkedIn(field.tables, pack, language)) };
    case 'choices':
      return { boxes: someOf(shown, choicesOf(shown, field.values)) };
    case 'links':
      return linksOf(shown, linkedIn(field.tables, pack, language));
    case 'number':
      return { line: lineOf(shown, field.reasons) };
    case 'text':
      return { line: lineOf(shown, []) };
  }
};
