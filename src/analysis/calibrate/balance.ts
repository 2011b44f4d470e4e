import type { History, MonthOfList } from './history.ts';

/** A month with all its flows: what was not published is what makes the list end where it did. */
export interface BalancedMonth extends MonthOfList {
  /** Patients who left otherwise than by a test. */
  readonly removed: number;
  /** Patients who must have been added. */
  readonly added: number;
  /** What no addition can explain: patients taken off when the list was checked. */
  readonly validated: number;
}

export type Balanced = History<BalancedMonth>;

/** Additions = max(0, net + removals); a negative remainder is validation (method, section 4). `removals` is the share of the list that leaves in a week. */
export const balance = (history: History, removals: number): Balanced => ({
  ...history,
  months: history.months.map((month) => {
    const { before, after, weeks } = month;
    const removed = ((before.total + after.total) / 2) * removals * weeks;
    const net = after.total - before.total + month.fromList;
    return {
      ...month,
      removed,
      added: Math.max(0, net + removed),
      validated: Math.max(0, -(net + removed)),
    };
  }),
});
