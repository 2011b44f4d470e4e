import { join } from 'node:path';
import { type Ledger, openLedger } from '#register';
import { type Keeper, openKeeper, UnreadablePack, UnreadablePlan } from '#site';
import type { ExitCode, Terminal } from './command.ts';
import { withKeptPlan, withPlanStore } from './plan-store.ts';
import { refuseInput } from './trouble.ts';

/** The plan that an empty store begins with. */
export const shippedPlan = join(import.meta.dirname, '..', '..', 'packs', 'wales');

/** The ledger of the store, to be read as it is. */
export const withLedger = (
  terminal: Terminal,
  work: (ledger: Ledger) => Promise<ExitCode>,
): Promise<ExitCode> =>
  withKeptPlan(terminal, async (store) => {
    const validate = async () => ({ issues: [], findings: [] });
    return work(await openLedger(store, { clock: Date.now, validate }));
  });

/** The plan of the store; an empty store begins with the shipped one. */
export const withKeeper = (
  terminal: Terminal,
  work: (keeper: Keeper) => Promise<ExitCode>,
): Promise<ExitCode> =>
  withPlanStore(terminal, async (store) => {
    try {
      return await work(await openKeeper({ store, shipped: shippedPlan, clock: Date.now }));
    } catch (problem) {
      if (problem instanceof UnreadablePack || problem instanceof UnreadablePlan)
        return refuseInput(problem.issues, terminal, false);
      throw problem;
    }
  });
