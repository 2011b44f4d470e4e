import type { EnglishMessage } from '../../message.ts';

/** What becomes of the rows, columns and cells of a table of actions. */
export const actionsTableEn = {
  'candidate-incomplete': {
    one: 'It comes in as a candidate, no part of the plan until it is agreed. {count} thing that the plan needs is not in the file: {list}. Complete it before it is agreed.',
    other:
      'It comes in as a candidate, no part of the plan until it is agreed. {count} things that the plan needs are not in the file: {list}. Complete them before it is agreed.',
  },
  'candidate-status':
    'The file gives it a status ({status}). A candidate has no status until it is agreed, so that is not taken in.',
  'milestone-kept':
    'The file no longer has the milestone {value}. It stays: take it out on the page of the action if it is to go.',
  'milestone-undated':
    'The file gives the milestone {value} no day. It is due when the action is; give it a day of its own.',
  'actions-not-in-file': {
    one: '{count} action of the plan is not in the file: {list}. It stays as it is.',
    other: '{count} actions of the plan are not in the file: {list}. They stay as they are.',
  },
  'columns-not-read':
    'Columns with these headings are not known here, and nothing is taken from them: {list}. Rename them, or say which column each is.',
  'value-left-out':
    '“{value}” is not known here and is left out. Give a code or a name that the plan has; the rest of the row is taken.',
  'matched-by-title':
    'The row has no code of the plan, but the title of this action: it is taken for the same one.',
  'table-unversioned':
    'The file does not say which version of the plan it was written from. Where it differs from the plan, it would take the place of what the plan says, whoever wrote that last. Look through every change.',
  'table-of-other-plan': {
    one: '{count} row was written from another plan, or from a version that is not in this ledger: it is read as a table of somebody else.',
    other:
      '{count} rows were written from another plan, or from a version that is not in this ledger: they are read as a table of somebody else.',
  },
  'lines-left-out': {
    one: '{count} line says neither a title nor a code of the plan, and is left out.',
    other: '{count} lines say neither a title nor a code of the plan, and are left out.',
  },
  'action-said-twice':
    'The file has this action twice, and the second time is left out: “{value}”. Keep one row.',
} as const satisfies Readonly<Record<string, EnglishMessage>>;
