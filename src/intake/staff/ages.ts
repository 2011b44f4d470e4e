import { ageBands, civilOf, type Day } from '#domain';

/** The place among `ageBands` of an age in years: the youngest band takes whoever is younger. */
export const bandOfAge = (age: number): number =>
  Math.max(
    0,
    ageBands.findLastIndex((from) => age >= from),
  );

/** A band as a file has it, in the plan’s band that holds its middle. */
export interface BandRead {
  readonly band: number;
  /** Whether the file’s band is not the plan’s. */
  readonly differs: boolean;
}

const BETWEEN = /^(\d{1,2})\D+(\d{1,2})\D*$/;
const YOUNGER =
  /^(?:<|under|below|up to|dan|o dan|hyd at)\D*(\d{1,2})\D*$|^(\d{1,2}) (?:and under|and below|or less|ac iau|neu lai|ac o dan)$/i;
const OLDER =
  /^(?:>|over|above|dros)\D*(\d{1,2})\D*$|^(\d{1,2}) ?(?:\+|and (?:over|above)|& (?:over|above)|or (?:over|more)|a hŷn|ac? (?:hŷn|throsodd|drosodd)|a throsodd)/iu;

/** A five-year band in words of either language: `21-25`, `40 to 44`, `<=20 Years`, `65+`, `65 a throsodd`; undefined where it is none. */
export const readAgeBand = (text: string): BandRead | undefined => {
  const plain = text.trim();
  const [, from, to] = BETWEEN.exec(plain) ?? [];
  if (from && to) {
    const band = bandOfAge((Number(from) + Number(to)) / 2);
    const first = ageBands[band] ?? 0;
    return { band, differs: Number(from) < first || Number(to) > first + 4 };
  }
  const [, under, orUnder] = YOUNGER.exec(plain) ?? [];
  if (under || orUnder) {
    const age = Number(under ?? orUnder);
    return { band: bandOfAge(age - 1), differs: age > 25 };
  }
  const [, over, orOver] = OLDER.exec(plain) ?? [];
  const age = Number(over ?? orOver);
  return over || orOver ? { band: bandOfAge(age), differs: age < 65 } : undefined;
};

/** Whole years from one day to another. */
export const yearsBetween = (birth: Day, on: Day): number => {
  const [born, then] = [civilOf(birth), civilOf(on)];
  const isBefore =
    then.month < born.month || (then.month === born.month && then.dayOfMonth < born.dayOfMonth);
  return then.year - born.year - (isBefore ? 1 : 0);
};
