import type { Label, Pack, Plan, PlanPack } from '#domain';

const holdsPlan = (pack: Pack): pack is PlanPack => pack.plan !== undefined;

/** The plan that the site shows: that of the first pack with one. */
export const planPackOf = (packs: readonly Pack[]): PlanPack | undefined => packs.find(holdsPlan);

/** What a plan's own matter rests on: as soon as one of its actions is not real, all that is said of them says so. */
export const labelOfPlan = ({ actions }: Plan): Label =>
  actions.find(({ label }) => label !== 'real')?.label ?? 'real';
