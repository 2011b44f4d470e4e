import { mean, median, range, sum } from 'd3-array';
import type { Measured } from './measured.ts';
import type { Panel } from './panel.ts';
import { at, weightedMedian } from './pool.ts';

const YEAR = 12;
/** Years looked back on: seasons change. */
const YEARS = 5;
/** Years that a service's season is taken to be known for beforehand, as that of its group; a group's, as the nation's. */
const SERVICE_YEARS = 1.5;
const GROUP_YEARS = 0.5;
/** Squares of working days added below the slope: draws it towards nothing while years are few. */
const DAYS_SHRUNK = 10;

/** What the lists of a pool did in each month: the typical change from the month before. */
type Changes = Float64Array;

interface Pools {
  readonly services: readonly Changes[];
  readonly groups: ReadonlyMap<string, Changes>;
  readonly nation: Changes;
}

const changesOf = (panel: Panel, measure: Measured, members: readonly number[]): Changes => {
  const values = measure.values(panel);
  const change = (list: number, month: number) =>
    measure.seasonal(at(values[list], month)) - measure.seasonal(at(values[list], month - 1));
  return Float64Array.from(range(panel.months), (month) =>
    month === 0
      ? Number.NaN
      : weightedMedian(
          members.map((list) => ({
            value: change(list, month),
            weight: at(panel.list[list], month - 1),
          })),
        ),
  );
};

const poolsOf = (panel: Panel, measure: Measured): Pools => {
  const all = range(panel.lists.length);
  const of = (member: (service: number) => boolean) =>
    changesOf(
      panel,
      measure,
      all.filter((list) => member(panel.lists[list]?.service ?? -1)),
    );
  return {
    services: panel.groups.map((_, service) => of((one) => one === service)),
    groups: new Map(
      [...new Set(panel.groups)].map((group) => [
        group,
        of((service) => panel.groups[service] === group),
      ]),
    ),
    nation: of(() => true),
  };
};

interface Known {
  readonly panel: Panel;
  /** The last month that is known. */
  readonly origin: number;
  /** Change a working day more brings. */
  readonly perDay: number;
}

/** How many more working days a month has than the same month a year before, and how much more the nation changed in it. */
const slopePerDay = (nation: Changes, { panel, origin }: Omit<Known, 'perDay'>): number => {
  const pairs = range(YEAR + 1, origin + 1)
    .map((month) => ({
      days: panel.workingDays(month) - panel.workingDays(month - YEAR),
      more: at(nation, month) - at(nation, month - YEAR),
    }))
    .filter(({ more }) => !Number.isNaN(more));
  return (
    sum(pairs, ({ days, more }) => days * more) /
    (sum(pairs, ({ days }) => days * days) + DAYS_SHRUNK)
  );
};

/** What the same calendar month brought in years known, each freed from the growth of the year about it, and from working days. */
const monthIn = (changes: Changes, month: number, { panel, origin, perDay }: Known): number => {
  const freed = (one: number) => at(changes, one) - perDay * panel.workingDays(one);
  const seen = (one: number) => {
    const start = Math.max(1, Math.min(one - YEAR / 2, origin - YEAR + 1));
    const about = range(start, start + YEAR).map(freed);
    return freed(one) - (mean(about.filter((value) => !Number.isNaN(value))) ?? 0);
  };
  const back = Math.ceil((month - origin) / YEAR) * YEAR;
  const same = range(month - back, Math.max(0, month - back - YEARS * YEAR), -YEAR).map(seen);
  return median(same.filter((value) => !Number.isNaN(value))) ?? 0;
};

/** How a service's lists are expected to change from one month to a later one, season and working days alone. */
export type SeasonOf = (service: number, months: { from: number; to: number }) => number;

/** Seasons as they could be known at an origin: a service's drawn towards its group's, a group's towards the nation's. */
export const seasonsOf = (panel: Panel, measure: Measured): ((origin: number) => SeasonOf) => {
  const pools = poolsOf(panel, measure);
  return (origin) => {
    const perDay = slopePerDay(pools.nation, { panel, origin });
    const known = { panel, origin, perDay };
    const years = Math.max(0, Math.floor(origin / YEAR));
    const [ofService, ofGroup] = [years / (years + SERVICE_YEARS), years / (years + GROUP_YEARS)];
    const usualDays = mean(range(origin - YEAR + 1, origin + 1), panel.workingDays) ?? 0;
    return (service, { from, to }) => {
      if (years === 0) return 0;
      const nation = pools.nation;
      const group = pools.groups.get(panel.groups[service] ?? '') ?? nation;
      const own = pools.services[service] ?? nation;
      return sum(range(from + 1, to + 1), (month) => {
        const [a, b, c] = [own, group, nation].map((pool) => monthIn(pool, month, known));
        const drawn =
          ofService * (a ?? 0) + (1 - ofService) * (ofGroup * (b ?? 0) + (1 - ofGroup) * (c ?? 0));
        return drawn + perDay * (panel.workingDays(month) - usualDays);
      });
    };
  };
};
