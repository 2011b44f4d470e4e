import { mean, sum } from 'd3-array';
import { seasonOf } from '#domain';
import type { Season } from '#engine';
import type { Balanced, BalancedMonth } from './balance.ts';
import { HALF_YEAR, type History, type MonthOfList, YEAR } from './history.ts';

const SEASONS = 12;

export type FlowOf = (month: BalancedMonth) => number;

/** Everything that took patients off a list in a month. */
export const outflow: FlowOf = ({ fromList, removed, validated }) => fromList + removed + validated;

export const lastYear = <Row extends MonthOfList>({ months }: History<Row>): readonly Row[] =>
  months.slice(-YEAR);

export const lastHalfYear = <Row extends MonthOfList>({ months }: History<Row>): readonly Row[] =>
  months.slice(-HALF_YEAR);

/** Whole years alone: a season met twice must not count more than one met once. */
const wholeYears = <Row extends MonthOfList>({ months }: History<Row>): readonly Row[] =>
  months.slice(-YEAR * Math.floor(months.length / YEAR));

/** A flow's daily rate by season over its yearly mean, pooled over all of a service's lists: one board's months are too few to tell season from chance. */
export const seasonOfService = (histories: readonly Balanced[], flow: FlowOf): Season => {
  const flows = new Array<number>(SEASONS).fill(0);
  const days = new Array<number>(SEASONS).fill(0);
  for (const history of histories) {
    for (const month of wholeYears(history)) {
      const season = seasonOf(month.month);
      flows[season] = (flows[season] ?? 0) + flow(month);
      days[season] = (days[season] ?? 0) + month.workingDays;
    }
  }
  const rates = flows.map((total, season) => total / (days[season] || 1));
  const centre = mean(rates) ?? 0;
  return rates.map((rate) => (centre > 0 ? rate / centre : 1));
};

/** What the last half-year's flow would be each working day of an average season. */
export const levelOf = (history: Balanced, flow: FlowOf, season: Season): number => {
  const months = lastHalfYear(history);
  const indexedDays = sum(
    months,
    (month) => month.workingDays * (season[seasonOf(month.month)] ?? 1),
  );
  return indexedDays > 0 ? sum(months, flow) / indexedDays : 0;
};

/** A list's own level in every season. */
export const seasonal = (level: number, season: Season): Season =>
  season.map((index) => level * index);
