import type { Issue, Kept, PlanPack } from '#domain';
import type { KeptReader } from '#intake';
import type { Ledger } from '#register';
import type { Keeper, KeptPlan } from './keeper.ts';

/** A plan that was kept and can't be read as this version of the product reads plans. */
export class UnreadablePlan extends Error {
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    super(`the plan that is kept cannot be read: ${JSON.stringify(issues.slice(0, 3))}`);
    this.name = 'UnreadablePlan';
    this.issues = issues;
  }
}

/** Plans as they were at a few days, as a page that compares two asks for again and again. */
const MOST_REMEMBERED = 6;

interface PlansToRead {
  readonly ledger: Ledger;
  readonly read: KeptReader;
  readonly seen: (pack: PlanPack) => void;
}

const remembering = (most: number) => {
  const known = new Map<string, KeptPlan>();
  return async (
    kept: Kept,
    make: () => Promise<KeptPlan | undefined>,
  ): Promise<KeptPlan | undefined> => {
    const id = kept.head.hash;
    const plan = known.get(id) ?? (await make());
    if (!plan) return undefined;
    known.delete(id);
    known.set(id, plan);
    for (const oldest of [...known.keys()].slice(0, -most)) known.delete(oldest);
    return plan;
  };
};

/** The plan as it is and as it was, each read once. */
export const readPlans = ({ ledger, read, seen }: PlansToRead): Pick<Keeper, 'now' | 'at'> => {
  let latest: KeptPlan | undefined;
  const remember = remembering(MOST_REMEMBERED);
  return {
    now: async () => {
      const kept = await ledger.current();
      if (latest?.kept.head.hash === kept.head.hash) return latest;
      const pack = await read(kept);
      if (!pack.ok) throw new UnreadablePlan(pack.issues);
      latest = { kept, pack: pack.value };
      seen(pack.value);
      return latest;
    },
    at: async (moment) => {
      const kept = await ledger.at(moment);
      if (kept.head.seq === 0) return undefined;
      return remember(kept, async () => {
        const pack = await read(kept);
        return pack.ok ? { kept, pack: pack.value } : undefined;
      });
    },
  };
};
