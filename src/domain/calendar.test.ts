import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { civilOf, type Day, dayOf, isoDay, parseDay } from './day.ts';
import {
  addMonths,
  firstDay,
  isoMonth,
  lastDay,
  type Month,
  parseMonth,
  seasonOf,
} from './month.ts';
import { mondayOf, monthsOfWeek, sundayOf, type Week, weekOfDay, workingDays } from './week.ts';

const day = (iso: string): Day => parseDay(iso) as Day;
const month = (iso: string): Month => parseMonth(iso) as Month;
const noHolidays = { holidays: new Set<Day>() };

it.each([
  ['1970-01-01', 0],
  ['2000-02-29', 11_016],
  ['2025-09-30', 20_361],
])('%s is day %d', (iso, number) => {
  expect(parseDay(iso)).toBe(number);
  expect(isoDay(number as Day)).toBe(iso);
});

it.each(['2025-02-30', '2023-02-29', '2100-02-29', '2025-13-01', '2025-9-3', 'today'])(
  '%s is no day',
  (iso) => expect(parseDay(iso)).toBeUndefined(),
);

test('every day for eight centuries has one date, the calendar’s own', () => {
  fc.assert(
    fc.property(fc.integer({ min: -146_097, max: 146_097 }), (number) => {
      const date = civilOf(number as Day);
      expect(dayOf(date)).toBe(number);
      expect(isoDay(number as Day)).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
    }),
  );
});

test('months run on over the year’s end', () => {
  expect(isoMonth(addMonths(month('2025-11'), 2))).toBe('2026-01');
  expect(seasonOf(month('2026-01'))).toBe(0);
  expect([firstDay(month('2024-02')), lastDay(month('2024-02'))].map(isoDay)).toEqual([
    '2024-02-01',
    '2024-02-29',
  ]);
});

it.each(['2025-00', '2025-13', '25-01', '2025'])('%s is no month', (iso) => {
  expect(parseMonth(iso)).toBeUndefined();
});

test('a week begins on Monday and ends on Sunday', () => {
  const week = weekOfDay(day('2026-11-24'));
  expect([mondayOf(week), sundayOf(week)].map(isoDay)).toEqual(['2026-11-23', '2026-11-29']);
  expect(weekOfDay(sundayOf(week))).toBe(week);
});

test('working days are Monday to Friday without holidays', () => {
  const christmas = { first: day('2025-12-22'), last: day('2025-12-28') };
  expect(workingDays(christmas, noHolidays)).toBe(5);
  expect(
    workingDays(christmas, { holidays: new Set([day('2025-12-25'), day('2025-12-26')]) }),
  ).toBe(3);
});

test('a week over a month’s end is part of both', () => {
  // Monday 29 September to Sunday 5 October 2025: two days of September’s 22, three of October’s 23.
  const parts = monthsOfWeek(weekOfDay(day('2025-09-30')), noHolidays);
  expect(parts).toEqual([
    { month: month('2025-09'), days: 2, share: 2 / 22 },
    { month: month('2025-10'), days: 3, share: 3 / 23 },
  ]);
});

test('a month’s flow is all there when its weeks are added up', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1990 * 12, max: 2060 * 12 }), (number) => {
      const one = number as Month;
      let total = 0;
      for (
        let week: number = weekOfDay(firstDay(one));
        week <= weekOfDay(lastDay(one));
        week += 1
      ) {
        const part = monthsOfWeek(week as Week, noHolidays).find((of) => of.month === one);
        total += part?.share ?? 0;
      }
      expect(total).toBeCloseTo(1, 12);
    }),
  );
});
