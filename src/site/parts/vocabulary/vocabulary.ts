import type { Language } from '#domain';
import { type Say, speaker } from '#words';
import { cy } from './cy.ts';
import { en } from './en.ts';

/** What several pages call the same thing: `programme-imaging`, `strength-direct`, `grade-A`. */
export const vocabulary = (language: Language): Say<typeof en> => speaker({ en, cy }, language);
