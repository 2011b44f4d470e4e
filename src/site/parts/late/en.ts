import type { English } from '#words';

export const en = {
  'late-weeks': { one: '{count} week late', other: '{count} weeks late' },
  'late-days': { one: '{count} day late', other: '{count} days late' },
  'early-weeks': { one: '{count} week early', other: '{count} weeks early' },
  'early-days': { one: '{count} day early', other: '{count} days early' },
  'in-time': 'in time',
} as const satisfies English;
