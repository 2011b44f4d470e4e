import { group, mean, sum } from 'd3-array';
import type { Replayed } from './replay.ts';
import { everyone, type Sayer, sayers } from './sayers.ts';
import type { Waits } from './waits.ts';

/** What is held against what came: how long the list is, and what share of it has waited 6 or 13 weeks or longer. */
export const scored = ['list', 'share-over-6', 'share-over-13'] as const;
export type Scored = (typeof scored)[number];

export interface Score {
  readonly what: Scored;
  readonly sayer: Sayer;
  /** Of lists: all errors over all patients that came. Of shares: the mean error, whatever the size of the list. */
  readonly error: number;
  /** The same with its sign: below 0 where too little was said. */
  readonly bias: number;
  /** Origins from which the error is smaller than that of no change. */
  readonly better: number;
  readonly origins: number;
  readonly rows: number;
}

const shareOf = (over: number, list: number): number => (list > 0 ? over / list : 0);

const figureOf = (what: Scored, { list, over6, over13 }: Waits): number => {
  if (what === 'list') return list;
  return shareOf(what === 'share-over-6' ? over6 : over13, list);
};

interface Which {
  readonly what: Scored;
  readonly sayer: Sayer;
}

type Miss = (row: Replayed) => number;

const missOf =
  ({ what, sayer }: Which): Miss =>
  ({ said, came }) =>
    figureOf(what, said[sayer]) - figureOf(what, came);

const over = (rows: readonly Replayed[], what: Scored, miss: Miss): number =>
  what === 'list'
    ? sum(rows, miss) / sum(rows, ({ came }) => came.list)
    : (mean(rows, miss) ?? Number.NaN);

const errorOf = (rows: readonly Replayed[], which: Which): number => {
  const miss = missOf(which);
  return over(rows, which.what, (row) => Math.abs(miss(row)));
};

/** Everything that everyone said, held against what came, over all rows given. */
export const scoresOf = (rows: readonly Replayed[]): readonly Score[] => {
  const origins = [...group(rows, ({ origin }) => origin).values()];
  return scored.flatMap((what) =>
    sayers.map((sayer): Score => {
      const which = { what, sayer };
      const better = origins.filter(
        (some) => errorOf(some, which) < errorOf(some, { what, sayer: 'no-change' }),
      );
      return {
        ...which,
        error: errorOf(rows, which),
        bias: over(rows, what, missOf(which)),
        better: better.length,
        origins: origins.length,
        rows: rows.length,
      };
    }),
  );
};

const plus = (some: readonly Waits[]): Waits => ({
  list: sum(some, ({ list }) => list),
  over6: sum(some, ({ over6 }) => over6),
  over13: sum(some, ({ over13 }) => over13),
});

/** All lists of an origin and a time ahead as one. */
export const together = (rows: readonly Replayed[]): readonly Replayed[] =>
  [...group(rows, ({ origin, ahead }) => `${origin} ${ahead}`).values()].flatMap((some) => {
    const [first] = some;
    return first
      ? [
          {
            ...first,
            board: 'all',
            service: 'all',
            came: plus(some.map(({ came }) => came)),
            said: everyone((sayer) => plus(some.map(({ said }) => said[sayer]))),
          },
        ]
      : [];
  });
