/*
 * gap = 100 x (largest - smallest share over the standard among boards),   in each future and week
 *
 * Percentage points. Boards at which nobody waits have no share; with fewer than two others there is no gap to tell.
 */
import type { Futures } from '../futures.ts';

type Lists = Pick<Futures, 'list' | 'overTarget'>;

const plus = (sum: Lists, more: Lists): void => {
  for (let at = 0; at < sum.list.length; at += 1) {
    sum.list[at] = (sum.list[at] ?? 0) + (more.list[at] ?? 0);
    sum.overTarget[at] = (sum.overTarget[at] ?? 0) + (more.overTarget[at] ?? 0);
  }
};

const gapAt = (boards: readonly Lists[], at: number): number => {
  const shares = boards
    .map(({ list, overTarget }) => (overTarget[at] ?? 0) / (list[at] ?? 0))
    .filter((share) => !Number.isNaN(share));
  return shares.length < 2 ? Number.NaN : 100 * (Math.max(...shares) - Math.min(...shares));
};

/** Gathers lists board by board, and tells the gap between them. */
export const boardGap = () => {
  const boards = new Map<string, Lists>();
  return {
    add: (board: string, { list, overTarget }: Lists): void => {
      const known = boards.get(board);
      if (known) plus(known, { list, overTarget });
      else boards.set(board, { list: list.slice(), overTarget: overTarget.slice() });
    },
    values: (): Float64Array => {
      const all = [...boards.values()];
      return new Float64Array(all[0]?.list.length ?? 0).map((_, at) => gapAt(all, at));
    },
  };
};
export type BoardGap = ReturnType<typeof boardGap>;
