import type { Language, Text } from '#domain';

/** Every page by its path below `/en/` or `/cy/`; the home page has none. One of many has the id of what it shows after it. */
export const slugs = {
  home: { en: '', cy: '' },
  actions: { en: 'actions', cy: 'camau-gweithredu' },
  action: { en: 'actions', cy: 'camau-gweithredu' },
  course: { en: 'on-course', cy: 'ar-y-trywydd' },
  map: { en: 'map', cy: 'map' },
  horizon: { en: 'horizon', cy: 'gorwel' },
  projection: { en: 'projection', cy: 'amcanestyniad' },
  assumptions: { en: 'assumptions', cy: 'rhagdybiaethau' },
  about: { en: 'about', cy: 'am-y-cynllun' },
  data: { en: 'data', cy: 'data' },
  accessibility: { en: 'accessibility', cy: 'hygyrchedd' },
  history: { en: 'history', cy: 'hanes' },
  change: { en: 'history', cy: 'hanes' },
  compare: { en: 'compare', cy: 'cymharu' },
  translation: { en: 'translation', cy: 'cyfieithu' },
  edit: { en: 'edit', cy: 'golygu' },
  row: { en: 'edit', cy: 'golygu' },
  'newer-pack': { en: 'newer-pack', cy: 'pecyn-newydd' },
  import: { en: 'import', cy: 'mewnforio' },
  'import-file': { en: 'import', cy: 'mewnforio' },
} as const satisfies Readonly<Record<string, Text>>;

export type PageId = keyof typeof slugs;
export const pageIds = Object.keys(slugs) as readonly PageId[];

/** Pages that are one of many: each shows what the id after its path names. */
export const pagesOfMany = [
  'action',
  'change',
  'row',
  'import-file',
] as const satisfies readonly PageId[];

/** The page that lists the many that a page is one of. */
export const listOf = (page: PageId): PageId | undefined =>
  pagesOfMany.some((each) => each === page)
    ? pageIds.find((each) => each !== page && slugs[each].en === slugs[page].en)
    : undefined;

/** Pages by which the plan is changed, and its changes are looked at: not there where it is only read. */
export const keptPages: readonly PageId[] = [
  'history',
  'change',
  'compare',
  'translation',
  'edit',
  'row',
  'newer-pack',
  'import',
  'import-file',
];

/** Pages that tell of the plan, and are not there without one. */
export const planPages: readonly PageId[] = [
  'actions',
  'action',
  'course',
  'map',
  'horizon',
  'assumptions',
];

export type Query = Readonly<Record<string, string>>;

/** `?a=1&b=2`, or nothing. */
export const searchOf = (query: Query): string => {
  const search = new URLSearchParams(query).toString();
  return search === '' ? '' : `?${search}`;
};

/** `subject` is the id of what is shown, on a page that is one of many: whatever stands in it is one step of the path. */
export const pathOf = (page: PageId, language: Language, subject?: string): string =>
  `/${language}/${slugs[page][language]}${subject === undefined ? '' : `/${encodeURIComponent(subject)}`}`;

export const addressOf = (page: PageId, language: Language, query: Query = {}): string =>
  `${pathOf(page, language)}${searchOf(query)}`;

/** A page's address for a router: for one of many, that of all of them. */
export const routeOf = (page: PageId, language: Language): string =>
  `${pathOf(page, language)}${pagesOfMany.some((each) => each === page) ? '/:subject' : ''}`;

interface Named {
  readonly page: PageId;
  readonly language: Language;
  readonly subject: string | undefined;
}

/** What a path names: the way back from `pathOf`, for a path that can be decoded. */
export const namedBy = (path: string): Named | undefined => {
  const [, language, slug = '', subject, ...more] = path.replace(/(?<=.)\/$/, '').split('/');
  if ((language !== 'en' && language !== 'cy') || more.length > 0) return undefined;
  const isOfMany = (page: PageId) => pagesOfMany.some((each) => each === page);
  const page = pageIds.find(
    (each) => slugs[each][language] === slug && isOfMany(each) === (subject !== undefined),
  );
  return page && { page, language, subject: subject && decodeURIComponent(subject) };
};

export const otherLanguage = (language: Language): Language => (language === 'en' ? 'cy' : 'en');

/** The language a path asks for; undefined when it names neither. */
export const languageOfPath = (path: string): Language | undefined =>
  /^\/(en|cy)(?:\/|$)/.exec(path)?.[1] as Language | undefined;
