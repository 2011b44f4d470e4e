import { BINS, type ListModel } from '../model.ts';

/** Weeks that the clearance time looks back on. */
export const LOOKBACK = 4;

/** Slots of a list while a week passes: this week's additions, then the bins. */
export const SLOTS = BINS + 1;

/** Lists as flat arrays. By list and slot `list * SLOTS + slot`. */
export interface CompiledLists {
  /** Patients at the start, `lists x SLOTS`. */
  readonly waiting: Float64Array;
  readonly urgentShare: Float64Array;
  readonly orderShare: Float64Array;
  /** Chance to be seen, by slot, and the largest of a list's: `lists x SLOTS`, `lists`. */
  readonly chance: Float64Array;
  readonly largestChance: Float64Array;
  /** Share that leaves otherwise, by slot, and the largest of a list's: `lists x SLOTS`, `lists`. */
  readonly leaving: Float64Array;
  readonly largestLeaving: Float64Array;
  readonly clearance: Float64Array;
  /** `lists x LOOKBACK`. */
  readonly recentList: Float64Array;
  readonly recentTests: Float64Array;
}

/** Who waits at the start, and how a list's patients are seen and leave. */
export const compileLists = (lists: readonly ListModel[]): CompiledLists => {
  const byList = (one: (list: ListModel) => number) => Float64Array.from(lists, one);
  const flat = (one: (list: ListModel) => readonly number[]) =>
    Float64Array.from(lists.flatMap(one));
  return {
    waiting: flat(({ waiting }) => [0, ...waiting]),
    urgentShare: byList((list) => list.urgentShare),
    orderShare: byList((list) => list.orderShare),
    chance: flat(({ chance }) => [0, ...chance]),
    largestChance: byList((list) => Math.max(...list.chance)),
    leaving: flat(({ leaving }) => [0, ...leaving]),
    largestLeaving: byList((list) => Math.max(...list.leaving)),
    clearance: byList((list) => list.clearance),
    recentList: flat(({ recent }) => recent.list),
    recentTests: flat(({ recent }) => recent.tests),
  };
};
