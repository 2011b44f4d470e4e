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
  'limited-observed':
    'The capacity observed limits tests: {service}, {board}. One more {unit} would bring about {yield} tests a year.',
  'worked-off-tests':
    '{constraint} hold tests up at times: {service}, {board}. Within the year all that waits is done, so one more {unit} would bring no more.',
  'worked-off-reports':
    '{constraint} hold reports up at times: {service}, {board}. Within the year all that waits is done, so one more {unit} would bring no more.',
  nobody: 'Nobody at the board can do it: {service}, {board}.',
  free: 'Work is done as it comes: {service}, {board} ({stage}).',
  synthetic: 'Synthetic figures. {sentence}',
  'most-often': {
    one: '{constraint}: the limit for {count} service at a board.',
    other: '{constraint}: the limit for {count} services at boards.',
  },
  'nothing-limits': 'Nothing here has more work than people and rooms can do.',
  'full-time-equivalent': 'full-time equivalent',
  'hour-a-week': 'open hour a week',
  'test-a-week': 'test a week',
  observed: 'Capacity as observed',
  test: 'tests',
  report: 'reports',
  table: 'Every service at every board',
  board: 'Area',
  service: 'Test',
  stage: 'Stage',
  constraint: 'What limits it',
  since: 'From',
  share: 'Weeks of the last year',
  yield: 'Tests or reports a year from one more',
  'yield-FTE': '{yield} from one more full-time equivalent',
  'yield-hour': '{yield} from one more open hour a week',
  'yield-test': '{yield} from one more test a week',
  none: 'nothing',
  'nobody-short': 'nobody can',
  always: 'the start',
  quarters: 'Quarter by quarter',
  quarter: 'Quarter from',
  'in-quarter': '{constraint}: {share} of its weeks',
  csv: 'Download what limits the work, quarter by quarter (CSV)',
} as const satisfies English;
