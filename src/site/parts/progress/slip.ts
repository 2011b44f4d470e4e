import { type Slip, type SlipCost, slipOfLevers } from '#analysis';
import { asDelivered } from '#plan';
import type { Site } from '../../page.ts';
import type { PlanPack } from '../plan-pack/plan-pack.ts';
import { type HeldAgainst, heldAgainst } from './baseline.ts';

/** What has moved against a baseline. */
export interface Slipped {
  readonly against: HeldAgainst;
  /** Undefined when nothing has. */
  readonly slip: Slip | undefined;
}

/** What has moved of one action, or of the whole plan. */
export const slippedIn = async (
  site: Pick<Site, 'keeper' | 'today'>,
  pack: PlanPack,
  action?: string,
): Promise<Slipped> => {
  const against = await heldAgainst(site, pack);
  const now = asDelivered(pack, site.today()).plan.levers;
  return { against, slip: slipOfLevers({ now, before: against.levers }, action) };
};

/** What it costs; undefined where nothing that the model holds has moved. */
export const costOfSlip = async (
  { projector }: Pick<Site, 'projector'>,
  pack: PlanPack,
  { slip }: Slipped,
): Promise<SlipCost | undefined> => {
  if (!slip) return undefined;
  const { cost } = await projector.ask({ kind: 'slip', pack: pack.name, slip });
  return cost;
};
