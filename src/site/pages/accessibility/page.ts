import type { Language } from '#domain';
import { speaker } from '#words';
import type { Page } from '../../page.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

const ADVISORY_SERVICE = 'https://www.equalityadvisoryservice.com/';

/** In the order of the model statement for UK public bodies. */
export const present = (contact: string, language: Language) => {
  const say = speaker({ en, cy }, language);
  return {
    title: say('title'),
    lead: say('lead'),
    able: [say('able-1'), say('able-2'), say('able-3'), say('able-4'), say('able-5')],
    status: { heading: say('status'), text: say('status-text') },
    known: {
      heading: say('known'),
      points: [say('known-1'), say('known-2'), say('known-3'), say('known-4')],
    },
    feedback: {
      heading: say('feedback'),
      text: say('feedback-text'),
      address: contact,
      time: say('feedback-time'),
    },
    enforcement: {
      heading: say('enforcement'),
      text: say('enforcement-text'),
      link: { text: say('enforcement-link'), href: ADVISORY_SERVICE },
    },
    technical: { heading: say('technical'), text: say('technical-text') },
    prepared: { heading: say('prepared'), text: say('prepared-text') },
  };
};

export const accessibility: Page = {
  id: 'accessibility',
  answer: ({ contact }, { language }) => ({ kind: 'page', view: present(contact, language) }),
};
