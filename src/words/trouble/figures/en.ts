import type { EnglishMessage } from '../../message.ts';

/** What a file of tests, rooms or work leaves out, divides or leaves as it was. */
export const figuresEn = {
  'sums-left-out': {
    one: '{count} row is a sum of others, and was left out.',
    other: '{count} rows are sums of others, and were left out.',
  },
  'rows-without-figures': {
    one: '{count} row holds no figure, and was left out.',
    other: '{count} rows hold no figures, and were left out.',
  },
  'board-not-in-plan':
    'The plan has no board of this name. Rows left out: {rows}. Write the board’s code or name as the plan has it.',
  'service-not-in-plan':
    'The plan has no service of this name. Rows left out: {rows}; in them, in all: {amount}. Use a name or code that the plan knows, if it is one of its services.',
  'equipment-not-in-plan':
    'The plan has no equipment of this name. Rows left out: {rows}. Use a name that the plan knows, if it is one of its scanners or rooms.',
  'months-not-in-file':
    'Months that the file does not tell of stay as they were in the plan: {months}, between {first} and {last}.',
  'tests-divided':
    'The file gives all tests together. They were divided between the list, planned and unscheduled tests as the plan’s own were, and those parts are marked as reconstructed. Months: {months}',
  'tests-not-divided':
    'The parts of the tests are not told, and the plan has nothing to divide them by. Months left out: {months}',
  'sessions-as-hours':
    'Open hours were worked out from sessions, at {hours} hours for each, and are marked as reconstructed.',
  'table-not-in-plan': 'The plan keeps no such table, so that there is no place for those figures.',
} as const satisfies Readonly<Record<string, EnglishMessage>>;
