import type { Change, Day, Kept, Pack, Plan } from '#domain';
import type { Appended, Ledger } from '#register';

export type PlanPack = Pack & { readonly plan: Plan };

/** The plan at a position: what is kept, and the pack that it makes with its figures. */
export interface KeptPlan {
  readonly kept: Kept;
  readonly pack: PlanPack;
}

/** The plan that a site shows and changes. */
export interface Keeper {
  readonly ledger: Ledger;
  readonly now: () => Promise<KeptPlan>;
  /** The plan as it was; undefined where there was none yet, or where it can no longer be read. */
  readonly at: (
    moment: { readonly seq: number } | { readonly day: Day },
  ) => Promise<KeptPlan | undefined>;
  readonly append: (change: Change) => Promise<Appended>;
}
