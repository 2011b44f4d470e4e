import type { Pack, Plan } from '#domain';

export type PlanPack = Pack & { readonly plan: Plan };

const holdsPlan = (pack: Pack): pack is PlanPack => pack.plan !== undefined;

/** The plan that the site shows: that of the first pack with one. */
export const planPackOf = (packs: readonly Pack[]): PlanPack | undefined => packs.find(holdsPlan);
