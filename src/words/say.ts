import type { Language } from '#domain';
import { formatNumber } from './format.ts';
import type {
  Catalogue,
  Draft,
  English,
  EnglishMessage,
  FillingOf,
  WelshMessage,
} from './message.ts';
import { pluralForm } from './plural.ts';

/** Says a message of one catalogue in one language. Throws on a key that isn't there: that is our fault, never a reader's. */
export type Say<C extends English> = <K extends keyof C & string>(
  key: K,
  ...filling: FillingOf<C[K]>
) => string;

const isDraft = (message: WelshMessage | Draft): message is Draft =>
  typeof message === 'object' && 'draft' in message;

export const undraft = (message: WelshMessage | Draft): WelshMessage =>
  isDraft(message) ? message.draft : message;

const fill = (sentence: string, filling: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, place: string) => {
    const value = filling[place];
    if (value === undefined) throw new Error(`no value for {${place}} in: ${sentence}`);
    return typeof value === 'number' ? formatNumber(value) : value;
  });

export const speaker = <C extends English>(catalogue: Catalogue<C>, language: Language): Say<C> => {
  const messages = catalogue[language] as Readonly<
    Record<string, EnglishMessage | WelshMessage | Draft>
  >;
  return (key, ...[filling = {}]) => {
    const message = messages[key];
    if (message === undefined) throw new Error(`no wording for ${key}`);
    const plain = undraft(message);
    const values = filling as Readonly<Record<string, string | number>>;
    const sentence =
      typeof plain === 'string' ? plain : pluralForm(plain, Number(values.count), language);
    return fill(sentence, values);
  };
};
