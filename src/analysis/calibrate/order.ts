import { mean, range, sum } from 'd3-array';
import type { Week, WorkingCalendar } from '#domain';
import { BINS, begin, type Running, running, step, waitingAtEnd } from '#engine';
import { binsAtEnd } from './boundary.ts';
import type { History } from './history.ts';
import { replayOf } from './replay.ts';

/** How a service's lists are worked: the share seen first, and for each list the share seen in order of waiting. */
export interface Order {
  readonly urgentShare: number;
  readonly orderShares: readonly number[];
}

const URGENT_SHARES = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6];
const ORDER_SHARES = range(11).map((tenth) => tenth / 10);

/** How often in the year the replay is held against the lists as published. */
const CHECKS = 4;

/** Patients waiting at least as long as each wait that the source tells apart. */
interface Check {
  readonly afterWeek: number;
  readonly list: number;
  readonly waits: readonly number[];
  readonly shares: readonly number[];
}

const shareFrom = (bins: Float64Array, wait: number): number => {
  const total = sum(bins);
  return total > 0 ? sum(bins.subarray(wait)) / total : 0;
};

const checksOf = (histories: readonly History[], weeks: readonly Week[]): readonly Check[] =>
  range(1, CHECKS + 1).flatMap((check) => {
    const afterWeek = Math.round((weeks.length * check) / CHECKS) - 1;
    const week = weeks[afterWeek];
    if (week === undefined) return [];
    return histories.map((history, list) => {
      const bins = binsAtEnd(history, week);
      const bands = history.months.at(-1)?.after.bands ?? [];
      const waits = bands.map((band) => band.from).filter((from) => from > 0 && from < BINS);
      return { afterWeek, list, waits, shares: waits.map((wait) => shareFrom(bins, wait)) };
    });
  });

const missBy = ({ state }: Running, { list, waits, shares }: Check): number => {
  const all = waitingAtEnd(state, list, 0);
  if (all === 0) return 0;
  return sum(waits, (wait, index) => {
    const miss = waitingAtEnd(state, list, wait) / all - (shares[index] ?? 0);
    return miss * miss;
  });
};

/** Squared misses by list, when all lists of the service are worked alike. */
const missesOf = (replay: Running, checks: readonly Check[]): Float64Array => {
  const misses = new Float64Array(replay.model.lists);
  begin(replay);
  for (let week = 0; week < replay.model.weeks; week += 1) {
    step(replay, week);
    for (const check of checks) {
      if (check.afterWeek === week) {
        misses[check.list] = (misses[check.list] ?? 0) + missBy(replay, check);
      }
    }
  }
  return misses;
};

const leastOf = (misses: readonly Float64Array[], list: number): number => {
  let least = 0;
  for (const [index, one] of misses.entries()) {
    if ((one[list] ?? 0) < (misses[least]?.[list] ?? 0)) least = index;
  }
  return least;
};

/** Fits both shares on the bands of the last year: least squares, the urgent share for the service as a whole, the order share list by list. */
export const orderOf = (histories: readonly History[], calendar: WorkingCalendar): Order => {
  const { compiled, weeks } = replayOf(histories, calendar);
  const checks = checksOf(histories, weeks);
  const replay = running(compiled);
  const lists = range(histories.length);
  const fits = URGENT_SHARES.map((urgentShare) => {
    compiled.urgentShare.fill(urgentShare);
    const misses = ORDER_SHARES.map((orderShare) => {
      replay.future.orderShare.fill(orderShare);
      return missesOf(replay, checks);
    });
    const best = lists.map((list) => leastOf(misses, list));
    return {
      urgentShare,
      orderShares: best.map((index) => ORDER_SHARES[index] ?? 0),
      miss: mean(lists, (list) => misses[best[list] ?? 0]?.[list]) ?? 0,
    };
  });
  const { urgentShare, orderShares } = fits.toSorted((a, b) => a.miss - b.miss)[0] ?? {
    urgentShare: 0,
    orderShares: [],
  };
  return { urgentShare, orderShares };
};
