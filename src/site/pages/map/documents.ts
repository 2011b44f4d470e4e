import type { Language, PlanPack, SourceDocument } from '#domain';
import { formatDay, speaker } from '#words';
import { actionLink } from '../../parts/action-link/action-link.ts';
import { namedList } from '../../parts/named-list/named-list.ts';
import { vocabulary } from '../../parts/vocabulary/vocabulary.ts';
import { writtenDate } from '../../parts/written-date/written-date.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

const answersOf = ({ actions }: SourceDocument, { plan }: PlanPack, language: Language) =>
  plan.actions
    .filter(({ id }) => actions.includes(id))
    .map((action) => actionLink(action, language));

const itemsOf = ({ items }: SourceDocument, { plan }: PlanPack, language: Language) =>
  plan.items
    .filter(({ id }) => items.includes(id))
    .map(({ id, name }) => ({ text: `${id} ${name[language]}`, href: `#${id}` }));

/** A document that was read for the plan, as a card of the register. */
export const documentOf = (each: SourceDocument, pack: PlanPack, language: Language) => {
  const say = speaker({ en, cy }, language);
  const words = vocabulary(language);
  const { grade, services } = each;
  const answers = answersOf(each, pack, language);
  return {
    id: each.id,
    title: each.title[language],
    about: [
      each.publisher[language],
      words(`nation-${each.nation}`),
      words(`document-${each.type}`),
      writtenDate(each.published, language),
    ].join(' · '),
    status: words(`document-status-${each.status}`),
    isCurrent: each.status === 'current',
    says: each.says[language],
    items: itemsOf(each, pack, language),
    implication: each.implication[language],
    answers,
    total:
      each.gap || answers.length === 0
        ? say('has-gap')
        : say('answered-by', { count: answers.length }),
    gap: each.gap?.[language],
    services:
      services.length === 0 ? say('all-services') : namedList(services, pack.services, language),
    source: { text: new URL(each.address).host, href: each.address },
    read: say('read', {
      day: formatDay(each.readOn, language),
      grade,
      words: words(`grade-${grade}`),
    }),
  };
};
