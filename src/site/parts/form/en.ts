import type { English } from '#words';

export const en = {
  optional: '{label} (may be left empty)',
  english: 'English',
  welsh: 'Welsh',
  'english-checked': 'The English has been checked',
  'welsh-checked': 'The Welsh has been checked',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  none: 'none',
  codes: 'Codes, with spaces between.',
  chosen: { one: '{count} chosen', other: '{count} chosen' },
  'or-why': 'Or why there is none',
  known: 'The number is known',
  wrong: 'There is something to put right',
  error: 'Error',
} as const satisfies English;
