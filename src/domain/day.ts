/** A day as an integer: days since 1 January 1970. No time zone, no floating point. */
export type Day = number & { readonly unit: 'day' };

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

const DAYS_IN_400_YEARS = 146_097;
const DAYS_FROM_YEAR_0_TO_1970 = 719_468;

/** Proleptic Gregorian calendar, counted in eras of 400 years that begin on 1 March, so that the leap day comes last. */
export const dayOf = ({ year, month, dayOfMonth }: CivilDate): Day => {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * DAYS_IN_400_YEARS + dayOfEra - DAYS_FROM_YEAR_0_TO_1970) as Day;
};

export const civilOf = (day: Day): CivilDate => {
  const shifted = day + DAYS_FROM_YEAR_0_TO_1970;
  const era = Math.floor(shifted / DAYS_IN_400_YEARS);
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
};

const two = (number: number) => String(number).padStart(2, '0');

/** ISO 8601, `2025-09-30`. */
export const isoDay = (day: Day): string => {
  const { year, month, dayOfMonth } = civilOf(day);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`;
};

/** The day an ISO date names, or undefined when there is no such day (`2025-02-30`). */
export const parseDay = (iso: string): Day | undefined => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!parts) return undefined;
  const day = dayOf({
    year: Number(parts[1]),
    month: Number(parts[2]),
    dayOfMonth: Number(parts[3]),
  });
  return isoDay(day) === iso ? day : undefined;
};
