import { expect, test } from 'vitest';
import { latenessText } from './late.ts';

test.each([
  [0, 'in time', 'mewn pryd'],
  [1, '1 day late', '1 diwrnod yn hwyr'],
  [2, '2 days late', '2 ddiwrnod yn hwyr'],
  [13, '13 days late', '13 diwrnod yn hwyr'],
  [14, '2 weeks late', '2 wythnos yn hwyr'],
  [42, '6 weeks late', '6 wythnos yn hwyr'],
  [-2, '2 days early', '2 ddiwrnod yn gynnar'],
  [-70, '10 weeks early', '10 wythnos yn gynnar'],
])('%i days after the day it was due is %s', (days, english, welsh) => {
  expect([latenessText(days, 'en'), latenessText(days, 'cy')]).toEqual([english, welsh]);
});
