import type { Language, Plan } from '#domain';
import { speaker } from '#words';
import type { Page } from '../../page.ts';
import { labelOf } from '../../parts/label/label.ts';
import { labelOfPlan, planPackOf } from '../../parts/plan-pack/plan-pack.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

/** A plan's own text, in the order that it gives: paragraphs have an empty line between. */
const narrativeOf = (plan: Plan | undefined, language: Language) => {
  const sections = plan?.delivery.sections ?? [];
  if (!plan || sections.length === 0) return undefined;
  return {
    heading: speaker({ en, cy }, language)('narrative'),
    label: labelOf(labelOfPlan(plan), language),
    sections: sections
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ id, title, body }) => ({
        id,
        heading: title[language],
        text: body[language].split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== ''),
      })),
  };
};

interface Held {
  readonly contact: string;
  readonly plan: Plan | undefined;
}

export const present = ({ contact, plan }: Held, language: Language) => {
  const say = speaker({ en, cy }, language);
  return {
    title: say('title'),
    lead: say('lead'),
    sections: [
      {
        heading: say('why'),
        text: [say('why-text')],
        points: [say('why-1'), say('why-2'), say('why-3'), say('why-4')],
      },
      {
        heading: say('what'),
        text: [],
        points: [say('what-1'), say('what-2'), say('what-3'), say('what-4')],
      },
      { heading: say('not-title'), text: [say('not-text'), say('terms-text')], points: [] },
      { heading: say('who'), text: [say('who-text'), say('for-text')], points: [] },
      {
        heading: say('relation'),
        text: [say('relation-1'), say('relation-2'), say('relation-3')],
        points: [],
      },
    ],
    narrative: narrativeOf(plan, language),
    documents: {
      heading: say('documents'),
      items: (['plan', 'strategy', 'workforce'] as const).map((document) => ({
        text: say(`${document}-document`),
        href: say(`${document}-address`),
      })),
    },
    contact: { heading: say('contact'), text: say('contact-text'), address: contact },
  };
};

export const about: Page = {
  id: 'about',
  answer: ({ contact, packs }, { language }) => ({
    kind: 'page',
    view: present({ contact, plan: planPackOf(packs)?.plan }, language),
  }),
};
