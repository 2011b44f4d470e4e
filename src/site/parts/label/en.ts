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
  'illustrative-text': 'This is an example in our own words. It is not part of any published plan.',
} as const satisfies English;
