import { isKnown, type WaitingList, waitingLonger } from '#domain';
import type { Waiting } from './month-ends.ts';

/** Patients of a list at a month's end: all, and those who have waited 6 or 13 weeks or longer. */
export interface Waits {
  readonly list: number;
  readonly over6: number;
  readonly over13: number;
}

export const waitsRun = (waiting: Waiting): Waits => ({
  list: waiting[0] ?? 0,
  over6: waiting[6] ?? 0,
  over13: waiting[13] ?? 0,
});

/** Nothing where the bands don't say who has waited so long. */
export const waitsPublished = (list: WaitingList): Waits | undefined => {
  const over6 = waitingLonger(list, 6);
  const over13 = waitingLonger(list, 13);
  return isKnown(over6) && isKnown(over13) ? { list: list.total, over6, over13 } : undefined;
};
