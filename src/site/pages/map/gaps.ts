import type { FrameworkItem, Language, Plan } from '#domain';
import { speaker } from '#words';
import { cy } from './cy.ts';
import { en } from './en.ts';
import {
  type FirstLayer,
  itemsOf,
  layersOf,
  standingOfAction,
  standingOfItem,
} from './standing.ts';

export interface Gap {
  readonly text: string;
  /** What it is about, on this page. */
  readonly href: string;
}

/** More than this many are counted, not named. */
const NAMED = 6;

/** What is thin about one aim, gravest first; undefined when two actions or more answer it directly. */
const gapOfItem = (item: FrameworkItem, plan: Plan, language: Language): string | undefined => {
  const say = speaker({ en, cy }, language);
  const { direct, entries } = standingOfItem(plan, item);
  const name = `${item.id} ${item.name[language]}`;
  const [only] = entries;
  if (!only) return say('item-none', { name });
  if (entries.length === 1) return say('item-one', { name, action: only.action });
  if (direct === 0) return say('item-supporting', { name });
  const directly = entries.find(({ strength }) => strength === 'direct');
  return direct === 1 && directly
    ? say('item-one-direct', { name, action: directly.action })
    : undefined;
};

/** Where every action has one aim that leads, an aim that leads none or one alone is thin. */
const gapOfLead = (item: FrameworkItem, plan: Plan, language: Language): string | undefined => {
  const say = speaker({ en, cy }, language);
  const name = `${item.id} ${item.name[language]}`;
  const led = plan.crosswalk.filter((entry) => entry.item === item.id && entry.lead);
  const [only] = led;
  if (!only) return say('lead-none', { name });
  return led.length === 1 ? say('lead-one', { name, action: only.action }) : undefined;
};

const gapsOfItems = (framework: FirstLayer, plan: Plan, language: Language): readonly Gap[] => {
  const items = itemsOf(plan, framework);
  const leads = plan.crosswalk.some(
    ({ item, lead }) => lead && items.some(({ id }) => id === item),
  );
  return items.flatMap((item) => {
    const gap = gapOfItem(item, plan, language);
    const text = gap ?? (leads ? gapOfLead(item, plan, language) : undefined);
    return text === undefined ? [] : [{ text, href: `#${item.id}` }];
  });
};

/** The actions that answer none of a framework's aims directly. */
const gapOfActions = (framework: FirstLayer, plan: Plan, language: Language): readonly Gap[] => {
  const say = speaker({ en, cy }, language);
  const items = itemsOf(plan, framework);
  const missed = plan.actions.filter((each) => standingOfAction(plan, each, items).direct === 0);
  const count = missed.length;
  if (count === 0) return [];
  const actions = missed.map(({ id }) => id).join(', ');
  const { kind } = framework;
  const text =
    count > NAMED
      ? say(`actions-no-${kind}`, { count })
      : say(`named-no-${kind}`, { count, actions });
  return [{ text, href: `#${framework.id}` }];
};

const gapsOfObjectives = ({ objectives, actions }: Plan, language: Language): readonly Gap[] =>
  objectives
    .filter(({ id }) => actions.every((action) => !action.objectives.includes(id)))
    .map(({ id, name }) => ({
      text: speaker({ en, cy }, language)('objective-none', { name: `${id} ${name[language]}` }),
      href: `#${id}`,
    }));

const gapsOfDocuments = ({ documents, actions }: Plan, language: Language): readonly Gap[] => {
  const open = documents.filter(
    ({ gap, actions: answers }) =>
      gap !== undefined || actions.every(({ id }) => !answers.includes(id)),
  );
  const [first] = open;
  const text = speaker({ en, cy }, language)('documents-open', { count: open.length });
  return first ? [{ text, href: `#${first.id}` }] : [];
};

/** What strategies ask for and actions do not answer; and what actions do that no strategy asks for. */
export const gapsOf = (plan: Plan, language: Language) => {
  const say = speaker({ en, cy }, language);
  const { first } = layersOf(plan);
  return [
    {
      heading: say('gaps-of-aims'),
      nothing: say('gaps-of-aims-none'),
      gaps: [
        ...first.flatMap((framework) => gapsOfItems(framework, plan, language)),
        ...gapsOfObjectives(plan, language),
        ...gapsOfDocuments(plan, language),
      ],
    },
    {
      heading: say('gaps-of-actions'),
      nothing: say('gaps-of-actions-none'),
      gaps: first.flatMap((framework) => gapOfActions(framework, plan, language)),
    },
  ];
};

/** The finding of the page, in a sentence. */
export const findingOf = (plan: Plan, language: Language): string => {
  const say = speaker({ en, cy }, language);
  const aims = layersOf(plan).first.flatMap((framework) => itemsOf(plan, framework));
  const standings = aims.map((item) => standingOfItem(plan, item));
  const unanswered = standings.filter(({ entries }) => entries.length === 0).length;
  const indirect = standings.filter(({ direct }) => direct === 0).length;
  const total = aims.length;
  if (unanswered > 0) return say('finding-unanswered', { count: unanswered, total });
  if (indirect > 0) return say('finding-indirect', { count: indirect, total });
  const single = standings.filter(({ direct }) => direct === 1).length;
  return single > 0
    ? say('finding-single', { count: single, total })
    : say('finding-answered', { total });
};
