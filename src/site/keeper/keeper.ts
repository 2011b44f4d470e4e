import type { Change, DataSet, Day, Kept, Parsed, PlanPack } from '#domain';
import type { Appended, Ledger } from '#register';
import type { Acceptance, PackOffer } from './offer.ts';

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
  /** Keeps a change with its data sets, and with what it does to the language states of the texts that it edits. */
  readonly append: (change: Change, dataSets?: readonly DataSet[]) => Promise<Appended>;
  /** What a pack would change in the plan: that of a folder, or the product's own when it is newer than the one loaded. Undefined when nothing is on offer. */
  readonly offer: (folder?: string) => Promise<Parsed<PackOffer | undefined>>;
  /** Lays a pack on the plan as one change. */
  readonly accept: (offer: PackOffer, acceptance: Acceptance) => Promise<Appended>;
}
