import { keptReader } from '#intake';
import { openLedger, type Store } from '#register';
import { dataSetsAtHand } from './data-sets-at-hand.ts';
import { judgeOf } from './judge.ts';
import { keepPlan } from './keep-plan.ts';
import type { Keeper } from './keeper.ts';
import { loadFirst } from './load-first.ts';
import { toFollow } from './words.ts';

export interface KeeperToOpen {
  readonly store: Store;
  /** The folder of the pack that a plan begins from. */
  readonly shipped: string;
  /** Milliseconds since 1970, UTC. */
  readonly clock: () => number;
}

/** The plan of a store. An empty store is given the shipped pack first; one that can't be read throws `UnreadablePack` or `UnreadablePlan`. */
export const openKeeper = async ({ store, shipped, clock }: KeeperToOpen): Promise<Keeper> => {
  const { dataSetOf, holding } = dataSetsAtHand(store.dataSet);
  const read = keptReader({ dataSetOf, toFollow });
  const { validate, seen } = judgeOf(read);
  const ledger = await openLedger(store, { clock, validate });
  await loadFirst({ ledger, shipped, clock, holding });
  const keeper = keepPlan({ ledger, read, seen, shipped, dataSetOf, holding });
  await keeper.now();
  return keeper;
};
