import { type Language, parseDay, parseMonth } from '#domain';
import { formatDay, formatMonth } from '#words';

/** A date as exactly as it is known, in words: `2023`, `2023-04` or `2023-04-25`. */
export const writtenDate = (date: string, language: Language): string => {
  const [day, month] = [parseDay(date), parseMonth(date)];
  if (day !== undefined) return formatDay(day, language);
  return month === undefined ? date : formatMonth(month, language);
};
