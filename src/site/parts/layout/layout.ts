import { type Language, languages } from '#domain';
import { speaker } from '#words';
import { addressOf, otherLanguage, type PageId, pathOf, type Query } from '../../address.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

export interface Placed {
  /** Undefined for an error: then the other language's home page is the twin. */
  readonly page: PageId | undefined;
  readonly language: Language;
  readonly query: Query;
  readonly title: string;
  readonly contact: string;
}

const menuPages = ['home', 'projection', 'about', 'data'] as const satisfies readonly PageId[];

/** What surrounds every page: the head's links, the menus, the way to its twin. */
export const layoutOf = ({ page, language, query, title, contact }: Placed) => {
  const say = speaker({ en, cy }, language);
  const addressIn = (each: Language) =>
    page === undefined ? pathOf('home', each) : addressOf(page, each, query);
  const other = otherLanguage(language);
  return {
    language,
    title: page === 'home' ? title : say('pageTitle', { title }),
    alternates: languages
      .filter(() => page !== undefined)
      .map((each) => ({ language: each, address: addressIn(each) })),
    canonical: page === undefined ? undefined : addressIn(language),
    skip: say('skip'),
    header: {
      name: say('siteName'),
      subject: say('siteSubject'),
      home: pathOf('home', language),
      toHome: say('toHome'),
      menu: say('menu'),
      items: menuPages.map((each) => ({
        text: say(each),
        href: pathOf(each, language),
        current: each === page,
      })),
      languageMenu: say('languageMenu'),
      twin: { language: other, text: say('otherLanguage'), href: addressIn(other) },
    },
    breadcrumb:
      page === 'home'
        ? undefined
        : {
            label: say('breadcrumb'),
            backTo: say('backTo'),
            items: [{ text: say('home'), href: pathOf('home', language) }],
          },
    footer: {
      heading: say('footer'),
      items: [
        { text: say('accessibility'), href: pathOf('accessibility', language) },
        { text: say('data'), href: pathOf('data', language) },
        { text: say('openData'), href: '/openapi.json' },
        { text: say('contact'), href: `mailto:${contact}` },
      ],
      licence: say('licence'),
    },
  };
};
