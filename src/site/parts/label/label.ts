import type { Label, Language } from '#domain';
import { speaker } from '#words';
import { cy } from './cy.ts';
import { en } from './en.ts';

/** Words for what figures rest on; nothing to warn of when they are real. */
export const labelOf = (label: Label, language: Language) => {
  const say = speaker({ en, cy }, language);
  return label === 'real' ? undefined : { name: say(label), text: say(`${label}-text`) };
};

export const labelName = (label: Label, language: Language): string =>
  speaker({ en, cy }, language)(label);
