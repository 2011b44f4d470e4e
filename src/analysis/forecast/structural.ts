import { addMonths, type Month, type Pack, standardAt } from '#domain';
import { calibrate } from '../calibrate/calibrate.ts';
import { atMonthEnds, type Waiting } from '../replay/month-ends.ts';
import type { Panel } from './panel.ts';
import { at } from './pool.ts';
import { type Everything, type Method, ofMonth } from './saying.ts';

const MOST_WEEKS_IN_MONTH = 5;
/** A run is read at this many month-ends. */
const FURTHEST = 6;

type Run = readonly ReadonlyMap<string, Waiting>[];

/** The model as calibrated at a month and run as most likely, month-end by month-end. */
const runFrom = (pack: Pack, start: Month): Run => {
  const { model } = calibrate(pack, start);
  const ends = Array.from({ length: FURTHEST }, (_, ahead) => addMonths(start, ahead + 1));
  const weeks = model.weeks.slice(0, FURTHEST * MOST_WEEKS_IN_MONTH);
  return atMonthEnds({ ...model, weeks }, ends).map(
    (lists) =>
      new Map(
        model.lists.map(({ board, service }, list) => [`${board} ${service}`, lists[list] ?? []]),
      ),
  );
};

interface When {
  readonly from: number;
  readonly ahead: number;
}

const saidBy = ({ pack, panel, run }: Ran, { from, ahead }: When): Everything => {
  const now = ofMonth(panel, from);
  const list = now.list.slice();
  const share = now.over_target_share.slice();
  for (const [place, one] of panel.lists.entries()) {
    const [board, service] = [pack.boards[one.board], pack.services[one.service]];
    const waiting = run[ahead - 1]?.get(`${board?.id} ${service?.id}`);
    if (!service || !waiting) continue;
    const weeks = standardAt(pack, service.kind, addMonths(panel.first, from + ahead));
    const all = at(waiting, 0);
    list[place] = all;
    if (weeks !== undefined && all > 0) share[place] = at(waiting, weeks) / all;
  }
  return { list, over_target_share: share };
};

interface Ran {
  readonly pack: Pack;
  readonly panel: Panel;
  readonly run: Run;
}

/** The structural model, each list as calibrated in the month from which it is said; no change where it can't be calibrated. */
export const structural = (pack: Pack, panel: Panel): Method => {
  const runs = new Map<number, Run>();
  return (_, ahead) => (from) => {
    const run = runs.get(from) ?? runFrom(pack, addMonths(panel.first, from));
    runs.set(from, run);
    return saidBy({ pack, panel, run }, { from, ahead });
  };
};
