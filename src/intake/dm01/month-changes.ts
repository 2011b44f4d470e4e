import type { Dm01Cell } from './figures.ts';

/** What becomes of a month: it was not there, it was and was another, or it stays as it is. */
export interface MonthChange {
  readonly month: string;
  readonly state: 'added' | 'superseded' | 'unchanged';
  /** Lists of boards and tests, now and before. */
  readonly lists: number;
  readonly before: number;
}

const sameIn = (some: readonly Dm01Cell[], others: readonly Dm01Cell[]): boolean => {
  const told = ({ board, service, flag, waiting, done }: Dm01Cell) =>
    [board, service, flag, ...waiting, ...done].join(' ');
  const known = new Set(some.map(told));
  return some.length === others.length && others.every((cell) => known.has(told(cell)));
};

/** What becomes of each month that files tell of, where others told of it before. */
export const monthChanges = (
  told: readonly Dm01Cell[],
  { before }: { readonly before: readonly Dm01Cell[] },
): readonly MonthChange[] => {
  const earlier = Map.groupBy(before, ({ month }) => month);
  return [...Map.groupBy(told, ({ month }) => month)].map(([month, cells]) => {
    const were = earlier.get(month) ?? [];
    const known = sameIn(were, cells) ? 'unchanged' : 'superseded';
    const state = were.length === 0 ? 'added' : known;
    return { month, state, lists: cells.length, before: were.length };
  });
};
