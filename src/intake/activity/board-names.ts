import type { Pack } from '#domain';
import { placeNamed } from '../statswales/places.ts';
import { folded } from '../table-file/fold.ts';

/** How people shorten the boards' names; codes of the plan and full names are its own. */
const short: Readonly<Record<string, readonly string[]>> = {
  '7A1': ['BCUHB', 'BCU', 'PBC'],
  '7A2': ['HDUHB', 'HDd', 'HDda'],
  '7A3': ['SBUHB', 'SBU', 'PBA'],
  '7A4': ['CVUHB', 'CAVUHB', 'CAV', 'C&V', 'CVU'],
  '7A5': ['CTMUHB', 'CTM', 'PCTM'],
  '7A6': ['ABUHB', 'ABHB', 'AB', 'PAB'],
  '7A7': ['PTHB', 'BIAP', 'PtHB'],
};

/** A board, the sum of all boards, or a place that is none of the plan's. */
export type BoardNamed = BoardOrSite | 'sum' | 'unknown';

/** A board's own row, or that of one of its hospitals, by the name it was written with. */
interface BoardOrSite {
  readonly board: string;
  readonly site?: string;
}

/** The board that a code, a name, a short name or a hospital means. */
export const boardNamer = ({ boards, plan }: Pick<Pack, 'boards' | 'plan'>) => {
  const known = new Map<string, string>();
  const has = new Set(boards.map(({ id }) => id));
  for (const { id, name } of boards)
    for (const one of [id, name.en, name.cy, ...(short[id] ?? [])]) known.set(folded(one), id);
  for (const { id, names } of plan?.organisations ?? [])
    if (has.has(id))
      for (const { name, short: brief } of names)
        for (const one of [name.en, name.cy, brief.en, brief.cy]) known.set(folded(one), id);
  return (written: string): BoardNamed => {
    const own = known.get(folded(written));
    if (own !== undefined) return { board: own };
    const place = placeNamed(written);
    if (place.kind === 'all') return 'sum';
    if (!('board' in place) || !has.has(place.board)) return 'unknown';
    return place.kind === 'site'
      ? { board: place.board, site: folded(written) }
      : { board: place.board };
  };
};
