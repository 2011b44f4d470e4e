import { type Language, languages } from '#domain';
import { speaker } from '#words';
import {
  keptPages,
  listOf,
  otherLanguage,
  type PageId,
  pathOf,
  type Query,
  searchOf,
} from '../../address.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

export interface Placed {
  /** Undefined for an error: then the other language's home page is the twin. */
  readonly page: PageId | undefined;
  readonly language: Language;
  readonly query: Query;
  readonly title: string;
  /** The id of what is shown, on a page that is one of many. */
  readonly subject?: string | undefined;
}

/** The same around every page. */
export interface Surroundings {
  readonly contact: string;
  /** The plan is kept here, and whoever sits at this computer may change it. */
  readonly isKept: boolean;
  readonly menu: readonly MenuPage[];
  readonly foot: readonly FootPage[];
}

/** The menu in its order; a page that is not there is left out. */
export const menuPages = [
  'home',
  'actions',
  'map',
  'horizon',
  'projection',
  'about',
  'data',
  'import',
  'edit',
] as const satisfies readonly PageId[];
type MenuPage = (typeof menuPages)[number];

/** The same at the foot of each page. */
export const footPages = [
  'course',
  'assumptions',
  'history',
  'compare',
  'translation',
  'data',
  'accessibility',
] as const satisfies readonly PageId[];
type FootPage = (typeof footPages)[number];

type Named = MenuPage | FootPage;
const named: readonly PageId[] = [...menuPages, ...footPages];
const isNamed = (page: PageId): page is Named => named.includes(page);

/** The page of the many that a page is one of. */
const parentOf = (page: PageId | undefined): Named | undefined => {
  const list = page && listOf(page);
  return list && isNamed(list) ? list : undefined;
};

const footerOf = (language: Language, { contact, foot }: Surroundings) => {
  const say = speaker({ en, cy }, language);
  return {
    heading: say('footer'),
    items: [
      ...foot.map((page) => ({ text: say(page), href: pathOf(page, language) })),
      { text: say('openData'), href: '/openapi.json' },
      { text: say('contact'), href: `mailto:${contact}` },
    ],
    licence: say('licence'),
  };
};

/** What surrounds every page: the head's links, the menus, the way to its twin. */
export const layoutOf = (
  { page, subject, language, query, title }: Placed,
  surroundings: Surroundings,
) => {
  const { menu, isKept } = surroundings;
  const say = speaker({ en, cy }, language);
  const addressIn = (each: Language) =>
    page === undefined ? pathOf('home', each) : pathOf(page, each, subject) + searchOf(query);
  const parent = parentOf(page);
  const linkTo = (each: Named) => ({ text: say(each), href: pathOf(each, language) });
  const other = otherLanguage(language);
  return {
    language,
    title: page === 'home' ? title : say('pageTitle', { title }),
    alternates: languages
      .filter(() => page !== undefined)
      .map((each) => ({ language: each, address: addressIn(each) })),
    canonical: page === undefined ? undefined : addressIn(language),
    skip: say('skip'),
    singleUser: isKept && page && keptPages.includes(page) ? say('singleUser') : undefined,
    header: {
      name: say('siteName'),
      subject: say('siteSubject'),
      home: pathOf('home', language),
      toHome: say('toHome'),
      menu: say('menu'),
      items: menu.map((each) => ({
        ...linkTo(each),
        current: each === page,
        active: each === parent,
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
            items: [linkTo('home'), ...(parent === undefined ? [] : [linkTo(parent)])],
          },
    footer: footerOf(language, surroundings),
  };
};
