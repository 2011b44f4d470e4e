import type { Action, ActionEffect, Label, PlanPack } from '#domain';
import { asDelivered } from '#plan';
import { speaker } from '#words';
import { pathOf } from '../../address.ts';
import { labelOf } from '../../parts/label/label.ts';
import { namedList } from '../../parts/named-list/named-list.ts';
import { comparisonOf } from './compared.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { leversOf, type Reading } from './facts.ts';
import { findingOf, firstEffectOf, standardOf } from './finding.ts';
import { picturesOf } from './picture.ts';
import { travelSentences } from './travel.ts';

export interface Held {
  readonly pack: PlanPack;
  readonly action: Action;
  /** What it does alone; undefined where the model does not move with it. */
  readonly effect: ActionEffect | undefined;
}

/** What the action rests on, and what its figures rest on: a warning of each. */
const warningsOf = (labels: readonly Label[], { language }: Reading) => {
  const warnings = [...new Set(labels)].flatMap((label) => labelOf(label, language) ?? []);
  return warnings.length === 0 ? undefined : { text: warnings.map(({ text }) => text).join(' ') };
};

const reachOf = ({ boards, services }: ActionEffect, pack: PlanPack, { language }: Reading) =>
  speaker({ en, cy }, language)('reach', {
    services: namedList(services, pack.services, language),
    boards: namedList(boards, pack.boards, language),
  });

/** The sentence at the top of the page: what it is expected to do, or why nothing is claimed. */
export const leadFindingOf = (
  { pack, action, effect }: Held,
  { language, today }: Reading,
): string => {
  const say = speaker({ en, cy }, language);
  const { start } = pack.plan;
  if (action.effect === 'enabling') return say('enabling');
  const delivered = leversOf(action, asDelivered(pack, today).plan);
  if (!effect) return delivered.length === 0 ? say('not-delivered') : say('not-modelled');
  return findingOf({ action, effect, start, weeks: standardOf(pack, start) }, language);
};

/** What it does alone, at 12, 24 and 36 months, in a table and in pictures. */
export const effectOf = ({ pack, action, effect }: Held, reading: Reading) => {
  if (!effect) return undefined;
  const { language } = reading;
  const say = speaker({ en, cy }, language);
  const { start } = pack.plan;
  const told = { action, effect, start, weeks: standardOf(pack, start) };
  const labels = [action.label, effect.label, ...effect.travel.map(({ label }) => label)];
  return {
    heading: say('effect'),
    first: firstEffectOf(told, language),
    reach: reachOf(effect, pack, reading),
    travel: travelSentences({ effect, pack, start }, language),
    method: say('effect-method', { futures: effect.runs }),
    label: warningsOf(labels, reading),
    comparison: comparisonOf(
      told,
      { caption: say('comparison'), without: say('without'), with: say('with') },
      language,
    ),
    pictures: picturesOf({ ...told, labels }, language),
    csv: {
      text: say('csv'),
      href: `${pathOf('action', language, action.id)}.csv`,
    },
  };
};
