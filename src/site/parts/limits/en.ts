import type { English } from '#words';

export const en = {
  heading: 'What limits the work',
  lead: 'Where all goes as expected, in the last of the three years.',
  'limited-tests':
    '{constraint} limit tests: {service}, {board}, from {month}. One more {unit} would bring about {yield} tests a year.',
  'limited-reports':
    '{constraint} limit reports: {service}, {board}, from {month}. One more {unit} would bring about {yield} reports a year.',
  'limited-open-tests':
    'Open hours limit tests: {constraint}, {service}, {board}, from {month}. One more {unit} would bring about {yield} tests a year.',
  'limited-open-reports':
    'Open hours limit reports: {constraint}, {service}, {board}, from {month}. One more {unit} would bring about {yield} reports a year.',
  nobody: 'Nobody at the board can do it: {service}, {board}.',
  free: 'Work is done as it comes: {service}, {board} ({stage}).',
  'most-often': {
    one: '{constraint}: limits {count} service at a board.',
    other: '{constraint}: limits {count} services at boards.',
  },
  'nothing-limits': 'Nothing here has more work than people and rooms can do.',
  'full-time-equivalent': 'full-time equivalent',
  'hour-a-week': 'open hour a week',
  test: 'tests',
  report: 'reports',
  table: 'Every service at every board',
  board: 'Area',
  service: 'Test',
  stage: 'Stage',
  constraint: 'What limits it',
  since: 'From',
  share: 'Weeks of the last year',
  yield: 'One more brings, a year',
  none: 'nothing',
  'nobody-short': 'nobody can',
  always: 'the start',
} as const satisfies English;
