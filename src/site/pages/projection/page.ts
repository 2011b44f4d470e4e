import type { Language, Pack } from '#domain';
import { formatMonth, speaker } from '#words';
import { pathOf, searchOf } from '../../address.ts';
import { type Page, trouble } from '../../page.ts';
import { outlookOf } from '../../parts/outlook/outlook.ts';
import { gather, type Known, namesOf } from '../../parts/outlook/question.ts';
import { choicesOf } from './choices.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { queryOf, readQuestion } from './read-question.ts';

const methodOf = ({ question, projection, lists }: Known, language: Language) => {
  const say = speaker({ en, cy }, language);
  const { pack } = question;
  return {
    heading: say('method'),
    text: [
      say('method-futures', { futures: projection.runs }),
      say('method-known', { month: formatMonth(projection.origin, language) }),
      say(pack.activity.length > 0 ? 'method-capacity' : 'method-no-activity'),
      say('method-lists', { count: lists }),
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

export const present = (known: Known, packs: readonly Pack[], language: Language) => {
  const say = speaker({ en, cy }, language);
  const { question } = known;
  const address = pathOf('projection', language);
  return {
    title: say('title', namesOf(question, language)),
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
    method: methodOf(known, language),
  };
};

export const projection: Page = {
  id: 'projection',
  answer: async ({ packs, projector }, { language, query }) => {
    const question = readQuestion(query, packs);
    if (!question) return trouble('unknown-choice');
    const known = await gather(projector, question);
    return { kind: 'page', view: present(known, packs, language) };
  },
};
