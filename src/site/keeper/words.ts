import type { Text } from '#domain';
import { speaker } from '#words';
import { cy } from './cy.ts';
import { en } from './en.ts';

const english = speaker({ en, cy }, 'en');
const welsh = speaker({ en, cy }, 'cy');

/** What stands for a text that is there in the other language alone. */
export const toFollow: Text = { en: english('to-follow'), cy: welsh('to-follow') };

export const firstBaseline: Text = { en: english('first-baseline'), cy: welsh('first-baseline') };

/** The name beside the ledger of whoever changes a plan without being asked. */
export const PRODUCT = 'Cynllun';
