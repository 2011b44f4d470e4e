import { addMonths, type Month, type Pack, seasonOf } from '#domain';
import type { ListModel, Model, Season } from '#engine';
import { calibrate } from '../calibrate/calibrate.ts';
import {
  givenTests,
  historiesOf,
  livedFrom,
  type MonthlyRates,
  monthsOf,
  type Stretch,
  weeksOf,
} from './month-by-month.ts';
import { atMonthEnds } from './month-ends.ts';
import { seenInOrder } from './order-share.ts';
import { type Everyone, everyone, type Sayer } from './sayers.ts';
import { type Waits, waitsPublished, waitsRun } from './waits.ts';

/** What was said of one list from an origin, and what came. */
export interface Replayed {
  readonly board: string;
  readonly service: string;
  readonly origin: Month;
  /** Months ahead of the origin. */
  readonly ahead: number;
  readonly came: Waits;
  /** φ, as `in-order` found it. */
  readonly orderShare: number;
  readonly said: Everyone<Waits>;
}

export interface ReplayOptions {
  /** The last month taken to be known. */
  readonly from: Month;
  /** Months ahead at which what was said is held against what came. */
  readonly ahead: readonly number[];
}

/** A list as calibrated, and the same seen in order. */
interface Twins {
  readonly byChance: ListModel;
  readonly inOrder: ListModel;
}

/** One list over one stretch: the model of what came before, and what came. */
interface Over extends Twins {
  readonly stretch: Stretch;
  readonly before: Waits;
  readonly came: Waits;
  readonly lived: MonthlyRates;
}

const overStretch = (
  pack: Pack,
  { twins, stretch }: { twins: readonly Twins[]; stretch: Stretch },
): readonly Over[] => {
  const lists = twins.map(({ byChance }) => byChance);
  const histories = historiesOf(pack, { lists, until: stretch.until });
  return twins.flatMap((both, at) => {
    const history = histories[at];
    const first = history?.months.find(({ month }) => month === stretch.start);
    const before = first && waitsPublished(first.after);
    const last = history?.months.at(-1);
    const came = last && waitsPublished(last.after);
    if (!history || !before || !came) return [];
    return [
      { ...both, stretch, before, came, lived: livedFrom(stretch.start, history, both.byChance) },
    ];
  });
};

/** Additions as they were to be expected at the origin. */
const expected = ({ byChance: { additions }, stretch }: Over): Season =>
  monthsOf(stretch).map((month) => additions[seasonOf(month)] ?? 0);

/** The same over the tests that were to be expected, times those that were given. */
const following = (over: Over): Season => {
  const { capacity, planned, unscheduled } = over.byChance;
  const added = expected(over);
  return monthsOf(over.stretch).map((month, at) => {
    const season = seasonOf(month);
    const other = (planned[season] ?? 0) + (unscheduled[season] ?? 0);
    const usual = (capacity[season] ?? 0) - other;
    return (added[at] ?? 0) * (usual > 0 ? (over.lived.tests[at] ?? 0) / usual : 1);
  });
};

/** What each sayer but no-change runs: tests are known to all of them, additions to one. */
const listFor: Readonly<Record<Exclude<Sayer, 'no-change'>, (over: Over) => ListModel>> = {
  'by-chance': (over) => givenTests(over.byChance, { ...over.lived, added: expected(over) }),
  'in-order': (over) => givenTests(over.inOrder, { ...over.lived, added: expected(over) }),
  following: (over) => givenTests(over.byChance, { ...over.lived, added: following(over) }),
  told: ({ byChance, lived }) => givenTests({ ...byChance, feedback: 0 }, lived),
};

const nobody: Waits = { list: 0, over6: 0, over13: 0 };

/** What everyone says of the end of one stretch. */
const replayed = (
  model: Model,
  { lists, stretch }: { lists: readonly Over[]; stretch: Stretch },
): readonly Replayed[] => {
  const said = everyone((sayer): readonly Waits[] => {
    if (sayer === 'no-change') return lists.map(({ before }) => before);
    const ran = { ...model, lists: lists.map(listFor[sayer]) };
    return (atMonthEnds(ran, [stretch.until])[0] ?? []).map(waitsRun);
  });
  return lists.map(({ inOrder: { board, service, orderShare }, came }, list) => ({
    board,
    service,
    orderShare,
    origin: stretch.start,
    ahead: stretch.until - stretch.start,
    came,
    said: everyone((sayer) => said[sayer][list] ?? nobody),
  }));
};

/**
 * The months after an origin run again, with the tests that were given in them and nothing else that was not known at the origin (`told` apart).
 * A list that is not published with its activity in every month up to the end is left out; so is a pack without activity.
 */
export const replay = (pack: Pack, { from, ahead }: ReplayOptions): readonly Replayed[] => {
  if (pack.activity.length === 0) return [];
  const { workforce: _, ...model } = calibrate(pack, from).model;
  const inOrder = seenInOrder(pack, model);
  const twins = model.lists.flatMap((byChance, at): readonly Twins[] => {
    const other = inOrder[at];
    return other ? [{ byChance, inOrder: other }] : [];
  });
  return ahead.flatMap((months) => {
    const stretch = { start: from, until: addMonths(from, months) };
    const lists = overStretch(pack, { twins, stretch });
    return replayed({ ...model, ...weeksOf(stretch, pack) }, { lists, stretch });
  });
};
