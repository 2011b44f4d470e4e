import type { Framework, Language, Plan, PlanPack } from '#domain';
import { isOfThePlan, ownPart } from '#plan';
import { speaker } from '#words';
import { pathOf } from '../../address.ts';
import { type Page, trouble } from '../../page.ts';
import { apartLink } from '../../parts/action-link/apart-link.ts';
import { labelOf } from '../../parts/label/label.ts';
import { labelOfPlan, planPackOf } from '../../parts/plan-pack/plan-pack.ts';
import { frameworkOf, matrixOf } from './crosswalk.ts';
import { crosswalkCsv, documentsCsv } from './csv.ts';
import { cy } from './cy.ts';
import { documentOf } from './documents.ts';
import { en } from './en.ts';
import { findingOf, gapsOf } from './gaps.ts';
import { objectiveOf } from './objectives.ts';
import { layersOf } from './standing.ts';

const layerOf = (frameworks: readonly Framework[], plan: Plan, language: Language) => ({
  matrix: matrixOf(frameworks, plan, language),
  frameworks: frameworks.map((framework) => frameworkOf(framework, plan, language)),
});

const keyOf = (language: Language) => {
  const say = speaker({ en, cy }, language);
  return {
    heading: say('key'),
    marks: (['direct', 'supporting', 'leads'] as const).map((sign) => ({
      sign: sign === 'leads' ? 'direct leads' : sign,
      word: say(`mark-${sign}`),
      text: say(`key-${sign}`),
    })),
    reason: say('key-reason'),
  };
};

const wordsOf = (language: Language) => {
  const say = speaker({ en, cy }, language);
  return {
    setOut: say('set-out'),
    priority: say('priority'),
    programmes: say('programmes'),
    measure: say('measure'),
    actions: say('actions'),
    says: say('says'),
    items: say('items'),
    implication: say('implication'),
    answers: say('answers'),
    gap: say('gap'),
    services: say('services'),
    source: say('source'),
  };
};

/** What the plan holds beside its own actions: named, and counted nowhere on the page. */
const apartOf = ({ actions }: Plan, language: Language) => {
  const apart = actions.filter((each) => !isOfThePlan(each));
  if (apart.length === 0) return undefined;
  const say = speaker({ en, cy }, language);
  return {
    heading: say('apart'),
    text: say('apart-text'),
    items: apart.map((each) => apartLink(each, language)),
  };
};

export const present = (pack: PlanPack, language: Language) => {
  const say = speaker({ en, cy }, language);
  const plan = ownPart(pack.plan);
  const { first, second } = layersOf(plan);
  const address = `${pathOf('map', language)}.csv`;
  const sections = ['gaps', 'crosswalk', 'objectives', 'documents'] as const;
  return {
    title: findingOf(plan, language),
    lead: say('lead'),
    label: labelOf(labelOfPlan(pack.plan), language),
    contents: {
      heading: say('contents'),
      items: sections.map((id) => ({ id, text: say(id), href: `#${id}` })),
    },
    gaps: { heading: say('gaps'), lists: gapsOf(plan, language) },
    crosswalk: {
      heading: say('crosswalk'),
      key: keyOf(language),
      layers: [first, second]
        .filter((layer) => layer.length > 0)
        .map((layer) => layerOf(layer, plan, language)),
      apart: apartOf(pack.plan, language),
    },
    objectives: {
      heading: say('objectives'),
      lead: say('objectives-lead'),
      items: plan.objectives.map((each) => objectiveOf(each, plan, language)),
    },
    documents: {
      heading: say('documents'),
      lead: say('documents-lead'),
      items: plan.documents.map((each) => documentOf(each, { ...pack, plan }, language)),
    },
    words: wordsOf(language),
    csv: [
      { text: say('csv'), href: address },
      { text: say('documents-csv'), href: `${address}?table=documents` },
    ],
  };
};

export const map: Page = {
  id: 'map',
  answer: ({ packs }, { language }) => {
    const pack = planPackOf(packs);
    return pack ? { kind: 'page', view: present(pack, language) } : trouble('not-here');
  },
  csv: ({ packs }, { language, query }) => {
    const pack = planPackOf(packs);
    if (!pack) return trouble('not-here');
    const { table = 'crosswalk' } = query;
    if (table === 'documents') return documentsCsv(pack, language);
    return table === 'crosswalk' ? crosswalkCsv(pack, language) : trouble('unknown-filter');
  },
};
