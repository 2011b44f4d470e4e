import type { Change, DataSet, PlanPack } from '#domain';
import { type KeptReader, withTextStates } from '#intake';
import type { Appended, Ledger } from '#register';
import type { Keeper } from './keeper.ts';
import { type PacksToOffer, packsOnOffer } from './packs-on-offer.ts';
import { readPlans } from './read-plans.ts';

export interface PlanToKeep extends Omit<PacksToOffer, 'append'> {
  readonly ledger: Ledger;
  readonly read: KeptReader;
  /** Hears of each plan as it is read. */
  readonly seen: (pack: PlanPack) => void;
}

/** What an undo or a decision lays down, states and all, was said before. */
const saysStates = ({ kind, origin }: Change): boolean =>
  origin === 'undo' || kind === 'approval' || kind === 'refusal';

/** The plan of a ledger: read when it has changed, and changed with its texts' language states. */
export const keepPlan = (plan: PlanToKeep): Keeper => {
  const { ledger } = plan;
  const { now, at } = readPlans(plan);
  const append = async (change: Change, dataSets: readonly DataSet[] = []): Promise<Appended> => {
    // What the plan breaks already is known before a change of it is judged.
    const { kept } = await now();
    const facts = saysStates(change) ? change.facts : withTextStates(kept, change.facts);
    return ledger.append({ ...change, facts }, dataSets);
  };
  return { ledger, now, at, append, ...packsOnOffer({ ...plan, append }) };
};
