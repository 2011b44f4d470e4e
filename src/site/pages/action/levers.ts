import {
  addWeeks,
  type Language,
  type Lever,
  mondayOf,
  monthOfDay,
  type PlanPack,
  type Text,
  type Week,
} from '#domain';
import { byAlphabet, formatMonth, formatNumber, speaker } from '#words';
import { namedList } from '../../parts/named-list/named-list.ts';
import { vocabulary } from '../../parts/vocabulary/vocabulary.ts';
import { costOf } from './cost.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

interface Named {
  readonly id: string;
  readonly name: Text;
}

/** All that a lever's subject can be, but for a stage. */
const subjectsOf = ({ boards, workforce }: PlanPack): readonly Named[] => [
  ...boards,
  ...(workforce?.pipelines ?? []),
  ...(workforce?.courses ?? []),
  ...(workforce?.roles ?? []),
  ...(workforce?.equipment ?? []),
];

/** A role and a group may share an id: what a role is called is what is done. */
const subjectName = ({ verb, subject }: Lever, pack: PlanPack, language: Language): string => {
  const among = verb === 'substitute' ? (pack.workforce?.roles ?? []) : subjectsOf(pack);
  return among.find(({ id }) => id === subject)?.name[language] ?? subject;
};

type Amount = Pick<Lever, 'low' | 'likely' | 'high'>;

const tenths = (number: number): number => Math.round(number * 10) / 10;
const percent = (share: number): string => `${formatNumber(tenths(share * 100))}%`;

/** Amounts as people say them: a factor is a share more or less. */
const writtenOf = ({ low, likely, high }: Amount, write: (amount: number) => string) => ({
  likely: write(likely),
  low: write(low),
  high: write(high),
});

/** A factor of 0.9 is a tenth less. The range is told from the smaller change to the larger. */
const changed = ({ low, likely, high }: Amount) => {
  const changes = [low, high].map((factor) => Math.abs(1 - factor)).toSorted((a, b) => a - b);
  const [least = 0, most = 0] = changes;
  return writtenOf({ low: least, likely: Math.abs(1 - likely), high: most }, percent);
};

const speedKey = ({ subject, likely }: Lever) => {
  const stage = subject === 'report' ? 'speed-report' : 'speed-test';
  return likely > 1 ? (`${stage}-more` as const) : stage;
};

const whatOf = (lever: Lever, pack: PlanPack, language: Language): string => {
  const say = speaker({ en, cy }, language);
  const groups = namedList(lever.groups, pack.workforce?.groups ?? [], language);
  const services = namedList(lever.services, pack.services, language) || say('every-service');
  const subject = subjectName(lever, pack, language);
  const number = writtenOf(lever, formatNumber);
  const share = writtenOf(lever, percent);
  const factor = changed(lever);
  const isReport = lever.subject === 'report';
  const isMore = lever.likely > 1;
  const sentences: Readonly<Record<Lever['verb'], () => string>> = {
    train: () => say('train', { ...number, subject }),
    fund: () => say('fund', { ...number, groups }),
    recruit: () => say('recruit', { ...number, groups }),
    retain: () => say(isMore ? 'retain-more' : 'retain-less', { ...factor, groups }),
    upskill: () => say('upskill', { ...number, subject }),
    substitute: () => say('substitute', { ...share, groups, subject }),
    speed: () => say(speedKey(lever), { ...factor, services }),
    release: () => say('release', { ...share, groups }),
    equip: () => say('equip', { ...number, subject }),
    demand: () => say(isMore ? 'demand-more' : 'demand-less', { ...factor, services }),
    transfer: () => say('transfer', { ...share, services, subject }),
    outsource: () => say(isReport ? 'outsource-report' : 'outsource-test', { ...number, services }),
    pool: () => say('pool', { ...share, groups }),
  };
  return sentences[lever.verb]();
};

const monthAt = (week: Week, language: Language): string =>
  formatMonth(monthOfDay(mondayOf(week)), language);

/** From when, how it builds up, and until when where it ends. */
const whenOf = ({ start, rampWeeks, lengthWeeks }: Lever, language: Language): string => {
  const say = speaker({ en, cy }, language);
  const parts = [say('from', { month: monthAt(start, language) })];
  if (rampWeeks > 0) {
    parts.push(say('building', { month: monthAt(addWeeks(start, rampWeeks), language) }));
  }
  if (lengthWeeks !== undefined) {
    parts.push(say('until', { month: monthAt(addWeeks(start, lengthWeeks), language) }));
  }
  return parts.join(', ');
};

const whereOf = ({ boards }: Lever, pack: PlanPack, language: Language): string =>
  boards.length === 0
    ? vocabulary(language)('every-board')
    : boards
        .map((id) => pack.boards.find((board) => board.id === id)?.name[language] ?? id)
        .toSorted(byAlphabet(language))
        .join(', ');

/** One lever in a planner's words. */
export const leverOf = (lever: Lever, pack: PlanPack, language: Language) => ({
  id: lever.id,
  verb: vocabulary(language)(`verb-${lever.verb}`),
  what: whatOf(lever, pack, language),
  where: speaker({ en, cy }, language)('where-and-when', {
    where: whereOf(lever, pack, language),
    when: whenOf(lever, language),
  }),
  chance: percent(lever.confidence),
  cost: costOf(
    {
      once: [lever.oneOffCost, lever.oneOffCost],
      yearly: [lever.yearlyCost, lever.yearlyCost],
      priceYear: lever.priceYear,
    },
    language,
  ),
  reason: lever.reason[language],
  source: lever.source[language],
});
