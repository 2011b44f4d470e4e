import { group, median, range } from 'd3-array';
import { type Month, seasonOf } from '#domain';
import { ln } from '#engine';
import type { Published } from './published.ts';

/** Added before a logarithm is taken, so that nothing at all has one too. Patients or tests. */
const FEW = 5;
/** Lists whose median tells what a month did to all of a service. */
const ENOUGH_LISTS = 5;
/** Years whose median tells what a calendar month does, where a service has fewer lists. */
const ENOUGH_YEARS = 3;

/** How a series moved against what its service typically did: as logarithms, by month from the series' first. NaN where it is not known. */
export interface Departures {
  /** The change from the month before. */
  readonly changes: readonly number[];
  /** The level: changes added up, from the first month after each gap anew. */
  readonly levels: readonly number[];
}

interface Moved {
  readonly month: Month;
  readonly change: number;
}

const movesOf = ({ cells, first }: Published): readonly Moved[] =>
  range(1, cells.length).flatMap((at) => {
    const [before, now] = [cells[at - 1], cells[at]];
    if (!before || !now) return [];
    const change = ln((now.value + FEW) / (before.value + FEW));
    return [{ month: (first + at) as Month, change }];
  });

/** What a service's lists typically did in a month: all of them in that month, else in that month of any year, else nothing. */
const typicalOf = (moves: readonly Moved[]): ((month: Month) => number) => {
  const middle = (some: readonly Moved[]) => median(some, ({ change }) => change) ?? 0;
  const middles = <Key>(by: (move: Moved) => Key, enough: number) =>
    new Map(
      [...group(moves, by)].flatMap(([key, some]) =>
        some.length >= enough ? [[key, middle(some)] as const] : [],
      ),
    );
  const inMonth = middles(({ month }) => month, ENOUGH_LISTS);
  const inSeason = middles(({ month }) => seasonOf(month), ENOUGH_YEARS);
  return (month) => inMonth.get(month) ?? inSeason.get(seasonOf(month)) ?? 0;
};

const addedUp = (changes: readonly number[]): readonly number[] => {
  let level = 0;
  return changes.map((change) => {
    level = Number.isNaN(change) ? 0 : level + change;
    return level;
  });
};

/** The departures of each series of one service, in their order. */
export const departuresOf = (series: readonly Published[]): readonly Departures[] => {
  const moves = series.map(movesOf);
  const typical = typicalOf(moves.flat());
  return series.map(({ first, cells }, index) => {
    const changes = cells.map(() => Number.NaN);
    for (const { month, change } of moves[index] ?? []) {
      changes[month - first] = change - typical(month);
    }
    return { changes, levels: addedUp(changes) };
  });
};
