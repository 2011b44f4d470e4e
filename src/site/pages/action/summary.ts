import type { Action, PlanPack } from '#domain';
import { formatDay, speaker } from '#words';
import { pathOf } from '../../address.ts';
import { namedList } from '../../parts/named-list/named-list.ts';
import { vocabulary } from '../../parts/vocabulary/vocabulary.ts';
import { costOf } from './cost.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import {
  aimsOf,
  amountOf,
  boardsOf,
  documentLinks,
  monthsOf,
  organisationName,
  partnersOf,
  type Reading,
} from './facts.ts';

/** A term and what it says. */
interface Term {
  readonly key: string;
  readonly value: string;
}

/** Boards by name; all of them where it works in each. */
const boardsNamed = (action: Action, pack: PlanPack, { language }: Reading): string => {
  const boards = boardsOf(action, pack);
  return boards.length === pack.boards.length
    ? vocabulary(language)('every-board')
    : namedList(boards, pack.boards, language);
};

/** What it is, who does it and when. */
export const aboutOf = (action: Action, pack: PlanPack, reading: Reading): readonly Term[] => {
  const { language } = reading;
  const say = speaker({ en, cy }, language);
  const words = vocabulary(language);
  const nameOf = (id: string) => organisationName(id, pack.plan, reading);
  return [
    { key: say('impact'), value: action.impact[language] },
    {
      key: say('kind'),
      value: say('with-reason', {
        what: words(`kind-${action.kind}`),
        reason: action.kindReason[language],
      }),
    },
    { key: say('origin'), value: words(`origin-${action.origin}`) },
    {
      key: say('timescale'),
      value: say('term-and-months', {
        term: words(`term-${action.term}`),
        ...monthsOf(action, language),
      }),
    },
    {
      key: say('lead'),
      value: say('lead-and-role', {
        lead: nameOf(action.lead),
        role: action.leadRole[language],
      }),
    },
    { key: say('partners'), value: partnersOf(action, pack, reading).join(', ') },
    { key: say('boards'), value: boardsNamed(action, pack, reading) },
  ];
};

/** How it will be known to have worked. */
export const measureOf = (action: Action, { language }: Reading): readonly Term[] => {
  const say = speaker({ en, cy }, language);
  const { measure } = action;
  return [
    { key: say('measure'), value: measure.text[language] },
    { key: say('baseline'), value: amountOf(measure.baseline, measure, language) },
    {
      key: say('aim'),
      value: say('aim-by', {
        aim: amountOf(measure.aim, measure, language),
        day: formatDay(measure.by, language),
      }),
    },
    { key: say('measure-source'), value: measure.source[language] },
  ];
};

/** Why we believe in it, how sure that is, and the documents it leans on. */
export const evidenceOf = (action: Action, { plan }: PlanPack, { language }: Reading) => {
  const say = speaker({ en, cy }, language);
  return {
    heading: say('evidence'),
    text: action.evidence[language],
    sureness: say('sureness', { words: vocabulary(language)(`sureness-${action.sureness}`) }),
    documents: {
      heading: say('evidence-documents'),
      items: documentLinks(action.evidenceDocuments, plan, language),
    },
    links: { heading: say('links'), items: documentLinks(action.links, plan, language) },
  };
};

export const costsOf = ({ cost }: Action, { language }: Reading): string =>
  costOf(
    {
      once: [cost.oneOffLow, cost.oneOffHigh],
      yearly: [cost.yearlyLow, cost.yearlyHigh],
      priceYear: cost.priceYear,
    },
    language,
  );

/** What it answers in each framework, how strongly and why. */
export const crosswalkOf = (action: Action, { plan }: PlanPack, { language }: Reading) => {
  const say = speaker({ en, cy }, language);
  const words = vocabulary(language);
  return aimsOf(action, plan, ['theme', 'priority', 'principle', 'ambition']).map(
    ({ entry, item }) => ({
      name: `${item.id} ${item.name[language]}`,
      href: `${pathOf('map', language)}#${item.id}`,
      framework: plan.frameworks.find(({ id }) => id === item.framework)?.name[language] ?? '',
      strength: entry.lead ? say('leads') : words(`strength-${entry.strength}`),
      reason: entry.reason[language],
    }),
  );
};

export const objectivesOf = (action: Action, { plan }: PlanPack, { language }: Reading) =>
  plan.objectives
    .filter(({ id }) => action.objectives.includes(id))
    .map(({ id, name, measure }) => ({
      name: `${id} ${name[language]}`,
      href: `${pathOf('map', language)}#${id}`,
      measure: measure[language],
    }));

/** The actions before and after it, in the order of the plan. */
export const neighboursOf = (action: Action, { plan }: PlanPack, { language }: Reading) => {
  const at = plan.actions.indexOf(action);
  const linkTo = (neighbour: Action | undefined) =>
    neighbour && {
      text: `${neighbour.id} ${neighbour.title[language]}`,
      href: pathOf('action', language, neighbour.id),
    };
  return { previous: linkTo(plan.actions[at - 1]), next: linkTo(plan.actions[at + 1]) };
};
