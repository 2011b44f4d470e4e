import { lastDay, type Week, type WorkingCalendar } from '#domain';
import { BINS, type Compiled, LOOKBACK } from '#engine';
import { binsAtEnd, flowInWeek, weekAfter, weeksBetween } from './boundary.ts';
import type { History } from './history.ts';
import { type FlowOf, lastYear } from './level.ts';

/** Last year over again: a service's lists with the flows they had, ready to run. */
export interface Replay {
  readonly compiled: Compiled;
  readonly weeks: readonly Week[];
}

/** All histories end at the same origin, so all begin in the same week. */
export const replayOf = (histories: readonly History[], calendar: WorkingCalendar): Replay => {
  const months = histories[0] ? lastYear(histories[0]) : [];
  const firstMonth = months[0];
  const lastMonth = months.at(-1);
  const weeks =
    firstMonth && lastMonth
      ? weeksBetween(
          weekAfter(lastDay(firstMonth.before.month)),
          weekAfter(lastDay(lastMonth.after.month)),
        )
      : [];
  const flow = (one: FlowOf) =>
    Float64Array.from(
      histories.flatMap((history) =>
        weeks.map((week) => flowInWeek(history, { flow: one, week, calendar })),
      ),
    );
  const lists = histories.length;
  const byList = () => new Float64Array(lists);
  return {
    weeks,
    compiled: {
      lists,
      weeks: weeks.length,
      waiting: startOf(histories, weeks),
      additions: flow((month) => month.added),
      capacity: flow((month) => month.fromList),
      planned: new Float64Array(lists * weeks.length),
      unscheduled: new Float64Array(lists * weeks.length),
      validation: flow((month) => month.validated),
      standard: new Uint8Array(lists * weeks.length).fill(BINS),
      urgentShare: byList(),
      orderShare: byList(),
      removals: Float64Array.from(histories, removalsOf),
      feedback: byList(),
      clearance: byList().fill(1),
      recentList: new Float64Array(lists * LOOKBACK),
      recentTests: new Float64Array(lists * LOOKBACK),
    },
  };
};

const startOf = (histories: readonly History[], weeks: readonly Week[]): Float64Array => {
  const first = weeks[0];
  if (first === undefined) return new Float64Array(0);
  return Float64Array.from(
    histories.flatMap((history) => [0, ...binsAtEnd(history, (first - 1) as Week)]),
  );
};

/** The weekly share that the history took for removed. */
const removalsOf = (history: History): number => {
  const month = history.months.at(-1);
  const mean = month ? (month.before.total + month.after.total) / 2 : 0;
  return month && mean > 0 ? month.removed / mean / month.weeks : 0;
};
