import { type Entry, type Language, parseDay } from '#domain';
import { formatDay, speaker, wordReason } from '#words';
import { addressOf, pathOf, type Query, searchOf } from '../../address.ts';
import { type Page, trouble } from '../../page.ts';
import { momentOf } from '../../parts/change/moment.ts';
import { rowName } from '../../parts/change/row-name.ts';
import { whatOf, whoOf } from '../../parts/change/told.ts';
import { newerPackNotice } from '../newer-pack/notice.ts';
import { historyCsv } from './csv.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { gather, gatherAll, type Held } from './gather.ts';
import { readQuestion } from './read-question.ts';

const dayText = (at: string, language: Language): string => {
  const day = parseDay(at.slice(0, 10));
  return day === undefined ? at : formatDay(day, language);
};

/** How often the plan, or one row, was changed and when last. */
const titleOf = ({ kept, question, entries }: Held, language: Language): string => {
  const say = speaker({ en, cy }, language);
  const { entity, before } = question;
  if (entity !== undefined) {
    const row = rowName(entity, kept, language);
    const [last] = entries;
    if (!last) return say('title-none-of', { row });
    return before === undefined ? say('title-of', { row, last: dayText(last.at, language) }) : row;
  }
  const { seq: count } = kept.head;
  return count === 0
    ? say('title-none')
    : say('title', { count, last: dayText(kept.at, language) });
};

const rowOf = (entry: Entry, { cited, names, kept }: Held, language: Language) => {
  const say = speaker({ en, cy }, language);
  const { seq, kind, at, actor } = entry;
  return {
    name: kind === 'proposal' ? say('request', { seq }) : say('change', { seq }),
    href: pathOf('change', language, String(seq)),
    when: momentOf(at, language),
    who: whoOf(actor, names, language),
    why: wordReason(entry, language),
    what: whatOf(entry, { cited: cited.get(entry.cites ?? 0), kept }, language),
  };
};

/** What was asked for and nobody has decided, on the first page of the whole history. */
const waitingOf = (held: Held, language: Language) => {
  const { kept, question, names } = held;
  const waiting = [...kept.proposals.values()];
  if (waiting.length === 0 || question.entity !== undefined || question.before !== undefined)
    return undefined;
  const say = speaker({ en, cy }, language);
  return {
    heading: say('waiting'),
    lead: say('waiting-lead', { count: waiting.length }),
    requests: waiting.map((entry) => ({
      text: say('decide', { seq: entry.seq }),
      href: pathOf('change', language, String(entry.seq)),
      who: whoOf(entry.actor, names, language),
      why: wordReason(entry, language),
      what: whatOf(entry, { cited: undefined, kept }, language),
    })),
  };
};

const entityQuery = ({ question: { entity } }: Held): Query =>
  entity === undefined ? {} : { entity };

const olderOf = (held: Held, language: Language) => {
  const last = held.entries.at(-1);
  if (!held.isMore || !last) return undefined;
  const query = { ...entityQuery(held), before: String(last.seq) };
  return {
    text: speaker({ en, cy }, language)('older'),
    href: addressOf('history', language, query),
  };
};

const waysOf = (held: Held, language: Language) => {
  const say = speaker({ en, cy }, language);
  const { entity, before } = held.question;
  const latest = { text: say('latest'), href: addressOf('history', language, entityQuery(held)) };
  const all = { text: say('all'), href: pathOf('history', language) };
  return [
    ...(before === undefined ? [] : [latest]),
    ...(entity === undefined ? [] : [all]),
    { text: say('compare'), href: pathOf('compare', language) },
    { text: say('translation'), href: pathOf('translation', language) },
  ];
};

interface Notice {
  readonly text: string;
  readonly href: string;
}

export const present = (held: Held, language: Language, notice?: Notice) => {
  const say = speaker({ en, cy }, language);
  return {
    title: titleOf(held, language),
    lead: say('lead'),
    notice,
    waiting: waitingOf(held, language),
    caption: say('changes'),
    head: { change: say('what'), when: say('when'), who: say('who'), why: say('why') },
    rows: held.entries.map((entry) => rowOf(entry, held, language)),
    older: olderOf(held, language),
    csv: {
      text: say('csv'),
      href: `${pathOf('history', language)}.csv${searchOf(entityQuery(held))}`,
    },
    ways: { heading: say('ways'), items: waysOf(held, language) },
  };
};

export const history: Page = {
  id: 'history',
  answer: async ({ keeper }, { query, language }) => {
    if (!keeper) return trouble('not-here');
    const question = readQuestion(query);
    if (!question) return trouble('unknown-filter');
    const held = await gather(keeper.ledger, question);
    return { kind: 'page', view: present(held, language, await newerPackNotice(keeper, language)) };
  },
  csv: async ({ keeper }, { query, language }) => {
    if (!keeper) return trouble('not-here');
    const question = readQuestion(query);
    if (!question) return trouble('unknown-filter');
    const names = await keeper.ledger.actorNames();
    return historyCsv({ entries: await gatherAll(keeper.ledger, question), names }, language);
  },
};
