import type { English } from '#words';

export const en = {
  'grade-A': 'Data quality A: sound',
  'grade-B': 'Data quality B: fair',
  'grade-C': 'Data quality C: doubtful',
  'grade-D': 'Data quality D: poor',
  'not-graded': 'Made up: not graded',
  list: 'Number waiting',
  tests: 'Tests done',
  late: 'late',
  break: 'break in the series',
  gap: 'gap',
  suppressed: 'suppressed',
  'not-collected': 'not collected',
  'total-differs': 'parts do not add up',
  stuck: 'stuck figure',
  zeros: 'run of zeros',
  outlier: 'outlier',
  'flag-months': '{flag}: {months}',
  'months-text': '{first} to {last}',
  none: 'nothing',
  heading: 'How good the data is',
  one: '{series}: {grade}. What was found: {flags}.',
  counts: 'The lists in this sum, by the lower of their two grades: {counts}.',
  count: {
    one: '{grade} – {count} list',
    other: '{grade} – {count} lists',
  },
  width:
    'The range comes from how far each list has strayed in the past, breaks and outliers included, and is widened where the grade is D.',
} as const satisfies English;
