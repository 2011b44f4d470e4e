import type { English } from '#words';

export const en = {
  title: 'Edit. {row}',
  'title-progress': 'How it is going. {row}',
  due: 'Due: {day}',
  save: 'Save',
  ask: 'Ask for this change',
  'ask-hint':
    'Saved, it is in the plan at once. Asked for, it waits until somebody approves it in the history.',
  error: 'Error',
  done: 'Saved',
  saved: 'Change {seq} is in the plan.',
  'see-change': 'See it',
  'undo-change': 'Undo it',
  wrong: 'Nothing has been saved yet. Put this right:',
  'wrong-at': '{label}: {text}',
  nothing: 'Nothing was changed, so there is nothing to save.',
  used: 'The reference {key} has been used before, and is never used again. See its history.',
  gone: 'It has been taken out of the plan. Its history tells when and why; to bring it back, undo that change there.',
  'wrong-empty': 'Fill this in.',
  'wrong-day': 'Give a day that there is, such as 31 3 2027.',
  'wrong-key': 'Use letters, figures, dots and dashes, without spaces, such as A26 or A07-M4.',
  'no-key': 'Give the reference.',
  clash: 'Somebody else has changed the same',
  'clash-lead':
    'Nothing has been saved yet, and nothing that you typed is lost. Choose what each should say, then save.',
  'clash-gone':
    'It has been taken out of the plan since you opened it. What you typed is here; to bring it back, undo that change.',
  'clash-retire':
    'It has been edited since you opened it. Look at what changed; take it out all the same if that is right.',
  'choice-of': '{row}. {label}',
  'keep-ours': 'What you typed',
  'keep-theirs': 'What it says now',
  'save-chosen': 'Save what is chosen',
  retire: 'Take it out of the plan',
  'retire-lead':
    'It is no longer in the plan from now on. Its history stays, its reference is never used again, and the change can be undone.',
  'retire-button': 'Take it out',
  belonging: 'What belongs to it',
  ways: 'From here',
  'see-action': 'The action as readers see it',
  'progress-form': 'How it is going: status and milestones',
  'whole-form': 'All that the plan says of it',
  history: 'Its history',
} as const satisfies English;
