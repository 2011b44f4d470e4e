import type { Entry, Language } from '#domain';
import { speaker, wordReason } from '#words';
import { pathOf } from '../../address.ts';
import { momentOf } from '../../parts/change/moment.ts';
import { whatOf, whoOf } from '../../parts/change/told.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { type Held, isWaiting, isWhole } from './held.ts';

const nameOf = (entry: Entry, language: Language): string =>
  speaker({ en, cy }, language)(entry.kind === 'proposal' ? 'title-request' : 'title-change', {
    seq: entry.seq,
    reason: wordReason(entry, language),
  });

export const titleOf = ({ entry }: Held, language: Language): string => nameOf(entry, language);

const standingOf = (held: Held, language: Language) => {
  if (held.entry.kind !== 'proposal') return [];
  const say = speaker({ en, cy }, language);
  const text = say(isWaiting(held) ? 'standing-waiting' : 'standing-decided');
  return [{ key: { text: say('standing') }, value: { text } }];
};

/** What a later change made of it. */
const laterKey = (held: Held, later: Entry): 'decided' | 'undone' | 'undone-partly' => {
  if (later.kind !== 'edit') return 'decided';
  return isWhole(held, later) ? 'undone' : 'undone-partly';
};

const aboutOf = (held: Held, language: Language) => {
  const say = speaker({ en, cy }, language);
  const { cited, citing } = held;
  const linked = (key: 'about' | ReturnType<typeof laterKey>, entry: Entry) => ({
    key: { text: say(key) },
    link: {
      text: nameOf(entry, language),
      href: pathOf('change', language, String(entry.seq)),
    },
  });
  return [
    ...(cited ? [linked('about', cited)] : []),
    ...citing.map((later) => linked(laterKey(held, later), later)),
  ];
};

/** What, when, who and whence; the changes that it is about, and those that are about it, as links. */
export const summaryOf = (held: Held, language: Language) => {
  const say = speaker({ en, cy }, language);
  const { entry, cited, names, now: kept } = held;
  const row = (key: 'what' | 'when' | 'who' | 'from', text: string) => ({
    key: { text: say(key) },
    value: { text },
  });
  return {
    rows: [
      row('what', whatOf(entry, { cited, kept }, language)),
      row('when', momentOf(entry.at, language)),
      row('who', whoOf(entry.actor, names, language)),
      row('from', say(`origin-${entry.origin}`)),
      ...standingOf(held, language),
    ],
    about: aboutOf(held, language),
  };
};

/** How anyone can see that nothing up to here was altered. */
export const proofOf = ({ entry: { hash } }: Held, language: Language) => {
  const say = speaker({ en, cy }, language);
  return {
    heading: say('proof'),
    text: say('proof-text'),
    hash: { label: say('hash'), value: hash },
    command: `npm run -s cynllun -- verify --head ${hash}`,
  };
};

export const waysOf = ({ entry: { seq }, now }: Held, language: Language) => {
  const say = speaker({ en, cy }, language);
  const to = (each: number) => pathOf('change', language, String(each));
  return {
    heading: say('ways'),
    items: [
      ...(seq > 1 ? [{ text: say('earlier'), href: to(seq - 1) }] : []),
      ...(seq < now.head.seq ? [{ text: say('later'), href: to(seq + 1) }] : []),
      { text: say('history'), href: pathOf('history', language) },
    ],
  };
};

/** What was just done: `undo-12` is the change 12 that undid this one. */
export const doneOf = ({ now }: Held, done: string | undefined, language: Language) => {
  const [, deed, text] = /^(undo|approve|refuse)-([1-9]\d{0,8})$/.exec(done ?? '') ?? [];
  const seq = Number(text);
  if (deed === undefined || seq > now.head.seq) return undefined;
  const say = speaker({ en, cy }, language);
  return {
    heading: say('success'),
    text: say(`done-${deed as 'undo' | 'approve' | 'refuse'}`),
    link: { text: say('see-done', { seq }), href: pathOf('change', language, text) },
  };
};
