import type { Language } from '#domain';
import { speaker } from '#words';
import { cy } from './cy.ts';
import { en } from './en.ts';

/** Says what becomes of what is brought in. */
export const importing = (language: Language) => speaker({ en, cy }, language);
