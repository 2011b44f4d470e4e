import type { English } from '#words';

export const en = {
  title: 'Bring in a file',
  lead: 'What the file would change in the plan is shown first: what was read, what changes, what can’t be trusted and why. It changes only when it is accepted, as one change, which may be undone.',
  kind: 'What it is',
  paste: 'Or paste a table',
  'paste-label': 'Table',
  'paste-hint':
    'Copied from a spreadsheet, a document, a web page or a PDF, its headings with it. If a file is chosen above, that is what is read.',
  kinds: 'What can be brought in',
  'nothing-sent': 'Choose a file, or paste a table.',
  wrong: 'There is something to put right',
  ways: 'See also',
  data: 'Data and sources: what the figures rest on now',
  'newer-pack': 'A newer pack of the product',
  history: 'Every change of the plan',
} as const satisfies English;
