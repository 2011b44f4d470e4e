import { group } from 'd3-array';
import { dayOf, type Pack, type Population, type Week, weekOfDay } from '#domain';
import type { DemographyModel } from '#engine';

const PER_1000 = 1000;

const midYearOf = (year: number): Week => weekOfDay(dayOf({ year, month: 6, dayOfMonth: 30 }));

interface Aged {
  readonly fromAge: number;
}

/** One figure for each age band, in order of age: the gate has seen that none lacks. */
const byAge = <Row extends Aged>(rows: readonly Row[], of: (row: Row) => number) =>
  rows.toSorted((a, b) => a.fromAge - b.fromAge).map(of);

const residentsOf = ({ residents }: Population, firstWeek: Week): DemographyModel['residents'] =>
  Object.fromEntries(
    [...group(residents, ({ board }) => board)].map(([board, rows]) => [
      board,
      [...group(rows, ({ year }) => year)]
        .toSorted(([a], [b]) => a - b)
        .map(([year, ofYear]) => ({
          midYear: midYearOf(year) - firstWeek,
          people: byAge(ofYear, ({ people }) => people),
        })),
    ]),
  );

const ratesOf = ({ use }: Population): DemographyModel['rates'] =>
  Object.fromEntries(
    [...group(use, ({ service }) => service)].map(([service, rows]) => [
      service,
      byAge(rows, ({ testsPer1000 }) => testsPer1000 / PER_1000),
    ]),
  );

/** Residents by age and what they use, as the model reads them; nothing of a pack that does not know. */
export const demographyOf = (
  { population }: Pack,
  firstWeek: Week,
): { readonly demography?: DemographyModel } =>
  population
    ? { demography: { residents: residentsOf(population, firstWeek), rates: ratesOf(population) } }
    : {};
