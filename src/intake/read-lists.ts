import type { Activity, Band, WaitingList } from '#domain';
import type { IssueList } from './issue-list.ts';
import type { OpenPack } from './open-pack.ts';
import { activityTable, type KnownIds, listsTable } from './tables.ts';
import { tilings } from './tiling.ts';

interface InSeries {
  readonly board: number;
  readonly service: number;
  readonly month: number;
}

const bySeries = (a: InSeries, b: InSeries): number =>
  a.board - b.board || a.service - b.service || a.month - b.month;

export interface ListsToRead {
  readonly pack: OpenPack;
  readonly ids: KnownIds;
  readonly issues: IssueList;
}

/** The lists: every row's bands hold every wait once, and sum to its total. */
export const readLists = async (
  { pack, ids, issues }: ListsToRead,
  bands: readonly Band[],
): Promise<readonly WaitingList[]> => {
  const lists: WaitingList[] = [];
  const file = pack.fileOf('lists');
  const tilingOf = tilings(bands);
  const table = listsTable(
    ids,
    bands.map(({ id }) => id),
  );
  await pack.read(table, ({ row, repeated, line }) => {
    const tiling = tilingOf(repeated);
    if (tiling.gapAt !== undefined) {
      const filled = tiling.bands.map(({ id }) => id).join(' ');
      issues.add('bands-incomplete', file, {
        row: line,
        value: filled,
        expected: `[${tiling.gapAt}, ∞)`,
      });
      return;
    }
    const patients = Float64Array.from(tiling.places, (place) => repeated[place] ?? 0);
    const sum = patients.reduce((a, b) => a + b, 0);
    if (sum === row.total) lists.push({ ...row, bands: tiling.bands, patients });
    else
      issues.add('total-differs', file, {
        row: line,
        column: 'total',
        value: String(row.total),
        expected: String(sum),
      });
  });
  return lists.sort(bySeries);
};

export const readActivity = async ({ pack, ids }: ListsToRead): Promise<readonly Activity[]> => {
  const activity: Activity[] = [];
  if (!pack.has('activity')) return activity;
  await pack.read(activityTable(ids), ({ row: { from_list, ...rest } }) =>
    activity.push({ ...rest, fromList: from_list }),
  );
  return activity.sort(bySeries);
};
