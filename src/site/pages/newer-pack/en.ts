import type { English } from '#words';

export const en = {
  'title-none': 'The plan has all that its pack brings',
  'lead-none':
    'When the product is updated and brings a newer pack, what the pack would change is shown here first. It never writes over what was edited.',
  'title-unread': 'The newer pack can’t be read',
  title: 'Pack {name} {version} is newer than the one in the plan',
  'lead-rows': {
    one: 'It changes {count} row, in cells that nobody has edited here.',
    other: 'It changes {count} rows, in cells that nobody has edited here.',
  },
  'lead-files': {
    one: '{count} of its files differs from what the plan rests on.',
    other: '{count} of its files differ from what the plan rests on.',
  },
  'lead-no-rows': 'It changes nothing of the plan itself, only which pack the plan rests on.',
  'lead-conflicts': {
    one: '{count} cell was changed both here and there, and is yours to decide.',
    other: '{count} cells were changed both here and there, and are yours to decide.',
  },
  loaded: 'In the plan now: version {version}.',
  rows: 'What it changes',
  more: {
    one: '{count} more row is in the file.',
    other: '{count} more rows are in the file.',
  },
  csv: 'All that it would change, cell by cell, as a CSV file',
  'file-name': 'newer-pack',
  'csv-row': 'row',
  'csv-field': 'field',
  'csv-base': 'in the pack loaded before',
  'csv-ours': 'in the plan',
  'csv-theirs': 'in the newer pack',
  conflicts: 'Changed here and there',
  'conflicts-lead': 'The plan’s own stays, unless you choose the pack’s.',
  was: 'Before: {text}',
  ours: 'Keep the plan’s own: {text}',
  theirs: 'Take the pack’s: {text}',
  accept: 'Bring it into the plan',
  'accept-lead': 'All of it becomes one change, which may be undone.',
  button: 'Bring it in',
  changed:
    'The plan has changed since this page was shown. Nothing was done; look again, and send it again.',
  'nothing-changed': 'Nothing would change: all of it is so already.',
  wrong: 'There is something to put right',
  edit: 'Edit the plan',
  history: 'Every change of the plan',
  notice: 'A newer pack is here: see what it would change',
} as const satisfies English;
