import { type Language, nothingKept, partsOfField, placeOf } from '#domain';
import { speaker } from '#words';
import type { Form } from '../../page.ts';
import { fieldName } from '../../parts/change/field-name.ts';
import { signedFields, signedIn } from '../../parts/change/signed.ts';
import { valueText } from '../../parts/change/value-text.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

/** A form that was sent and could not be taken. */
export interface SentForm {
  /** Where it was sent. */
  readonly address: string;
  readonly form: Form;
}

interface Typed {
  readonly label: string;
  readonly text: string;
  /** The language of a text that has one. */
  readonly lang: Language | undefined;
}

interface Input {
  readonly table: string;
  /** A column, or one of a day's boxes: `due-month`. */
  readonly box: string;
  readonly column: string;
  readonly values: readonly string[];
}

/** The inputs of a form's rows that hold what somebody typed or chose: `r0.title_en` is of the first row. */
const inputsIn = (form: Form): readonly Input[] =>
  Object.entries(form).flatMap(([name, sent]) => {
    const [, place, box = ''] = /^r(\d+)\.(.+)$/.exec(name) ?? [];
    const values = sent.filter((value) => value.trim() !== '');
    if (place === undefined || values.length === 0) return [];
    const column = box.replace(/-(?:day|month|year|why)$/, '');
    if (column === 'shown' || partsOfField(column).isState) return [];
    const { table } = placeOf(form.entity?.[Number(place)] ?? '');
    return [{ table, box, column, values }];
  });

const textOf = ({ table, box, column, values }: Input, language: Language): readonly string[] =>
  /-(?:day|month|year)$/.test(box)
    ? values
    : values.map((value) => valueText({ table, column, value }, nothingKept, language));

const typedOf = (inputs: readonly Input[], language: Language): readonly Typed[] => {
  const [first] = inputs;
  if (!first) return [];
  return [
    {
      label: fieldName(first.table, first.column, language),
      text: inputs.flatMap((input) => textOf(input, language)).join(' '),
      lang: partsOfField(first.column).language,
    },
  ];
};

const placeIn = ({ table, column }: Input): string => `${table} ${column}`;

/** All that was typed, each under its name, so that it can be copied. */
const typedIn = (form: Form, language: Language): readonly Typed[] => {
  const signed = signedIn(form);
  const words = signedFields('sent', { signed, wrong: [] }, language);
  return [
    ...[...Map.groupBy(inputsIn(form), placeIn).values()].flatMap((inputs) =>
      typedOf(inputs, language),
    ),
    ...(['reason', 'who'] as const)
      .filter((name) => signed[name] !== '')
      .map((name) => ({ label: words[name].label, text: signed[name], lang: undefined })),
  ];
};

/** The form once more, as it was sent: a button sends it again, and all that was typed can be read. */
export const againOf = ({ address, form }: SentForm, language: Language) => {
  const say = speaker({ en, cy }, language);
  const items = typedIn(form, language);
  return {
    heading: say('again'),
    text: say('again-text'),
    action: address,
    carried: Object.entries(form).flatMap(([name, values]) =>
      values.map((value) => ({ name, value })),
    ),
    button: say('again-button'),
    typed: items.length > 0 ? { heading: say('typed'), items } : undefined,
  };
};
