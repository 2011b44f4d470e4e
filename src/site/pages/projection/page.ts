import type { BalanceSheet, Language, Pack, SeriesQuality } from '#domain';
import type { Model } from '#engine';
import { formatMonth, speaker } from '#words';
import { pathOf, searchOf } from '../../address.ts';
import type { Sent } from '../../browser/sent.ts';
import { signedPercent } from '../../browser/signed-percent.ts';
import { type Page, trouble } from '../../page.ts';
import { balanceOf } from '../../parts/balance/balance.ts';
import { limitsOf } from '../../parts/limits/limits.ts';
import { measuresOf } from '../../parts/measures/measures.ts';
import { gather } from '../../parts/outlook/gather.ts';
import { outlookOf } from '../../parts/outlook/outlook.ts';
import {
  capital,
  type KnownOfPack,
  type NamedPack,
  namesOf,
  type Question,
} from '../../parts/outlook/question.ts';
import { queueOf } from '../../parts/queue/queue.ts';
import { qualityOfProjection } from '../../parts/series-quality/of-projection.ts';
import { unsustainableOf } from '../../parts/unsustainable/unsustainable.ts';
import { choicesOf } from './choices.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { queryOf, readQuestion, type TableName } from './read-question.ts';

/** Where tests come from, as far as the pack knows. */
const capacityKey = ({ workforce, activity }: Pack) => {
  if (workforce) return 'method-workforce';
  return activity.length > 0 ? 'method-capacity' : 'method-no-activity';
};

const methodOf = ({ question, projection, lists }: KnownOfPack, language: Language) => {
  const say = speaker({ en, cy }, language);
  const { pack } = question;
  return {
    heading: say('method'),
    text: [
      say('method-futures', { futures: projection.runs }),
      say('method-known', { month: formatMonth(projection.origin, language) }),
      say(capacityKey(pack)),
      say(pack.workforce ? 'method-growth' : 'method-drift'),
      ...(pack.population ? [say('method-residents')] : []),
      pack.workforce ? say('method-shared') : say('method-lists', { count: lists }),
    ],
    sources: pack.sources.map(({ title, path, attribution }) => ({
      title: title[language],
      path,
      attribution: attribution[language],
    })),
    more: { text: say('method-more'), href: `${pathOf('data', language)}#${pack.name}` },
  };
};

const proofOf = ({ nation }: Pack, language: Language): string | undefined => {
  const say = speaker({ en, cy }, language);
  return nation === 'wales' ? undefined : say(`proof-${nation}`);
};

/** More lists than this would make the page heavy and the slider slow. */
const LISTS_SENT = 20;

const namedPack = ({ name, nation, label, boards, services, standards }: Pack): NamedPack => ({
  name,
  nation,
  label,
  boards,
  services,
  standards,
});

/** What the slider needs, where the page's script can run. */
const liveOf = ({ question, observations }: KnownOfPack, model: Model, language: Language) => {
  const say = speaker({ en, cy }, language);
  const percent = Math.round(question.capacity * 100) - 100;
  const sent: Sent = {
    language,
    question: { ...question, pack: namedPack(question.pack) },
    observations,
    model,
  };
  return { label: say('slider'), percent, shown: signedPercent(percent), sent };
};

/** Where a table of the same question is to be had. */
const hrefOf = ({ question }: KnownOfPack, table: TableName, language: Language): string =>
  `${pathOf('projection', language)}.csv${searchOf({ ...queryOf(question), table })}`;

/** What asks for the balance of all that is shown. */
export const balanceTask = ({ pack, ...asked }: Question) =>
  ({ kind: 'balance', pack: pack.name, ...asked }) as const;

interface Held {
  readonly known: KnownOfPack;
  readonly packs: readonly Pack[];
  /** Of the lists asked for, where they are few. */
  readonly model: Model | undefined;
  /** Of the one list asked for. */
  readonly sheets?: readonly BalanceSheet[] | undefined;
  /** What was found in the series of the pack. */
  readonly series?: readonly SeriesQuality[];
}

export const present = ({ known, packs, model, sheets, series = [] }: Held, language: Language) => {
  const say = speaker({ en, cy }, language);
  const { question } = known;
  const address = pathOf('projection', language);
  return {
    title: capital(say('title', namesOf(question, language))),
    outlook: outlookOf(known, language),
    proof: proofOf(question.pack, language),
    form: {
      heading: say('choose'),
      action: address,
      show: say('show'),
      choices: choicesOf(question, packs, language),
    },
    csv:
      known.lists === 0
        ? undefined
        : { text: say('csv'), href: `${address}.csv${searchOf(queryOf(question))}` },
    quality: qualityOfProjection(known, series, language),
    limits: limitsOf(known, language),
    measures: measuresOf(known, language),
    unsustainable: unsustainableOf(known, language),
    queue: queueOf(known, language),
    balance: balanceOf(known, sheets, language),
    hrefs: {
      limits: hrefOf(known, 'limits', language),
      queues: hrefOf(known, 'queues', language),
      balance: hrefOf(known, 'balance', language),
    },
    live: model && liveOf(known, model, language),
    method: methodOf(known, language),
  };
};

export const projection: Page = {
  id: 'projection',
  answer: async ({ packs, projector }, { language, query }) => {
    const question = readQuestion(query, packs);
    if (!question) return trouble('unknown-choice');
    const known = await gather(projector, question);
    const sheets = known.lists === 1 ? await projector.ask(balanceTask(question)) : undefined;
    // Lists that share people can't be told apart from the rest of their model.
    const isFew = known.lists > 0 && known.lists <= LISTS_SENT && !question.pack.workforce;
    const { pack, board, service } = question;
    const model = isFew
      ? await projector.ask({ kind: 'model', pack: pack.name, board, service })
      : undefined;
    // One series alone is told by what was found in it.
    const series =
      known.projection.quality.length === 1
        ? await projector.ask({ kind: 'quality', pack: pack.name })
        : [];
    return { kind: 'page', view: present({ known, packs, model, sheets, series }, language) };
  },
};
