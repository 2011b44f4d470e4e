import type { Language, Objective, Plan } from '#domain';
import { byAlphabet, speaker } from '#words';
import { actionLink } from '../../parts/action-link/action-link.ts';
import { vocabulary } from '../../parts/vocabulary/vocabulary.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

/** What several programmes want together, and the actions that serve it. */
export const objectiveOf = (objective: Objective, plan: Plan, language: Language) => {
  const say = speaker({ en, cy }, language);
  const words = vocabulary(language);
  const { id, name, text, priority, programmes, measure } = objective;
  const item = plan.items.find((each) => each.id === priority);
  const answers = plan.actions.filter(({ objectives }) => objectives.includes(id));
  return {
    id,
    name: name[language],
    text: text[language],
    priority: item && { text: `${item.id} ${item.name[language]}`, href: `#${item.id}` },
    programmes: programmes
      .map((each) => words(`programme-${each}`))
      .toSorted(byAlphabet(language))
      .join(', '),
    measure: measure[language],
    answers: answers.map((action) => actionLink(action, language)),
    total: answers.length === 0 ? say('no-action') : say('answered-by', { count: answers.length }),
  };
};
