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

export const isDraft = (message: WelshMessage | Draft): message is Draft =>
  typeof message === 'object' && 'draft' in message;

export const undraft = (message: WelshMessage | Draft): WelshMessage =>
  isDraft(message) ? message.draft : message;

const fill = (sentence: string, filling: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, place: string) => {
    const value = filling[place];
    if (value === undefined) throw new Error(`no value for {${place}} in: ${sentence}`);
    return typeof value === 'number' ? formatNumber(value) : value;
  });

/** One message by a key that is data, such as the code of an issue: what it needs can't be checked by type. */
export const sayByCode = (
  messages: Readonly<Record<string, EnglishMessage | WelshMessage | Draft>>,
  { code, language }: { code: string; language: Language },
  filling: Readonly<Record<string, string | number>>,
): string => {
  const message = messages[code];
  if (message === undefined) throw new Error(`no wording for ${code}`);
  const plain = undraft(message);
  const sentence =
    typeof plain === 'string' ? plain : pluralForm(plain, Number(filling.count), language);
  return fill(sentence, filling);
};

export const speaker =
  <C extends English>(catalogue: Catalogue<C>, language: Language): Say<C> =>
  (code, ...[filling = {}]) =>
    sayByCode(catalogue[language], { code, language }, filling);
