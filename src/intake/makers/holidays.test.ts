import { describe, expect, it, test } from 'vitest';
import type { Nation } from '#domain';
import { bankHolidays } from './holidays.ts';

const datesOf = async (nation: Nation, year: string) =>
  (await bankHolidays(nation))
    .map(([date]) => String(date))
    .filter((date) => date.startsWith(year));

describe('bank holidays', () => {
  test.for<readonly [Nation, string, readonly string[]]>([
    [
      'wales',
      '2022',
      ['01-03', '04-15', '04-18', '05-02', '06-02', '06-03', '08-29', '09-19', '12-26', '12-27'],
    ],
    [
      'wales',
      '2012',
      ['01-02', '04-06', '04-09', '05-07', '06-04', '06-05', '08-27', '12-25', '12-26'],
    ],
    [
      'england',
      '2023',
      ['01-02', '04-07', '04-10', '05-01', '05-08', '05-29', '08-28', '12-25', '12-26'],
    ],
    [
      'england',
      '2011',
      ['01-03', '04-22', '04-25', '04-29', '05-02', '05-30', '08-29', '12-26', '12-27'],
    ],
    [
      'scotland',
      '2026',
      ['01-01', '01-02', '04-03', '05-04', '05-25', '06-15', '08-03', '11-30', '12-25', '12-28'],
    ],
    [
      'scotland',
      '2024',
      ['01-01', '01-02', '03-29', '05-06', '05-27', '08-05', '12-02', '12-25', '12-26'],
    ],
  ])('are those kept in %s in %s, one-off days included', async ([nation, year, expected]) => {
    expect(await datesOf(nation, year)).toEqual(expected.map((day) => `${year}-${day}`));
  });

  it('are known to the end of the longest projection', async () => {
    expect((await datesOf('wales', '2031')).length).toBeGreaterThanOrEqual(8);
  });
});
