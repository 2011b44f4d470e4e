import type { Action, Language, PlanPack } from '#domain';
import { formatDay, speaker } from '#words';
import { pathOf } from '../../address.ts';
import { latenessText } from '../../parts/late/late.ts';
import { capital } from '../../parts/outlook/question.ts';
import { directionOf, type LastTold } from '../../parts/progress/last-told.ts';
import { lateBy } from '../../parts/progress/late-by.ts';
import { directionName } from '../../parts/progress/told.ts';
import { statusTag } from '../../parts/status/status.ts';
import { vocabulary } from '../../parts/vocabulary/vocabulary.ts';
import {
  aimsOf,
  amountOf,
  documentLinks,
  monthsOf,
  organisationName,
  partnersOf,
  type Reading,
} from '../action/facts.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

const measureOf = ({ measure }: Action, { language }: Reading) => {
  const say = speaker({ en, cy }, language);
  return {
    text: measure.text[language],
    amounts: say('amounts', {
      baseline: amountOf(measure.baseline, measure, language),
      aim: amountOf(measure.aim, measure, language),
      by: formatDay(measure.by, language),
    }),
    source: measure.source[language],
  };
};

const whoOf = (action: Action, pack: PlanPack, reading: Reading) => ({
  lead: organisationName(action.lead, pack.plan, reading),
  role: action.leadRole[reading.language],
  partners: partnersOf(action, pack, reading),
});

const lateText = (days: number, language: Language): string => {
  const say = speaker({ en, cy }, language);
  return days === 0 ? say('in-time') : say('late', { late: latenessText(days, language) });
};

/** Which way it has gone, and how late the latest of its milestones is. */
const progressOf = (action: Action, told: LastTold | undefined, { language, today }: Reading) => {
  const say = speaker({ en, cy }, language);
  const way = directionOf(action, told);
  const days = lateBy(action, today);
  return [
    ...(way === undefined ? [] : [say('since', { direction: directionName(way, language) })]),
    ...(days === undefined ? [] : [lateText(days, language)]),
  ].map(capital);
};

/** A plan, and how its actions stood at the last round. */
export interface Told {
  readonly pack: PlanPack;
  /** Undefined where nobody can say. */
  readonly told: LastTold | undefined;
}

/** One action as the public table tells it: every column, in five groups. */
export const rowOf = (action: Action, { pack, told }: Told, reading: Reading) => {
  const { language } = reading;
  const { plan } = pack;
  const words = vocabulary(language);
  const aims = (kind: 'theme' | 'priority') =>
    aimsOf(action, plan, [kind]).map(({ entry, item }) => ({
      text: `${item.id} ${item.name[language]}`,
      leads: entry.lead,
    }));
  return {
    id: action.id,
    href: pathOf('action', language, action.id),
    title: action.title[language],
    programme: words(`programme-${action.programme}`),
    origin: words(`origin-${action.origin}`),
    status: statusTag(action, plan, language),
    progress: progressOf(action, told, reading),
    impact: action.impact[language],
    milestones: action.milestones.map(({ due, name }) => ({
      due: formatDay(due, language),
      text: name[language],
    })),
    themes: aims('theme'),
    priorities: aims('priority').map(({ text }) => text),
    term: words(`term-${action.term}`),
    months: speaker({ en, cy }, language)('months', monthsOf(action, language)),
    who: whoOf(action, pack, reading),
    measure: measureOf(action, reading),
    links: documentLinks(action.links, plan, language),
  };
};
