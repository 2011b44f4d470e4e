import type { Nation } from '#domain';
import { mondayOf, parseDay, weekOfDay } from '#domain';
import type { Rows } from '../write-pack.ts';

const FIRST_YEAR = 2009;
const LAST_YEAR = 2031;

const regionOf: Readonly<Record<Nation, string>> = {
  wales: 'WLS',
  england: 'ENG',
  scotland: 'SCT',
};

interface Correction {
  readonly date: string;
  /** No name: the library has a holiday there that was not kept. */
  readonly name?: string;
  readonly nations: readonly Nation[];
}

const everywhere: readonly Nation[] = ['wales', 'england', 'scotland'];

/** One-off days that date-holidays 3.37 does not know, by royal proclamation under the Banking and Financial Dealings Act 1971. */
const corrections: readonly Correction[] = [
  { date: '2011-04-29', name: 'Royal Wedding', nations: everywhere },
  { date: '2012-05-28', nations: everywhere },
  { date: '2012-06-04', name: 'Spring bank holiday', nations: everywhere },
  { date: '2026-06-15', name: 'World Cup bank holiday', nations: ['scotland'] },
];

const isWeekday = (date: string): boolean => {
  const day = parseDay(date);
  return day !== undefined && day - mondayOf(weekOfDay(day)) < 5;
};

/** The weekdays a nation keeps as bank holidays, 2009 to 2031. */
export const bankHolidays = async (nation: Nation): Promise<Rows> => {
  const { default: Holidays } = await import('date-holidays');
  const calendar = new Holidays('GB', regionOf[nation], { languages: ['en'] });
  const days = new Map<string, string>();
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1)
    for (const { date, name, type } of calendar.getHolidays(year))
      if (type === 'public') days.set(date.slice(0, 10), name.replaceAll('’', "'"));
  for (const { date, name, nations } of corrections) {
    if (!nations.includes(nation)) continue;
    if (name === undefined) days.delete(date);
    else days.set(date, name);
  }
  return [...days].filter(([date]) => isWeekday(date)).sort(([a], [b]) => (a < b ? -1 : 1));
};
