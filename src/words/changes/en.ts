import type { English } from '../message.ts';

/** Why the product itself changed a plan, as the ledger keeps it: a wording that is changed here no longer knows what was kept before. */
export const reasonsEn = {
  'pack-loaded': 'Loaded pack {name} {version}',
  'pack-brought-in': 'Pack {name} {version} brought in',
  'figures-brought-in': 'Figures brought in: {file}',
  'table-brought-in': 'Table brought in: {file}',
  'scenario-saved': 'Scenario saved: {name}',
  translation: 'Translation: {file}',
} as const satisfies English;

/** Whoever changes a plan without giving a role. */
export const actorsEn = {
  owner: 'Plan owner',
  'command-line': 'Command line',
  translator: 'Translator',
} as const satisfies English;
