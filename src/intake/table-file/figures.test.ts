import { expect, test } from 'vitest';
import { isoDay, isoMonth } from '#domain';
import { isRefusal } from '../cell.ts';
import { textCell } from '../spreadsheet/cell.ts';
import { readAmount } from './amounts.ts';
import { readDay, readMonth } from './dates.ts';
import { folded } from './fold.ts';

test.each([
  ['3,697', 3697],
  ['1 234', 1234],
  ['1\u00A0234.5', 1234.5],
  ['12.5%', 0.125],
  ['(5)', -5],
  ['−5', -5],
  ['-0', 0],
  ['+3', 3],
  ['£1,200', 1200],
  ['.5', 0.5],
  ['1e-7', 1e-7],
  ['3,697 [r]', 3697],
  ['12 [note 3]', 12],
])('%s is a number', (text, number) => {
  expect(readAmount(textCell(text))).toBe(number);
});

test.each([
  ['*', 'suppressed'],
  ['[c]', 'suppressed'],
  ['..', 'not-collected'],
  ['[x]', 'not-collected'],
  ['[z]', 'not-applicable'],
  ['-', 'unreadable'],
  ['[r]', 'unreadable'],
])('%s says why there is no number', (text, reason) => {
  expect(readAmount(textCell(text))).toEqual({ missing: reason });
});

test.each([
  ['', 'value-missing'],
  ['1,5', 'not-a-number'],
  ['1.234,5', 'not-a-number'],
  ['12 34', 'not-a-number'],
  ['1E5', 'not-a-number'],
  ['five', 'not-a-number'],
  ['#DIV/0!', 'not-a-number'],
  ['Infinity', 'not-a-number'],
])('%s is no number', (text, code) => {
  expect(readAmount(textCell(text))).toMatchObject({ refused: code });
});

test('a formula gives its value where there is one', () => {
  expect(readAmount({ text: '2', kind: 'formula' })).toBe(2);
  expect(readAmount({ text: '=A1', kind: 'formula' })).toMatchObject({ refused: 'formula' });
});

test.each([
  ['2025-03-31', '2025-03-31'],
  ['2025-03-31T00:00:00', '2025-03-31'],
  ['31/03/2025', '2025-03-31'],
  ['1.4.25', '2025-04-01'],
  ['31 March 2025', '2025-03-31'],
  ['Monday, 31st March 2025', '2025-03-31'],
  ['31-Mar-25', '2025-03-31'],
  ['31 Mawrth 2025', '2025-03-31'],
  ['31ain o Fawrth 2025', '2025-03-31'],
  ['1af Mai 2025', '2025-05-01'],
  ['March 31, 2025', '2025-03-31'],
  ['45747', '2025-03-31'],
  ['03/31/2025', 'not-a-date'],
  ['31/02/2025', 'not-a-date'],
  ['soon', 'not-a-date'],
  ['1', 'not-a-date'],
  ['', 'value-missing'],
])('the day %s is %s', (text, day) => {
  const read = readDay(textCell(text));
  expect(isRefusal(read) ? read.refused : isoDay(read)).toBe(day);
});

test('a cell of many spaces or brackets is read as soon as any other', () => {
  const [spaces, brackets] = [`1${' '.repeat(32_000)}x`, '['.repeat(32_000)];
  expect(readAmount(textCell(spaces))).toMatchObject({ refused: 'not-a-number' });
  expect(folded(brackets)).toBe('');
});

test.each([
  ['2025-03', '2025-03'],
  ['202503', '2025-03'],
  ['2025M03', '2025-03'],
  ['03/2025', '2025-03'],
  ['Mar-2025', '2025-03'],
  ['Mar-25', '2025-03'],
  ['Mawrth 2025', '2025-03'],
  ['Gorff 2025', '2025-07'],
  ['2025 Rhagfyr', '2025-12'],
  ['31/03/2025', '2025-03'],
  ['45747', '2025-03'],
  ['2024-25', 'not-a-month'],
  ['2025', 'not-a-month'],
  ['Marchish 2025', 'not-a-month'],
  ['', 'value-missing'],
])('the month %s is %s', (text, month) => {
  const read = readMonth(textCell(text));
  expect(isRefusal(read) ? read.refused : isoMonth(read)).toBe(month);
});
