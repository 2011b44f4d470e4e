import type { Language } from '#domain';
import { speaker } from '#words';
import { cy } from './cy.ts';
import { en } from './en.ts';

/** Says what a pack’s past tells of it. */
export const ofPast = (language: Language) => speaker({ en, cy }, language);
