import type { Action } from '#domain';
import { formatDay, speaker } from '#words';
import { pathOf } from '../../address.ts';
import type { PlanPack } from '../../parts/plan-pack/plan-pack.ts';
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

/** One action as the public table tells it: every column, in five groups. */
export const rowOf = (action: Action, pack: PlanPack, reading: Reading) => {
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
