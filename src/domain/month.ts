import { civilOf, type Day, dayOf } from './day.ts';

/** A calendar month as an integer: 12 x year + (month - 1). */
export type Month = number & { readonly unit: 'month' };

export const monthOfDay = (day: Day): Month => {
  const { year, month } = civilOf(day);
  return (year * 12 + month - 1) as Month;
};

/** 0 for January to 11 for December: the index of every seasonal table. */
export const seasonOf = (month: Month): number => month % 12;

export const addMonths = (month: Month, months: number): Month => (month + months) as Month;

export const firstDay = (month: Month): Day =>
  dayOf({ year: Math.floor(month / 12), month: (month % 12) + 1, dayOfMonth: 1 });

export const lastDay = (month: Month): Day => (firstDay(addMonths(month, 1)) - 1) as Day;

/** `YYYY-MM`. */
export const isoMonth = (month: Month): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;

export const parseMonth = (iso: string): Month | undefined => {
  const parts = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(iso);
  return parts ? ((Number(parts[1]) * 12 + Number(parts[2]) - 1) as Month) : undefined;
};
