import type { Activity, Band, Label, WaitingList } from '#domain';
import type { IssueList } from './issue-list.ts';
import { activityTable, type KnownIds, listsTable } from './list-tables.ts';
import type { OpenPack } from './open-pack.ts';

import { type Tiling, tilings } from './tiling.ts';

const ownLabel = (label: Label | undefined): Pick<Activity, 'label'> =>
  label === undefined ? {} : { label };

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

/** Cuts short arrays from long ones: a buffer of its own for each row took longer than reading the row. */
const patientArrays = () => {
  const LENGTH = 4096;
  let block = new Float64Array(LENGTH);
  let used = 0;
  return (length: number): Float64Array => {
    if (used + length > LENGTH) {
      block = new Float64Array(LENGTH);
      used = 0;
    }
    used += length;
    return block.subarray(used - length, used);
  };
};

const filledBands = ({ bands }: Tiling): string => bands.map(({ id }) => id).join(' ');

/** The lists: every row's bands hold every wait once, and sum to its total. */
export const readLists = async (
  { pack, ids, issues }: ListsToRead,
  bands: readonly Band[],
): Promise<readonly WaitingList[]> => {
  const lists: WaitingList[] = [];
  const file = pack.fileOf('lists');
  const tilingOf = tilings(bands);
  const newPatients = patientArrays();
  const bandIds = bands.map(({ id }) => id);
  await pack.read(listsTable(ids, bandIds), ({ row, repeated, line }) => {
    const { board, service, month, total, flag, label } = row;
    const tiling = tilingOf(repeated);
    if (tiling.gapAt !== undefined) {
      const expected = `≥ ${tiling.gapAt}`;
      issues.add('bands-incomplete', file, { row: line, value: filledBands(tiling), expected });
      return;
    }
    const patients = newPatients(tiling.places.length);
    let sum = 0;
    for (let index = 0; index < patients.length; index += 1) {
      const inBand = repeated[tiling.places[index] ?? -1] ?? 0;
      patients[index] = inBand;
      sum += inBand;
    }
    if (sum === total)
      lists.push({
        ...{ board, service, month, total, bands: tiling.bands, patients, flag },
        ...ownLabel(label),
      });
    else {
      const spot = { row: line, column: 'total', value: String(total), expected: String(sum) };
      issues.add('total-differs', file, spot);
    }
  });
  return lists.sort(bySeries);
};

/** Tests done; none where the source publishes lists only. */
export const readActivity = async ({ pack, ids }: ListsToRead): Promise<readonly Activity[]> => {
  const activity: Activity[] = [];
  if (!pack.has('activity')) return activity;
  await pack.read(activityTable(ids), ({ row }) => {
    const { board, service, month, from_list: fromList, planned, unscheduled, label } = row;
    activity.push({ board, service, month, fromList, planned, unscheduled, ...ownLabel(label) });
  });
  return activity.sort(bySeries);
};
