import { type Slip, type SlipCost, slipOfLevers } from '#analysis';
import type { PlanPack } from '#domain';
import { asDelivered } from '#plan';
import type { Site } from '../../page.ts';
import type { Task } from '../../projector/task.ts';
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

type SlipTask = Extract<Task, { kind: 'slip' }>;

const taskOf = ({ name }: PlanPack, slip: Slip): SlipTask => ({ kind: 'slip', pack: name, slip });

/** What it costs; undefined where nothing that the model holds has moved. */
export const costOfSlip = async (
  { projector }: Pick<Site, 'projector'>,
  pack: PlanPack,
  { slip }: Slipped,
): Promise<SlipCost | undefined> => {
  if (!slip) return undefined;
  const { cost } = await projector.ask(taskOf(pack, slip));
  return cost;
};

/** What is likely to be asked of slips: that of the whole plan, then that of each action. */
export const slipTasks = async (
  site: Pick<Site, 'keeper' | 'today'>,
  pack: PlanPack,
): Promise<readonly SlipTask[]> => {
  const { slip } = await slippedIn(site, pack);
  if (!slip) return [];
  const alone = slip.actions.map((action) => ({
    actions: [action],
    now: slip.now.filter((lever) => lever.action === action),
    before: slip.before.filter((lever) => lever.action === action),
  }));
  return [slip, ...alone].map((each) => taskOf(pack, each));
};
