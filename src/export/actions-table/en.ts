import type { English } from '#words';

export const en = {
  sheet: 'Table of actions',
  'about-sheet': 'About this table',
  what: 'The table of actions of the plan, written so that it can be edited here and brought back into the plan.',
  illustrative: {
    one: '{count} action of {total} is labelled illustrative: it is an example in our own words, and no text, lead or date of the published plan is in it.',
    other:
      '{count} actions of {total} are labelled illustrative: they are examples in our own words, and no text, lead or date of the published plan is in them.',
  },
  edit: 'Edit any cell. What others have changed in the plan meanwhile stays; where both changed the same cell, both are shown side by side and somebody chooses.',
  add: 'A row with an empty Ref is a new action. It comes in as a candidate, which is not part of the plan until it is agreed.',
  leave:
    'A row that is taken out is not deleted from the plan: close an action by its stage of life.',
  lists:
    'Lists have one member on each line. Organisations, themes and documents may be given by code or by name, in either language.',
  days: 'Write days as 2026-03-31, or as 31 March 2026. Milestones have their days in brackets: due, now expected, done.',
  'version-column':
    'The last column says which version of the plan a row was written from. Leave it as it is: without it, nobody can tell what you changed from what others did.',
  plan: 'Plan',
  version: 'Version',
  position: 'Position in the ledger',
  hash: 'Hash of that position',
  'no-position': 'none: this table was written from a pack on disk',
} as const satisfies English;
