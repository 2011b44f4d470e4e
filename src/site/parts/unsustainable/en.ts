import type { English } from '#words';

export const en = {
  heading: 'What can’t go on',
  lead: 'Where all goes as expected, over the whole projection, among people and work that are projected together.',
  one: '{what}, {board}: {sentence}',
  synthetic: 'Synthetic figures. {sentence}',
  more: 'Others not shown here: {others}.',
} as const satisfies English;
