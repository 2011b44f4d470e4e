import { type Language, nameOn, type PlanPack, type Signal } from '#domain';
import { byAlphabet, formatDay, speaker } from '#words';
import { linksOf } from '../../parts/action-link/apart-link.ts';
import { assumptionLink } from '../../parts/assumption-link/assumption-link.ts';
import { namedList } from '../../parts/named-list/named-list.ts';
import { vocabulary } from '../../parts/vocabulary/vocabulary.ts';
import { writtenDate } from '../../parts/written-date/written-date.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { numberOf } from './number-of.ts';

/** As the organisation was called when it last looked. */
const ownerOf = ({ owner, lastReview }: Signal, { plan }: PlanPack, language: Language) => {
  const organisation = plan.organisations.find(({ id }) => id === owner);
  const name = organisation && nameOn(organisation, lastReview);
  return name?.name[language] ?? speaker({ en, cy }, language)('owner-not-known');
};

const reachOf = ({ services, groups }: Signal, pack: PlanPack, language: Language) => {
  const say = speaker({ en, cy }, language);
  const staff = pack.workforce?.groups ?? [];
  return {
    services:
      services.length === 0 ? say('all-services') : namedList(services, pack.services, language),
    groups: groups.length === 0 ? say('all-groups') : namedList(groups, staff, language),
  };
};

const impactOf = ({ impact, impactOn }: Signal, language: Language): string => {
  const words = vocabulary(language);
  const list = impactOn.map((each) => words(`impact-on-${each}`)).toSorted(byAlphabet(language));
  return speaker({ en, cy }, language)('impact-on', {
    level: words(`level-${impact}`),
    list: list.join(', '),
  });
};

const evidenceOf = (signal: Signal, language: Language) => {
  const say = speaker({ en, cy }, language);
  const { grade, address, evidence } = signal;
  return {
    text: evidence[language],
    source: say('source', { host: new URL(address).host }),
    href: address,
    known: say('evidence-source', {
      date: writtenDate(signal.evidenceDate, language),
      grade,
      words: vocabulary(language)(`grade-${grade}`),
    }),
  };
};

/** A signal as a card, with every column of the horizon scan. */
export const signalOf = (signal: Signal, pack: PlanPack, language: Language) => {
  const say = speaker({ en, cy }, language);
  const words = vocabulary(language);
  return {
    id: signal.id,
    number: numberOf(signal),
    title: signal.title[language],
    response: signal.response,
    responseName: words(`response-${signal.response}`),
    pestle: words(`pestle-${signal.pestle}`),
    horizon: words(`horizon-${signal.horizon}`),
    changing: signal.changing[language],
    evidence: evidenceOf(signal, language),
    likelihood: words(`level-${signal.likelihood}`),
    impact: impactOf(signal, language),
    ...reachOf(signal, pack, language),
    implication: signal.implication[language],
    actions: linksOf(
      pack.plan.actions.filter(({ id }) => signal.actions.includes(id)),
      language,
    ),
    drivers: signal.drivers.map((id) => assumptionLink(id, pack, language)),
    indicator: signal.indicator[language],
    trigger: signal.trigger[language],
    owner: ownerOf(signal, pack, language),
    review: say('review-text', {
      last: formatDay(signal.lastReview, language),
      next: formatDay(signal.nextReview, language),
    }),
  };
};
