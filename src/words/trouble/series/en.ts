import type { EnglishMessage } from '../../message.ts';

/** What a series is told that can't be projected, or not be relied on. */
export const seriesEn = {
  'series-too-short': {
    one: 'Not projected: only {count} month without a gap; twelve are needed.',
    other: 'Not projected: only {count} months without a gap; twelve are needed.',
  },
  'series-not-current': 'Not projected: the last month published is {last}.',
  'tests-not-current':
    'The list is published for later months than its tests, which are known to {last}. Since then they are taken to be those of the same month a year before.',
  'series-poor':
    'Data quality D: do not rely on this series. In the last 24 months – late: {late}; breaks: {breaks}; with other flags: {marked}. The data page tells which months.',
} as const satisfies Readonly<Record<string, EnglishMessage>>;
