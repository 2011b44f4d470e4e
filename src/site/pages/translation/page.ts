import { type Kept, type Language, languages, placeOf, textStates } from '#domain';
import { planLines, planWordings, wordsHeadings } from '#export';
import { type PlacedText, textsOf } from '#intake';
import { formatNumber, speaker } from '#words';
import { addressOf, pathOf } from '../../address.ts';
import { type CsvFile, type Page, trouble } from '../../page.ts';
import { rowKeyName } from '../../parts/change/row-name.ts';
import { fieldWords, tableWords } from '../../parts/field-words/field-words.ts';
import { filterOf } from '../../parts/filter/filter.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { checkedIn, countOf, queueOf, type Search, tablesIn, type Waiting } from './queue.ts';
import { queryOf, readSearch, states } from './read-search.ts';

const PAGE = 50;

interface Held {
  readonly texts: readonly PlacedText[];
  readonly search: Search;
}

const titleOf = (texts: readonly PlacedText[], language: Language): string => {
  const say = speaker({ en, cy }, language);
  const checked = checkedIn(texts);
  const { length: total } = texts;
  return checked === total ? say('title-all') : say('title', { checked, total });
};

const countsOf = (texts: readonly PlacedText[], language: Language) => {
  const say = speaker({ en, cy }, language);
  return {
    caption: { text: say('counts'), size: 's' },
    head: [
      { text: say('language') },
      ...textStates.map((state) => ({ text: say(`state-${state}`), format: 'numeric' })),
    ],
    rows: languages.map((each) => [
      { text: say(`language-${each}`) },
      ...textStates.map((state) => ({
        text: formatNumber(countOf(texts, each, state)),
        format: 'numeric',
      })),
    ]),
  };
};

const formOf = ({ texts, search }: Held, language: Language) => {
  const say = speaker({ en, cy }, language);
  return {
    heading: say('choose'),
    action: pathOf('translation', language),
    show: say('show'),
    filters: [
      filterOf({
        id: 'language',
        label: say('language'),
        all: say('all-languages'),
        among: languages,
        nameOf: (each) => say(`language-${each}`),
        chosen: search.language,
      }),
      filterOf({
        id: 'state',
        label: say('state'),
        all: say('all-states'),
        among: states,
        nameOf: (each) => say(`state-${each}`),
        chosen: search.state,
      }),
      filterOf({
        id: 'table',
        label: say('table'),
        all: say('all-tables'),
        among: tablesIn(texts),
        nameOf: (each) => tableWords(each, language).name,
        chosen: search.table,
      }),
    ],
  };
};

const rowOf = ({ text, waits }: Waiting, language: Language) => {
  const say = speaker({ en, cy }, language);
  const { entity, field, state } = text;
  const words = (each: Language) =>
    text[each] === ''
      ? { text: say('nothing'), lang: undefined }
      : { text: text[each], lang: each };
  return {
    name: rowKeyName(entity, language),
    field: fieldWords(placeOf(entity).table, field, language).label,
    edit: { text: say('edit-one'), href: pathOf('row', language, entity) },
    english: words('en'),
    welsh: words('cy'),
    waits: waits.map((each) =>
      say('waits-in', { language: say(`language-${each}`), state: say(`state-${state[each]}`) }),
    ),
  };
};

const moreOf = (count: number, search: Search, language: Language) => {
  if (count <= search.page * PAGE) return undefined;
  const query = { ...queryOf(search), page: String(search.page + 1) };
  return {
    text: speaker({ en, cy }, language)('more'),
    href: addressOf('translation', language, query),
  };
};

const sheetOf = (language: Language) => {
  const say = speaker({ en, cy }, language);
  return {
    heading: say('sheet'),
    lead: say('sheet-lead'),
    out: { text: say('sheet-out'), href: `${pathOf('translation', language)}.csv` },
    in: say('sheet-in'),
    command: `npm run -s cynllun -- words --in ${say('file-name')}.csv --plan`,
  };
};

export const present = (held: Held, language: Language) => {
  const say = speaker({ en, cy }, language);
  const { texts, search } = held;
  const queue = queueOf(texts, search);
  return {
    title: titleOf(texts, language),
    lead: say('lead'),
    counts: countsOf(texts, language),
    form: formOf(held, language),
    number: queue.length === 0 ? say('none') : say('number', { count: queue.length }),
    caption: say('caption'),
    head: {
      text: say('text'),
      english: say('language-en'),
      welsh: say('language-cy'),
      waits: say('waits'),
    },
    rows: queue
      .slice((search.page - 1) * PAGE, search.page * PAGE)
      .map((waiting) => rowOf(waiting, language)),
    more: moreOf(queue.length, search, language),
    sheet: sheetOf(language),
    history: { text: say('history'), href: pathOf('history', language) },
  };
};

/** A translator's spreadsheet of the plan's texts: what `words --in FILE --plan` reads back. */
const sheetCsv = (kept: Kept, language: Language): CsvFile => ({
  kind: 'csv',
  name: speaker({ en, cy }, language)('file-name'),
  rows: [wordsHeadings, ...planLines({ position: kept.head, texts: planWordings(textsOf(kept)) })],
});

export const translation: Page = {
  id: 'translation',
  answer: async ({ keeper }, { query, language }) => {
    if (!keeper) return trouble('not-here');
    const texts = textsOf(await keeper.ledger.current());
    const search = readSearch(query, texts);
    if (!search) return trouble('unknown-filter');
    return { kind: 'page', view: present({ texts, search }, language) };
  },
  csv: async ({ keeper }, { language }) =>
    keeper ? sheetCsv(await keeper.ledger.current(), language) : trouble('not-here'),
};
