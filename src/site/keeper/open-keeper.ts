import { keptReader } from '#intake';
import { type Ledger, openLedger, type Store } from '#register';
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
  const read = keptReader({ dataSetOf: (sha256) => ledger.dataSet(sha256), toFollow });
  const { validate, seen } = judgeOf(read);
  const ledger: Ledger = await openLedger(store, { clock, validate });
  await loadFirst({ ledger, shipped, clock });
  const keeper = keepPlan({ ledger, read, seen, shipped });
  await keeper.now();
  return keeper;
};
