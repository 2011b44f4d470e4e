import type { Language } from '#domain';
import { speaker } from '#words';
import type { Page } from '../../page.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

export const present = (contact: string, language: Language) => {
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
  answer: ({ contact }, { language }) => ({ kind: 'page', view: present(contact, language) }),
};
