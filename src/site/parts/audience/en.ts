import type { English } from '#words';

export const en = {
  partners: 'For partners',
  internal: 'Internal',
  'partners-text': 'For the organisations of the plan: not part of what is published.',
  'internal-text': 'For those who work on the plan: not part of what is published.',
} as const satisfies English;
