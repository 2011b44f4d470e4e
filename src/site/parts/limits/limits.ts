import {
  type Binding,
  type BoundQuarter,
  type Day,
  type Language,
  monthOfDay,
  type Pack,
  parseDay,
  type Text,
} from '#domain';
import { formatMonth, formatShare, speaker } from '#words';
import { rounded, roundedCount } from '../chart/rounded.ts';
import { labelOf } from '../label/label.ts';
import { capital, type KnownOfPack } from '../outlook/question.ts';
import { restsOn } from '../outlook/rests-on.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

/** More sentences than this are a table. */
const MOST_SENTENCES = 2;

/** Constraints named in sentences when many services are shown. */
const MOST_NAMED = 5;

const nameOf = (named: readonly { readonly id: string; readonly name: Text }[], id: string) =>
  named.find((one) => one.id === id)?.name;

/** The limit of a list of which nobody is known who serves it. */
const OBSERVED = 'observed-capacity';

/** What a page calls the ids of a binding. */
const namesIn = (pack: Pack, language: Language) => ({
  board: (id: string) => nameOf(pack.boards, id)?.[language] ?? id,
  service: (id: string) => nameOf(pack.services, id)?.[language] ?? id,
  constraint: (id: string) => {
    if (id === OBSERVED) return speaker({ en, cy }, language)('observed');
    const { groups = [], equipment = [] } = pack.workforce ?? {};
    return (nameOf(groups, id) ?? nameOf(equipment, id))?.[language] ?? id;
  },
});

const binds = ({ constraint }: Pick<Binding, 'constraint'>): boolean => constraint !== 'none';

const monthFrom = ({ from }: Binding, language: Language): string => {
  const day = parseDay(from);
  return day === undefined
    ? speaker({ en, cy }, language)('always')
    : formatMonth(monthOfDay(day), language);
};

const unitWords = ({ unit }: Binding, language: Language): string => {
  const say = speaker({ en, cy }, language);
  if (unit === 'FTE') return say('full-time-equivalent');
  return unit === 'test a week' ? say('test-a-week') : say('hour-a-week');
};

type Limited = 'limited' | 'limited-open' | 'limited-observed';

/** Which sentence tells a limit: of people, of rooms, or of what was observed. */
const limitedBy = ({ constraint, unit }: Binding): Limited => {
  if (constraint === OBSERVED) return 'limited-observed';
  return unit === 'FTE' ? 'limited' : 'limited-open';
};

const sentenceOf = (one: Binding, pack: Pack, language: Language): string => {
  const say = speaker({ en, cy }, language);
  const names = namesIn(pack, language);
  const where = { service: names.service(one.service), board: names.board(one.board) };
  const stage = one.stage === 'report' ? 'report' : 'test';
  if (one.constraint === 'nobody') return say('nobody', where);
  if (!binds(one)) return say('free', { ...where, stage: say(stage) });
  const limit = {
    ...where,
    constraint: names.constraint(one.constraint),
    unit: unitWords(one, language),
  };
  const bringsNone = roundedCount(one.per_unit) <= 0;
  if (bringsNone && one.constraint === OBSERVED)
    return say('free', { ...where, stage: say(stage) });
  if (bringsNone) return say(`worked-off-${stage}s`, limit);
  const told = { ...limit, yield: rounded(one.per_unit, 'count') };
  const limited = limitedBy(one);
  if (limited === 'limited-observed') return say(limited, told);
  return say(`${limited}-${stage}s`, { ...told, month: monthFrom(one, language) });
};

/** The constraints met most often, with the number of services at boards that each limits. */
const mostOften = (all: readonly Binding[], pack: Pack, language: Language): readonly string[] => {
  const say = speaker({ en, cy }, language);
  const limited = Map.groupBy(
    all.filter((one) => binds(one) && one.constraint !== 'nobody'),
    ({ constraint }) => constraint,
  );
  if (limited.size === 0) return [say('nothing-limits')];
  return [...limited]
    .toSorted((a, b) => b[1].length - a[1].length)
    .slice(0, MOST_NAMED)
    .map(([constraint, rows]) =>
      say('most-often', {
        constraint: namesIn(pack, language).constraint(constraint),
        count: rows.length,
      }),
    );
};

