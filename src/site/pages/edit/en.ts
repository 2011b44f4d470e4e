import type { English } from '#words';

export const en = {
  title: 'Edit the plan',
  lead: 'Whatever the plan says can be edited here, in both languages. Each save is one change with a reason: it stands in the history, and can be undone.',
  'group-plan': 'The plan',
  'group-delivery': 'How it is carried out',
  'group-grounds': 'What it rests on',
  'group-settings': 'What it is told with',
  ways: 'From here',
  'to-history': 'History of the plan',
  'to-compare': 'Compare two days',
  'to-translation': 'Texts that wait for a translator',
  'to-newer-pack': 'A newer pack',
  all: 'All that can be edited',
  number: { one: '{count} in the plan', other: '{count} in the plan' },
  search: 'Find by words',
  'search-button': 'Find',
  more: 'Only the first {most} are shown: find the others by their words.',
} as const satisfies English;
