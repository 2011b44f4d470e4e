import type { Language } from '#domain';
import { importKinds } from '#intake';
import { type Say, speaker } from '#words';
import { pathOf } from '../../address.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

type Key = Parameters<Say<typeof en>>[0];
type KindKey = Exclude<Extract<Key, `kind-${string}`>, `${string}-text`>;

const isWorded = (key: string): key is KindKey => key in en && !key.endsWith('-text');

/** What a kind of file is called, and what it is. */
export const kindWords = (name: string, language: Language) => {
  const key = `kind-${name}`;
  if (!isWorded(key)) return { name, text: '' };
  const say = speaker({ en, cy }, language);
  return { name: say(key), text: say(`${key}-text`) };
};

/** The kinds to choose from, as a select box has them: first that its headings tell. */
export const kindItems = (chosen: string | undefined, language: Language) => [
  {
    value: '',
    text: speaker({ en, cy }, language)('by-headings'),
    selected: chosen === undefined,
  },
  ...importKinds.map(({ name }) => ({
    value: name,
    text: kindWords(name, language).name,
    selected: name === chosen,
  })),
];

/** The shortest form by which a file is brought in. */
export const uploadForm = (language: Language) => {
  const say = speaker({ en, cy }, language);
  return {
    heading: say('heading'),
    text: say('heading-text'),
    action: pathOf('import', language),
    file: { label: say('file'), hint: say('file-hint'), errorWord: say('error') },
    button: say('button'),
    more: { text: say('more'), href: pathOf('import', language) },
  };
};
