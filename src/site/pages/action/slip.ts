import type { SlipCost } from '#analysis';
import type { Action, PlanPack } from '#domain';
import { speaker } from '#words';
import { capital } from '../../parts/outlook/question.ts';
import type { Slipped } from '../../parts/progress/slip.ts';
import { comparisonOf } from './compared.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import type { Reading } from './facts.ts';
import { standardOf } from './finding.ts';
import { againstText, basisText, slipFinding } from './slip-finding.ts';

export interface HeldSlip {
  readonly slipped: Slipped;
  /** Undefined where nothing that the model holds has moved. */
  readonly cost: SlipCost | undefined;
}

const costSection = (
  cost: SlipCost,
  { pack, action, slipped }: SlipOfAction,
  { language }: Reading,
) => {
  const say = speaker({ en, cy }, language);
  const { start } = pack.plan;
  const weeks = standardOf(pack, start);
  const illustration = action.label === 'real' ? undefined : say('basis-action');
  const basis = basisText(illustration, cost.label, language);
  return {
    finding: slipFinding({ cost, against: slipped.against, start, weeks, basis }, language),
    method: say('slip-method', { futures: cost.runs }),
    comparison: comparisonOf(
      { effect: cost, start, weeks },
      { caption: say('slip-comparison'), without: say('slip-without'), with: say('slip-with') },
      language,
    ),
  };
};

interface SlipOfAction extends HeldSlip {
  readonly pack: PlanPack;
  readonly action: Action;
}

/** What the slip of an action costs those who wait, and against what. */
export const slipSection = (held: SlipOfAction, reading: Reading) => {
  const { language } = reading;
  const say = speaker({ en, cy }, language);
  const { action, slipped, cost } = held;
  const heading = say('slip');
  const nothing = { method: undefined, comparison: undefined };
  if (action.effect === 'enabling') return { heading, finding: say('slip-enabling'), ...nothing };
  if (cost) return { heading, ...costSection(cost, held, reading) };
  const against = capital(againstText(slipped.against, language));
  const why = slipped.slip ? say('slip-unmodelled', { against }) : say('slip-unmoved', { against });
  return { heading, finding: why, ...nothing };
};
