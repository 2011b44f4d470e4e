import type { Language } from '#domain';
import { actorIn, speaker } from '#words';
import type { Form } from '../../page.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

/** Who asks for something, and why, as it was typed. */
export interface Signed {
  readonly who: string;
  readonly reason: string;
}

export const unsigned: Signed = { who: '', reason: '' };

/** Nobody reads a longer one in a list. */
const LONGEST = { who: 100, reason: 500 };

/** One line of text: characters that nobody sees or types are left out, for no store keeps them all. */
const oneLine = (text = ''): string =>
  text
    .replace(/[\t\r\n]+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();

export const signedIn = ({ who, reason }: Form): Signed => ({
  who: oneLine(who?.[0]),
  reason: oneLine(reason?.[0]),
});

/** What must be put right in a form, with the field that it stands by. */
export interface Wrong {
  readonly text: string;
  readonly href: string;
}

/** `form` tells apart the forms of a page. */
export const wrongIn = (
  { who, reason }: Signed,
  form: string,
  language: Language,
): readonly Wrong[] => {
  const say = speaker({ en, cy }, language);
  const about = (field: keyof Signed, text: string) => ({ text, href: `#${form}-${field}` });
  return [
    ...(reason === '' ? [about('reason', say('reason-missing'))] : []),
    ...(reason.length > LONGEST.reason
      ? [about('reason', say('reason-long', { most: LONGEST.reason }))]
      : []),
    ...(who.length > LONGEST.who ? [about('who', say('who-long', { most: LONGEST.who }))] : []),
  ];
};

/** The name that a change is kept under: whoever gives none is the plan's owner. */
export const signedBy = ({ who }: Signed, language: Language): string =>
  who === '' ? actorIn(language)('owner') : who;

/** The two fields of a form that changes the plan, with what was typed and what is wrong with it. */
export const signedFields = (
  form: string,
  { signed, wrong }: { readonly signed: Signed; readonly wrong: readonly Wrong[] },
  language: Language,
) => {
  const say = speaker({ en, cy }, language);
  const fieldOf = (name: keyof Signed, value: string) => {
    const id = `${form}-${name}`;
    const error = wrong.find(({ href }) => href === `#${id}`)?.text;
    return { id, label: say(name), hint: say(`${name}-hint`), value, error };
  };
  return {
    reason: fieldOf('reason', signed.reason),
    who: fieldOf('who', signedBy(signed, language)),
  };
};
