import { expect, test } from 'vitest';
import { writtenDate } from './written-date.ts';

test.each([
  ['2023-04-25', '25 April 2023', '25 Ebrill 2023'],
  ['2020-10', 'October 2020', 'Hydref 2020'],
  ['2025', '2025', '2025'],
])('%s is written as exactly as it is known', (date, english, welsh) => {
  expect(writtenDate(date, 'en')).toBe(english);
  expect(writtenDate(date, 'cy')).toBe(welsh);
});
