import type { English } from '#words';

export const en = {
  heading: 'Bring in your own file',
  'heading-text':
    'Choose a file, look at what it would change, and accept it. Nothing changes before that.',
  file: 'File',
  'file-hint':
    'XLSX, ODS, CSV, a Word document with tables, or a saved web page, of up to 60 megabytes.',
  error: 'Error',
  button: 'See what it would change',
  more: 'Paste a table, or see what can be brought in',
  'by-headings': 'Tell it from its headings',
  'kind-dm01': 'England’s monthly diagnostics return (DM01)',
  'kind-dm01-text': 'The monthly extract of waiting lists and tests that NHS England publishes.',
  'kind-statswales': 'Waiting lists and other figures from StatsWales',
  'kind-statswales-text':
    'Waiting times for diagnostics and therapies, sickness absence, population or deprivation, as StatsWales gives them, old layouts and new.',
  'kind-staff': 'Staff in post (ESR)',
  'kind-staff-text':
    'A report of the Electronic Staff Record. People are added up as it is read: no person’s row is kept.',
  'kind-establishment': 'Funded establishment',
  'kind-establishment-text': 'Funded posts by cost centre, from the finance ledger.',
  'kind-activity': 'Tests done and reported',
  'kind-activity-text': 'By service and month, from imaging, endoscopy or laboratory systems.',
  'kind-rooms': 'Rooms, scanners and sessions',
  'kind-rooms-text': 'What there is to work in and with, and how many hours a week it is open.',
  'kind-table-of-actions': 'Table of actions',
  'kind-table-of-actions-text':
    'The table as it was exported here and edited, or another with the same columns.',
  'kind-work-plan': 'A programme’s work plan',
  'kind-work-plan-text': 'A table of actions as a programme keeps it, in its own columns.',
} as const satisfies English;
