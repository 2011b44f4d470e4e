/*
 * mean wait = 1/2 + (Σ those who have waited k weeks or more, k = 1 … 53  +  weeks waited beyond 53) / list
 * beyond    -> (beyond + those of 53 and more) x share of the longest waits that still wait a week later
 *
 * The last bin is open. Whoever stands in it is as likely to leave it as another, so how long they have waited follows week by week from when they came into it; of those who stood there at the start it is not known, nor where tests go in order of waiting.
 */
import type { OfQueue } from '#domain';
import { BINS, type Running, waitingAtEnd } from '#engine';

const OPEN = BINS - 1;

/** Past this share of a list, those of whom it is not known how long they have waited would make its mean wrong. */
const FEW = 0.001;

export interface MeanWait {
  /** After each week. */
  readonly follow: () => void;
  /** Weeks, of those who wait on a list. Each counts as half a week into its bin. */
  readonly of: (list: number) => OfQueue;
}

/** Follows a model that has begun. */
export const meanWait = ({ model, state }: Running): MeanWait => {
  const byList = (count: (list: number) => number) =>
    Float64Array.from({ length: model.lists }, (_, list) => count(list));
  const open = byList((list) => waitingAtEnd(state, list, OPEN));
  const comingToOpen = byList((list) => waitingAtEnd(state, list, OPEN - 1));
  const unknown = open.slice();
  const beyond = byList(() => 0);
  const follow = (): void => {
    for (let list = 0; list < model.lists; list += 1) {
      const now = waitingAtEnd(state, list, OPEN);
      const before = comingToOpen[list] ?? 0;
      const stay = before > 0 ? now / before : 0;
      beyond[list] = ((beyond[list] ?? 0) + (open[list] ?? 0)) * stay;
      unknown[list] = (unknown[list] ?? 0) * stay;
      open[list] = now;
      comingToOpen[list] = waitingAtEnd(state, list, OPEN - 1);
    }
  };
  const of = (list: number): OfQueue => {
    const waiting = waitingAtEnd(state, list, 0);
    if (waiting <= 0) return { not_valid: 'nobody-waits' };
    const inOrder = (model.orderShare[list] ?? 0) * (open[list] ?? 0);
    if ((unknown[list] ?? 0) + inOrder > FEW * waiting) return { not_valid: 'waits-past-a-year' };
    let weeks = beyond[list] ?? 0;
    for (let wait = 1; wait < BINS; wait += 1) weeks += waitingAtEnd(state, list, wait);
    return weeks / waiting + 0.5;
  };
  return { follow, of };
};
