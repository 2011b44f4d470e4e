import { entityOf, type Kept, type Language, stands } from '#domain';
import { formTables } from '#intake';
import { byAlphabet, formatNumber, speaker } from '#words';
import { addressOf, pathOf } from '../../address.ts';
import { type Page, trouble } from '../../page.ts';
import { rowName } from '../../parts/change/row-name.ts';
import { tableWords } from '../../parts/field-words/field-words.ts';
import { newerPackNotice } from '../newer-pack/notice.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

/** A longer list is searched, not read. */
const MOST_ROWS = 500;

/** Tables in the order in which a planner needs them. */
const groups = [
  { id: 'plan', tables: ['actions', 'milestones', 'levers', 'objectives', 'sections'] },
  { id: 'delivery', tables: ['observed', 'risks', 'decisions', 'engagement', 'rounds'] },
  { id: 'grounds', tables: ['documents', 'signals', 'crosswalk', 'assumptions'] },
  {
    id: 'settings',
    tables: [
      'statuses',
      'baselines',
      'frameworks',
      'framework-items',
      'organisations',
      'organisation-names',
      'resident-flows',
      'dats',
      'staff-mapping',
      'ledger-mapping',
    ],
  },
] as const;

const keysOf = (kept: Kept, table: string): readonly string[] =>
  [...(kept.tables.get(table) ?? [])].filter(([, row]) => stands(row)).map(([key]) => key);

const tableItem = (table: string, kept: Kept, language: Language) => {
  const { name, about } = tableWords(table, language);
  return {
    text: name,
    href: addressOf('edit', language, { table }),
    count: formatNumber(keysOf(kept, table).length),
    about,
  };
};

/** All that the plan keeps, and how many rows of each. */
const presentAll = (kept: Kept, language: Language) => {
  const say = speaker({ en, cy }, language);
  return {
    title: say('title'),
    lead: say('lead'),
    rows: undefined,
    groups: groups.map(({ id, tables }) => ({
      heading: say(`group-${id}`),
      tables: tables.map((table) => tableItem(table, kept, language)),
    })),
    ways: {
      heading: say('ways'),
      items: (['history', 'compare', 'translation', 'newer-pack'] as const).map((page) => ({
        text: say(`to-${page}`),
        href: pathOf(page, language),
      })),
    },
  };
};

interface Search {
  readonly table: string;
  readonly words: string;
}

const rowsOf = (kept: Kept, { table, words }: Search, language: Language) => {
  const sought = words.toLocaleLowerCase(language);
  const alphabet = byAlphabet(language);
  return keysOf(kept, table)
    .map((key) => ({ key, text: rowName(entityOf(table, key), kept, language) }))
    .filter(({ text }) => text.toLocaleLowerCase(language).includes(sought))
    .toSorted((a, b) => alphabet(a.text, b.text))
    .map(({ key, text }) => ({ text, href: pathOf('row', language, entityOf(table, key)) }));
};

/** The rows of one table. */
const presentTable = (kept: Kept, search: Search, language: Language) => {
  const say = speaker({ en, cy }, language);
  const { table, words } = search;
  const { name, about, create } = tableWords(table, language);
  const found = rowsOf(kept, search, language);
  return {
    title: name,
    lead: about,
    groups: undefined,
    rows: {
      number: say('number', { count: found.length }),
      create: { text: create, href: pathOf('row', language, `${table}/`) },
      search: {
        action: pathOf('edit', language),
        table,
        label: say('search'),
        button: say('search-button'),
        words,
      },
      items: found.slice(0, MOST_ROWS),
      more: found.length > MOST_ROWS ? say('more', { most: MOST_ROWS }) : undefined,
    },
    ways: { heading: say('ways'), items: [{ text: say('all'), href: pathOf('edit', language) }] },
  };
};

export const edit: Page = {
  id: 'edit',
  answer: async ({ keeper }, { language, query }) => {
    if (!keeper) return trouble('not-here');
    const { kept } = await keeper.now();
    const { table, q = '' } = query;
    if (table === undefined) {
      const notice = await newerPackNotice(keeper, language);
      return { kind: 'page', view: { ...presentAll(kept, language), notice } };
    }
    if (!formTables.has(table)) return trouble('unknown-choice');
    return { kind: 'page', view: presentTable(kept, { table, words: q }, language) };
  },
};
