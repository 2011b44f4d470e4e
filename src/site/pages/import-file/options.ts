import { type Language, type Pack, programmes } from '#domain';
import { type ImportOption, type ImportOptions, importKinds } from '#intake';
import { type Say, speaker } from '#words';
import type { Form } from '../../page.ts';
import { choiceWords } from '../../parts/field-words/choice-words.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

type Key = Parameters<Say<typeof en>>[0];
const isOption = (key: string): key is Extract<Key, `option-${string}`> => key in en;
const isValue = (key: string): key is Extract<Key, `value-${string}`> => key in en;

const fieldOf = (name: string): string => `option-${name}`;

const optionsOf = (kind: string | undefined): readonly ImportOption[] =>
  importKinds.find(({ name }) => name === kind)?.options ?? [];

/** What was chosen of a kind's options; one that was not is not there. */
export const optionsIn = (form: Form, kind: string | undefined): ImportOptions =>
  Object.fromEntries(
    optionsOf(kind).flatMap(({ name }) => {
      const value = form[fieldOf(name)]?.[0];
      return value ? [[name, value] as const] : [];
    }),
  );

const named = (value: string, language: Language): string => {
  const key = `value-${value}`;
  return isValue(key) ? speaker({ en, cy }, language)(key) : value;
};

const valuesOf = (
  { values }: ImportOption,
  { boards }: Pack,
  language: Language,
): readonly (readonly [string, string])[] => {
  const none = ['', speaker({ en, cy }, language)('option-none')] as const;
  if (values === 'boards')
    return [none, ...boards.map(({ id, name }) => [id, name[language]] as const)];
  if (values === 'text') return [];
  if (values !== 'programmes') return values.map((value) => [value, named(value, language)]);
  const words = (value: string) =>
    choiceWords({ table: 'actions', field: 'programme', value }, language);
  return [none, ...programmes.map((value) => [value, words(value)] as const)];
};

/** Each option of a kind as a select box, or as a text box where any text will do. */
export const optionFields = (
  {
    kind,
    chosen,
    pack,
  }: {
    readonly kind: string | undefined;
    readonly chosen: ImportOptions;
    readonly pack: Pack;
  },
  language: Language,
) =>
  optionsOf(kind).map((option) => {
    const id = fieldOf(option.name);
    return {
      id,
      label: isOption(id) ? speaker({ en, cy }, language)(id) : option.name,
      isText: option.values === 'text',
      text: chosen[option.name] ?? '',
      items: valuesOf(option, pack, language).map(([value, text]) => ({
        value,
        text,
        selected: (chosen[option.name] ?? '') === value,
      })),
    };
  });
