import { least, range, sum } from 'd3-array';
import { addMonths, addWeeks, lastDay, type Month, type Pack, type WaitingList } from '#domain';
import { BINS, type ListModel, type Model } from '#engine';
import { binsAtEnd, weekAfter } from '../calibrate/boundary.ts';
import { HALF_YEAR, type History } from '../calibrate/history.ts';
import { givenTests, historiesOf, livedFrom, monthsOf, weeksOf } from './month-by-month.ts';
import { atMonthEnds, type Waiting } from './month-ends.ts';

/** Shares that are tried. */
const TRIED = range(21).map((twentieth) => twentieth / 20);

const everyoneAlike = new Array<number>(BINS).fill(1);

/** A list of which a share φ of the tests is given in order of waiting, and the rest to everyone alike. */
const withShare = (list: ListModel, orderShare: number): ListModel => ({
  ...list,
  orderShare,
  chance: everyoneAlike,
});

/** A list as it stood at `start`, with all that was then added and tested. */
const asItWas = (list: ListModel, history: History, start: Month): ListModel => ({
  ...givenTests(list, livedFrom(start, history, list)),
  waiting: [...binsAtEnd(history, addWeeks(weekAfter(lastDay(start)), -1))],
  feedback: 0,
});

/** How far a list's shares by band are from the published ones: squares added up. */
const missOf = ({ total, bands, patients }: WaitingList, waiting: Waiting): number => {
  const list = waiting[0] ?? 0;
  if (total === 0 || list === 0) return 0;
  return sum(bands, ({ from, to }, band) => {
    const said = ((waiting[from] ?? 0) - (to === undefined ? 0 : (waiting[to] ?? 0))) / list;
    const miss = said - (patients[band] ?? 0) / total;
    return miss * miss;
  });
};

/** A φ, and how far each list is then from its bands. */
interface Fit {
  readonly orderShare: number;
  readonly misses: readonly number[];
}

/** What came of a half-year, month-end by month-end, held against what was published of it. */
const missesOf = (
  came: readonly (readonly Waiting[])[],
  histories: readonly (History | undefined)[],
): readonly number[] =>
  histories.map((history, list) =>
    sum(history?.months.slice(-HALF_YEAR) ?? [], ({ after }, at) =>
      missOf(after, came[at]?.[list] ?? []),
    ),
  );

/**
 * The lists of a model calibrated at `until`, seen in order of waiting as far as that fits them best, in place of by chance:
 * the half-year before is run again with each φ, and the one under which a list's bands come out nearest is taken.
 */
export const seenInOrder = (pack: Pack, { lists, ...model }: Model): readonly ListModel[] => {
  const until = model.origin;
  const stretch = { start: addMonths(until, -HALF_YEAR), until };
  const histories = historiesOf(pack, { lists, until });
  const then = lists.map((list, at) => {
    const history = histories[at];
    return history ? asItWas(list, history, stretch.start) : list;
  });
  const fits = TRIED.map((orderShare): Fit => {
    const tried = then.map((list) => withShare(list, orderShare));
    const ran = { ...model, ...weeksOf(stretch, pack), lists: tried };
    const came = atMonthEnds(ran, monthsOf(stretch).slice(1));
    return { orderShare, misses: missesOf(came, histories) };
  });
  return lists.map((list, at) =>
    withShare(list, least(fits, ({ misses }) => misses[at] ?? 0)?.orderShare ?? 0),
  );
};
