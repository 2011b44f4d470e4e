import { sum } from 'd3-array';
import {
  addMonths,
  addWeeks,
  lastDay,
  type Month,
  monthsOfWeek,
  type Pack,
  sundayOf,
  type WorkingCalendar,
} from '#domain';
import type { ListModel, Model, Season } from '#engine';
import { balance } from '../calibrate/balance.ts';
import { weekAfter } from '../calibrate/boundary.ts';
import { type History, historiesAt } from '../calibrate/history.ts';

/** A stretch of the past: from one month's end to another's. */
export interface Stretch {
  readonly start: Month;
  readonly until: Month;
}

/** Patients added and tests given from a list, month by month: rates a working day, the start's own month first, then each month of the stretch. */
export interface MonthlyRates {
  readonly added: Season;
  readonly tests: Season;
}

/** The start's own month and each month of the stretch. */
export const monthsOf = ({ start, until }: Stretch): readonly Month[] =>
  Array.from({ length: until - start + 1 }, (_, at) => addMonths(start, at));

const nameOf = ({ board, service }: Pick<ListModel, 'board' | 'service'>): string =>
  `${board} ${service}`;

/** What a pack published of each list up to a month, in the order of `lists`; nothing where there is not a year of it. */
export const historiesOf = (
  pack: Pack,
  { lists, until }: { lists: readonly ListModel[]; until: Month },
): readonly (History | undefined)[] => {
  const known = new Map(
    historiesAt(pack, until).histories.map((history) => {
      const board = pack.boards[history.board]?.id ?? '';
      return [nameOf({ board, service: pack.services[history.service]?.id ?? '' }), history];
    }),
  );
  return lists.map((list) => known.get(nameOf(list)));
};

const shareLeaving = ({ waiting, leaving }: ListModel): number =>
  sum(waiting, (patients, bin) => patients * (leaving[bin] ?? 0)) / (sum(waiting) || 1);

/** What was tested in each month of a history from `start` on, and what must have been added when the list's own share left otherwise. */
export const livedFrom = (start: Month, history: History, list: ListModel): MonthlyRates => {
  const { months } = balance(history, shareLeaving(list));
  const lived = months.filter(({ month }) => month >= start);
  return {
    added: lived.map(({ added, workingDays }) => added / workingDays),
    tests: lived.map(({ fromList, workingDays }) => fromList / workingDays),
  };
};

/** A list to which just these tests are given: no other work competes for them. */
export const givenTests = (list: ListModel, { added, tests }: MonthlyRates): ListModel => ({
  ...list,
  additions: added,
  capacity: tests,
  planned: [],
  unscheduled: [],
});

/**
 * The stretch as weeks. Its seasons are months since the start, so that a calendar month met twice is two.
 * Days after the last month, in the week it ends in, go by that month: nothing later is known.
 */
export const weeksOf = (
  { start, until }: Stretch,
  calendar: WorkingCalendar,
): Pick<Model, 'firstWeek' | 'weeks'> => {
  const firstWeek = weekAfter(lastDay(start));
  const weeks = [];
  for (let week = firstWeek; sundayOf(addWeeks(week, -1)) < lastDay(until); ) {
    const parts = monthsOfWeek(week, calendar);
    weeks.push(parts.map(({ month, days }) => ({ season: Math.min(month, until) - start, days })));
    week = addWeeks(week, 1);
  }
  return { firstWeek, weeks };
};