/** So many a year, from one more of what. */
const yieldOf = ({ unit, per_unit }: Binding, language: Language): string => {
  const say = speaker({ en, cy }, language);
  const filling = { yield: rounded(per_unit, 'count') };
  if (unit === 'FTE') return say('yield-FTE', filling);
  return unit === 'test a week' ? say('yield-test', filling) : say('yield-hour', filling);
};

const numeric = (text: string) => ({ text, format: 'numeric' });

/** What limits the work, in a word or two. */
const limitName = (constraint: string, pack: Pack, language: Language): string => {
  const say = speaker({ en, cy }, language);
  if (constraint === 'none') return say('none');
  return constraint === 'nobody'
    ? say('nobody-short')
    : namesIn(pack, language).constraint(constraint);
};

const rowOf = (one: Binding, pack: Pack, language: Language) => {
  const say = speaker({ en, cy }, language);
  const names = namesIn(pack, language);
  const isFree = !binds(one) || one.constraint === 'nobody';
  return [
    { text: names.board(one.board) },
    { text: names.service(one.service) },
    { text: say(one.stage === 'report' ? 'report' : 'test') },
    { text: limitName(one.constraint, pack, language) },
    { text: isFree ? '' : monthFrom(one, language) },
    numeric(isFree ? '' : formatShare(one.share)),
    { text: isFree ? '' : yieldOf(one, language) },
  ];
};

/** A row for each quarter, a column for each stage: of few stages alone. */
const quartersOf = (all: readonly Binding[], pack: Pack, language: Language) => {
  const say = speaker({ en, cy }, language);
  const cell = (one: BoundQuarter | undefined): string =>
    one === undefined
      ? ''
      : say('in-quarter', {
          constraint: limitName(one.constraint, pack, language),
          share: formatShare(one.share),
        });
  return {
    head: [
      { text: say('quarter') },
      ...all.map(({ stage }) => ({ text: capital(say(stage === 'report' ? 'report' : 'test')) })),
    ],
    rows: (all[0]?.quarters ?? []).map(({ from }, at) => [
      { text: formatMonth(monthOfDay(parseDay(from) ?? (0 as Day)), language) },
      ...all.map(({ quarters }) => ({ text: cell(quarters[at]) })),
    ]),
  };
};

/** What limits the tests and reports shown, where people and rooms are known: in sentences when they are few, with a table of quarters; else those met most often, and a table of all. */
export const limitsOf = (known: KnownOfPack, language: Language) => {
  const { question, projection } = known;
  const { pack } = question;
  if (!pack.workforce) return undefined;
  const say = speaker({ en, cy }, language);
  const { binding } = projection;
  const few = binding.length <= MOST_SENTENCES;
  const said = few
    ? binding.map((one) => sentenceOf(one, pack, language))
    : mostOften(binding, pack, language);
  const ground = restsOn(known);
  const label = labelOf(ground, language);
  const captioned = (caption: string) => [caption, ...(label ? [label.name] : [])].join(': ');
  return {
    heading: say('heading'),
    lead: [...(label ? [label.text] : []), say('lead')].join(' '),
    sentences:
      ground === 'synthetic' && few ? said.map((sentence) => say('synthetic', { sentence })) : said,
    csv: say('csv'),
    table: few
      ? { caption: captioned(say('quarters')), ...quartersOf(binding, pack, language) }
      : {
          caption: captioned(say('table')),
          head: [
            { text: say('board') },
            { text: say('service') },
            { text: say('stage') },
            { text: say('constraint') },
            { text: say('since') },
            numeric(say('share')),
            { text: say('yield') },
          ],
          rows: binding.map((one) => rowOf(one, pack, language)),
        },
  };
};
