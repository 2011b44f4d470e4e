import type { Pack } from '#domain';
import { speaker } from '#words';
import { pathOf, searchOf } from '../../address.ts';
import { type Asked, type Page, type Site, trouble } from '../../page.ts';
import { labelOf } from '../../parts/label/label.ts';
import { planPackOf } from '../../parts/plan-pack/plan-pack.ts';
import { type LastTold, lastTold } from '../../parts/progress/last-told.ts';
import { costOfSlip, slippedIn } from '../../parts/progress/slip.ts';
import { vocabulary } from '../../parts/vocabulary/vocabulary.ts';
import { assumptionsUsed } from './assumptions-used.ts';
import { decisionsOf, engagementOf, observedOf, risksOf } from './beside.ts';
import { effectCsv } from './csv.ts';
import { cy } from './cy.ts';
import { effectOf, type Held, leadFindingOf } from './effect.ts';
import { en } from './en.ts';
import { leversOf, type Reading } from './facts.ts';
import { leverOf } from './levers.ts';
import { milestonesSection } from './milestones.ts';
import { type HeldSlip, slipSection } from './slip.ts';
import { standingOfAction } from './standing.ts';
import {
  aboutOf,
  costsOf,
  crosswalkOf,
  evidenceOf,
  measureOf,
  neighboursOf,
  objectivesOf,
} from './summary.ts';

const leversSection = ({ pack, action }: Held, { language }: Reading) => {
  const say = speaker({ en, cy }, language);
  return {
    heading: say('levers'),
    reason: action.effectReason[language],
    head: {
      what: say('what-changes'),
      where: say('where'),
      chance: say('chance'),
      cost: say('cost'),
      reason: say('reason'),
    },
    items: leversOf(action, pack.plan).map((lever) => leverOf(lever, pack, language)),
  };
};

const assumptionsSection = ({ pack, action }: Held, { language }: Reading) => {
  const say = speaker({ en, cy }, language);
  return {
    heading: say('assumptions'),
    text: say('assumptions-text'),
    items: assumptionsUsed(leversOf(action, pack.plan), pack, language),
  };
};

const standingSection = ({ pack, action }: Held, reading: Reading) => {
  const say = speaker({ en, cy }, reading.language);
  return {
    heading: say('answers'),
    caption: say('answers-caption'),
    nothing: say('no-answers'),
    head: { name: say('aim-name'), strength: say('strength'), reason: say('reason') },
    items: crosswalkOf(action, pack, reading),
    objectives: { heading: say('objectives'), items: objectivesOf(action, pack, reading) },
  };
};

const neighbours = ({ pack, action }: Held, reading: Reading) => {
  const say = speaker({ en, cy }, reading.language);
  return {
    label: say('neighbours'),
    previousText: say('previous'),
    nextText: say('next'),
    ...neighboursOf(action, pack, reading),
  };
};

/** How it has gone, and what that costs. */
interface Delivered extends HeldSlip {
  /** How actions stood at the last round; undefined where nobody can say. */
  readonly told: LastTold | undefined;
  /** Whether the plan may be edited here. */
  readonly kept: boolean;
}

/** The ways to edit it, with its parts, and to what was changed of it. */
const editLinks = ({ action }: Held, { language }: Reading) => {
  const say = speaker({ en, cy }, language);
  const entity = `actions/${action.id}`;
  return {
    edit: { text: say('edit'), href: pathOf('row', language, entity) },
    progress: {
      text: say('progress'),
      href: pathOf('row', language, entity) + searchOf({ form: 'progress' }),
    },
    history: { text: say('history'), href: pathOf('history', language) + searchOf({ entity }) },
    row: say('edit-row'),
    rows: Object.fromEntries(
      action.milestones.map(({ id }) => [id, pathOf('row', language, `milestones/${id}`)]),
    ),
  };
};

export const present = (held: Held & { readonly delivered: Delivered }, reading: Reading) => {
  const { language } = reading;
  const say = speaker({ en, cy }, language);
  const { pack, action, delivered } = held;
  return {
    title: `${action.id} ${action.title[language]}`,
    id: action.id,
    heading: action.title[language],
    programme: vocabulary(language)(`programme-${action.programme}`),
    status: standingOfAction(held, delivered.told, reading),
    label: labelOf(action.label, language),
    finding: leadFindingOf(held, reading),
    summary: action.summary[language],
    about: { heading: say('about'), rows: aboutOf(action, pack, reading) },
    milestones: milestonesSection(action, reading),
    slip: slipSection({ pack, action, ...delivered }, reading),
    measure: { heading: say('success'), rows: measureOf(action, reading) },
    observed: observedOf(action, pack, reading),
    costs: { heading: say('cost'), text: costsOf(action, reading) },
    levers: leversSection(held, reading),
    effect: effectOf(held, reading),
    assumptions: assumptionsSection(held, reading),
    standing: standingSection(held, reading),
    evidence: evidenceOf(action, pack, reading),
    risks: risksOf(action, pack, reading),
    decisions: decisionsOf(action, pack, reading),
    engagement: engagementOf(action, pack, reading),
    links: delivered.kept ? editLinks(held, reading) : undefined,
    neighbours: neighbours(held, reading),
  };
};

/** The action that is asked for, and what it does; undefined when there is no such action. */
const heldOf = async (
  { packs, projector }: Site,
  { subject }: Asked,
): Promise<Held | undefined> => {
  const pack = planPackOf(packs);
  const action = pack?.plan.actions.find(({ id }) => id === subject);
  if (!pack || !action) return undefined;
  if (action.effect === 'enabling') return { pack, action, effect: undefined };
  const task = { kind: 'effect', pack: pack.name, action: action.id } as const;
  const { effect } = await projector.ask(task);
  return { pack, action, effect };
};

const deliveredOf = async (site: Site, { pack, action }: Held): Promise<Delivered> => {
  const [told, slipped] = await Promise.all([
    lastTold(site, pack),
    slippedIn(site, pack, action.id),
  ]);
  const cost = await costOfSlip(site, pack, slipped);
  return { told, slipped, cost, kept: site.keeper !== undefined };
};

export const action: Page = {
  id: 'action',
  subjects: (packs: readonly Pack[]) => planPackOf(packs)?.plan.actions.map(({ id }) => id) ?? [],
  answer: async (site, asked) => {
    const held = await heldOf(site, asked);
    if (!held) return trouble('not-here');
    return {
      kind: 'page',
      view: present(
        { ...held, delivered: await deliveredOf(site, held) },
        { language: asked.language, today: site.today() },
      ),
    };
  },
  csv: async (site, asked) => {
    const held = await heldOf(site, asked);
    // Nothing is claimed of an action that enables: it has no figures to send.
    if (!held?.effect) return trouble('not-here');
    const { effect, pack } = held;
    return effectCsv({ action: held.action, effect, start: pack.plan.start }, asked.language);
  },
};
