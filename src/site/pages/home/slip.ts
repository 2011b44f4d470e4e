import { setTimeout as afterSome } from 'node:timers/promises';
import type { SlipCost } from '#analysis';
import type { Language, PlanPack } from '#domain';
import { speaker } from '#words';
import type { Site } from '../../page.ts';
import { capital } from '../../parts/outlook/question.ts';
import { labelOfPlan } from '../../parts/plan-pack/plan-pack.ts';
import { costOfSlip, type Slipped, slippedIn } from '../../parts/progress/slip.ts';
import { standardOf } from '../action/finding.ts';
import { againstText, basisText, slipFinding } from '../action/slip-finding.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

export interface HeldSlip {
  readonly slipped: Slipped;
  /** Undefined where nothing that the model holds has moved; awaited while it is still worked out. */
  readonly cost: SlipCost | undefined | 'awaited';
}

/** The sum of a nation takes seconds after each change of the plan: the home page does not wait for it. */
const MILLISECONDS = 400;

export const heldSlip = async (site: Site, pack: PlanPack): Promise<HeldSlip> => {
  const slipped = await slippedIn(site, pack);
  const cost = await Promise.race([
    costOfSlip(site, pack, slipped),
    afterSome(MILLISECONDS, 'awaited' as const, { ref: false }),
  ]);
  return { slipped, cost };
};

/** What all slips together cost those who wait, in a sentence that says against what. */
export const slipOf = ({ slipped, cost }: HeldSlip, pack: PlanPack, language: Language) => {
  const say = speaker({ en, cy }, language);
  const heading = say('slip');
  if (cost === 'awaited') return { heading, finding: say('slip-awaited') };
  const { plan } = pack;
  if (!cost) {
    const against = capital(againstText(slipped.against, language));
    const why = slipped.slip
      ? say('slip-unmodelled', { against })
      : say('slip-unmoved', { against });
    return { heading, finding: why };
  }
  const illustration = labelOfPlan(plan) === 'real' ? undefined : say('basis-actions');
  const told = {
    cost,
    against: slipped.against,
    start: plan.start,
    weeks: standardOf(pack, plan.start),
    basis: basisText(illustration, cost.label, language),
  };
  return { heading, finding: slipFinding(told, language) };
};
