import type { Month } from '#domain';
import { divided, strewn, sumOf, withOdds } from './divide.ts';
import type { Series } from './series.ts';
import { REMOVED, strays } from './sizing.ts';
import { waitShares } from './waits.ts';

/** A month of the reconstructed all-Wales series. */
export interface PublishedMonth {
  readonly month: Month;
  readonly total: number;
  readonly over: number;
  /** Weeks that `over` counts from. */
  readonly threshold: number;
}

/** A month-end of one list, by weekly band. */
export interface MonthEnd {
  readonly series: Series;
  readonly month: Month;
  readonly total: number;
  readonly bands: readonly number[];
}

/** A list's part of the nation's in a month; `ago` counts months back from the last. */
const weightOf = ({ share, place }: Series, ago: number): number => {
  const [board, service] = place;
  const drift = 1 - (strays.yearly * strewn([board, service, 1]) * ago) / 12;
  const turn = ago / strays.months + strewn([board, service, 2]);
  return share * drift * (1 + strays.wave * Math.sin(2 * Math.PI * turn));
};

const shapeOf = ({ overSix, clearanceWeeks, urgent }: Series, factor: number) => ({
  first: (1 / clearanceWeeks + REMOVED) * (1 - urgent),
  overSix: withOdds(overSix, factor),
});

const from = (bands: readonly number[], week: number): number => sumOf(bands.slice(week));

/** Shares by band of every list, at those odds of a long wait at which the nation has the published number over the threshold. */
const sharesOf = (
  all: readonly Series[],
  totals: readonly number[],
  { over, threshold }: PublishedMonth,
): readonly (readonly number[])[] => {
  const at = (factor: number) => all.map((series) => waitShares(shapeOf(series, factor)));
  let [low, high] = [1 / 20, 20];
  for (let step = 0; step < 60; step += 1) {
    const middle = Math.sqrt(low * high);
    const beyond = at(middle).map((bands, place) => from(bands, threshold) * (totals[place] ?? 0));
    if (sumOf(beyond) < over) low = middle;
    else high = middle;
  }
  return at(low);
};

/** All lists of a month: they sum to the published total, and to the published number over its threshold. */
export const listsOfMonth = (
  all: readonly Series[],
  published: PublishedMonth,
  ago: number,
): readonly MonthEnd[] => {
  const { month, total, over, threshold } = published;
  const totals = divided(
    total,
    all.map((series) => weightOf(series, ago)),
  );
  const shares = sharesOf(all, totals, published);
  const beyond = divided(
    over,
    shares.map((bands, place) => from(bands, threshold) * (totals[place] ?? 0)),
  );
  return all.map((series, place) => {
    const [list = 0, long = 0, bands = []] = [totals[place], beyond[place], shares[place]];
    return {
      series,
      month,
      total: list,
      bands: [
        ...divided(list - long, bands.slice(0, threshold)),
        ...divided(long, bands.slice(threshold)),
      ],
    };
  });
};
