import type { Language, Pack } from '#domain';
import { speaker } from '#words';
import type { Question } from '../../parts/outlook/question.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { ALL, capacities, NONE } from './read-question.ts';

export interface Option {
  readonly value: string;
  readonly text: string;
  readonly selected: boolean;
}

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly items: readonly Option[];
}

interface Named {
  readonly id: string;
  readonly name: Readonly<Record<Language, string>>;
}

const optionsOf = (
  all: string,
  named: readonly Named[],
  { chosen, language }: { chosen: string | undefined; language: Language },
): readonly Option[] => {
  const byName = new Intl.Collator(language);
  const each = named
    .map(({ id, name }) => ({ value: id, text: name[language], selected: id === chosen }))
    .toSorted((a, b) => byName.compare(a.text, b.text));
  return named.length === 1
    ? []
    : [{ value: ALL, text: all, selected: chosen === undefined }, ...each];
};

/** By its nation, which says most in fewest words; by its title where a nation has several. */
const packText = (pack: Pack, packs: readonly Pack[], language: Language): string => {
  const isOnly = packs.filter(({ nation }) => nation === pack.nation).length === 1;
  return isOnly ? speaker({ en, cy }, language)(`nation-${pack.nation}`) : pack.title[language];
};

/** None, all, or one of the plan's actions; nothing to choose where the pack has no plan. */
const actionItems = (
  { plan }: Pack,
  actions: readonly string[],
  language: Language,
): readonly Option[] => {
  if (!plan) return [];
  const say = speaker({ en, cy }, language);
  return [
    { value: NONE, text: say('no-actions'), selected: actions.length === 0 },
    { value: ALL, text: say('all-actions'), selected: actions.length > 1 },
    ...plan.actions.map(({ id, title }) => ({
      value: id,
      text: `${id} ${title[language]}`,
      selected: actions.length === 1 && actions[0] === id,
    })),
  ];
};

/** The form's select boxes; one with a single choice is left out. */
export const choicesOf = (
  { pack, board, service, capacity, actions }: Question,
  packs: readonly Pack[],
  language: Language,
): readonly Choice[] => {
  const say = speaker({ en, cy }, language);
  const capacityText = (percent: number) => {
    if (percent === 0) return say('as-observed');
    return say(percent > 0 ? 'more' : 'fewer', { percent: Math.abs(percent) });
  };
  const chosenPercent = Math.round(capacity * 100) - 100;
  const all: readonly Choice[] = [
    {
      id: 'pack',
      label: say('pack'),
      items: packs.map((each) => ({
        value: each.name,
        text: packText(each, packs, language),
        selected: each.name === pack.name,
      })),
    },
    {
      id: 'board',
      label: say('board'),
      items: optionsOf(say('all-boards'), pack.boards, { chosen: board, language }),
    },
    {
      id: 'service',
      label: say('service'),
      items: optionsOf(say('all-services'), pack.services, { chosen: service, language }),
    },
    { id: 'actions', label: say('actions'), items: actionItems(pack, actions, language) },
    {
      id: 'capacity',
      label: say('capacity'),
      items: capacities.map((percent) => ({
        value: String(percent),
        text: capacityText(percent),
        selected: percent === chosenPercent,
      })),
    },
  ];
  return all.filter(({ items }) => items.length > 1);
};
