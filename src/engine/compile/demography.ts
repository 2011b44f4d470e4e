import type { DemographyModel, ResidentsModel } from '../workforce.ts';

interface Where {
  readonly board: string;
  readonly service: string;
}

/** Tests a year that a board's residents would have at their ages' rates, in the middle of each year that is known. */
interface MidYears {
  readonly weeks: readonly number[];
  readonly tests: readonly number[];
}

const midYearsOf = (residents: readonly ResidentsModel[], rates: readonly number[]): MidYears => ({
  weeks: residents.map(({ midYear }) => midYear),
  tests: residents.map(({ people }) =>
    people.reduce((sum, count, age) => sum + count * (rates[age] ?? 0), 0),
  ),
});

/** On the line between the two middles of years about a week; before the first and after the last as they are. */
const testsIn = ({ weeks, tests }: MidYears, week: number): number => {
  const after = weeks.findIndex((midYear) => midYear > week);
  if (after <= 0) return tests.at(after) ?? 0;
  const [from = 0, to = 0] = weeks.slice(after - 1, after + 1);
  const [before = 0, next = 0] = tests.slice(after - 1, after + 1);
  return before + ((next - before) * (week - from)) / (to - from);
};

const nobodyKnown: DemographyModel = { residents: {}, rates: {} };

/**
 * factor(week) = Σ_age rate(age) x people(age, week) / the same in the first week.
 * 1 for a board whose residents are not known, and for a service whose use by age is not.
 */
export const demographicFactor = ({ residents, rates }: DemographyModel = nobodyKnown) => {
  const known = new Map<Where, (week: number) => number>();
  const factorAt = ({ board, service }: Where) => {
    const midYears = midYearsOf(residents[board] ?? [], rates[service] ?? []);
    const first = testsIn(midYears, 0);
    const found: number[] = [];
    return (week: number): number => {
      found[week] ??= first > 0 ? testsIn(midYears, week) / first : 1;
      return found[week];
    };
  };
  return (where: Where, week: number): number => {
    const factor = known.get(where) ?? factorAt(where);
    known.set(where, factor);
    return factor(week);
  };
};
