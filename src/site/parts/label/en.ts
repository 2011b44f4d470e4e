import type { English } from '#words';

export const en = {
  real: 'Published figures',
  reconstructed: 'Reconstructed',
  synthetic: 'Synthetic',
  illustrative: 'Illustrative',
  'reconstructed-text':
    'These figures are reconstructed from published percentages. They are not official statistics.',
  'synthetic-text':
    'These figures are made up to show how the model works. They describe no real place.',
  'of-real': 'Real figures: {list}.',
  'of-reconstructed': 'Reconstructed: {list}.',
  'of-synthetic': 'Synthetic, made up to show how the model works: {list}.',
  'of-illustrative': 'An example in our own words: {list}.',
  lists: 'the waiting list',
  work: 'tests that wait for a report, and work that has no list',
  activity: 'the tests done',
  residents: 'who lives there, and the tests that they use',
  capacity: 'the people and rooms that serve it',
  shared: 'what else the same people and rooms serve',
  training: 'people in training',
  actions: 'the actions in force',
  'illustrative-text': 'This is an example in our own words. It is not part of any published plan.',
} as const satisfies English;
