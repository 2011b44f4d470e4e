import type { English } from '#words';

export const en = {
  kinds: 'Say what is brought in ({list}), and from where.',
  nothing: 'The plan has all of it already.',
  changes: {
    one: '{count} cell of the plan changes.',
    other: '{count} cells of the plan change.',
  },
  conflicts: {
    one: '{count} cell was changed both here and in the newer pack. Nothing was done; say --on-conflict ours or theirs, or choose one by one on the page of the newer pack:',
    other:
      '{count} cells were changed both here and in the newer pack. Nothing was done; say --on-conflict ours or theirs, or choose one by one on the page of the newer pack:',
  },
  conflict: '{place}: here “{ours}”, in the newer pack “{theirs}”',
  file: '{file}: rows: {rows}; taken: {accepted}; left out: {left}.',
  added: 'Added: {number}',
  changed: 'Changed: {number}',
  superseded: 'Takes the place of what was there: {number}',
  removed: 'Taken away: {number}',
  unchanged: 'As it was: {number}',
  more: 'and {number} more, all of them in --json',
  'file-conflicts':
    'Changed both here and in the file: {number}. Nothing was done; say --on-conflict ours or theirs, or choose one by one on the page “Bring in a file”:',
  'file-conflict': '{place}: here “{ours}”, in the file “{theirs}”',
  'dm01-file':
    '{file}: {rows} rows, {accepted} taken; {sums} are sums of all tests and are left out.',
  'month-added': '{month}: new, {lists} lists of boards and tests (before: {before})',
  'month-superseded': '{month}: {lists} lists of boards and tests in place of {before}',
  'month-unchanged': '{month}: {lists} lists of boards and tests, as they were ({before})',
  'boards-added': {
    one: '{count} board that was not in the pack: {list}',
    other: '{count} boards that were not in the pack: {list}',
  },
  'has-all': 'The pack has all of it already.',
  'other-boards':
    'The plan is not of these boards and tests, so it has no place for their figures. Give --out FOLDER: they then make a pack of their own, which project and check can read.',
  'changed-meanwhile': 'The plan was changed by somebody else at the same time. Look again.',
} as const satisfies English;
