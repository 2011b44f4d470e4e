import type { Action, CrosswalkEntry, Framework, FrameworkItem, Language, Plan } from '#domain';
import { speaker } from '#words';
import { actionLink } from '../../parts/action-link/action-link.ts';
import { vocabulary } from '../../parts/vocabulary/vocabulary.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { itemsOf, type Standing, standingOfAction, standingOfItem } from './standing.ts';

/** Where the reason of one match stands on the page. */
const reasonAnchor = ({ action, item }: Pick<CrosswalkEntry, 'action' | 'item'>): string =>
  `${action}-${item}`;

/** The classes of its shape: round, or standing on a corner where the aim leads; filled where direct. */
const signOf = ({ strength, lead }: Pick<CrosswalkEntry, 'strength' | 'lead'>): string =>
  lead ? `${strength} leads` : strength;

/** A sign that can be told from the others by its shape, and a word. */
const markOf = (entry: CrosswalkEntry | undefined, language: Language) => {
  if (!entry) return undefined;
  const say = speaker({ en, cy }, language);
  const { strength, lead } = entry;
  return {
    sign: signOf(entry),
    word: say(lead ? 'mark-leads' : `mark-${strength}`),
    href: `#${reasonAnchor(entry)}`,
    described: say('mark-described', { action: entry.action, item: entry.item }),
  };
};

const rowOf = (
  action: Action,
  { plan, items }: { readonly plan: Plan; readonly items: readonly FrameworkItem[] },
  language: Language,
) => {
  const { direct, supporting, entries } = standingOfAction(plan, action, items);
  return {
    action: actionLink(action, language),
    marks: items.map(({ id }) =>
      markOf(
        entries.find(({ item }) => item === id),
        language,
      ),
    ),
    direct,
    supporting,
  };
};

/** Actions down, aims across, with totals both ways: for screens wide enough to see it whole. */
export const matrixOf = (frameworks: readonly Framework[], plan: Plan, language: Language) => {
  const say = speaker({ en, cy }, language);
  const items = frameworks.flatMap((framework) => itemsOf(plan, framework));
  const standings = items.map((item) => standingOfItem(plan, item));
  const kinds = frameworks.map(({ kind }) => say(`kind-${kind}`));
  return {
    caption: say('matrix', { kinds: kinds.join(', ') }),
    action: say('action'),
    direct: say('total-direct'),
    supporting: say('total-supporting'),
    groups: frameworks.map((framework) => ({
      text: say(`kind-${framework.kind}`),
      span: itemsOf(plan, framework).length,
    })),
    columns: items.map(({ id, name }) => ({ id, name: name[language], href: `#${id}` })),
    rows: plan.actions.map((action) => rowOf(action, { plan, items }, language)),
    totals: {
      direct: standings.map(({ direct }) => direct),
      supporting: standings.map(({ supporting }) => supporting),
    },
  };
};

const answersOf = ({ entries }: Standing, { actions }: Plan, language: Language) => {
  const say = speaker({ en, cy }, language);
  const words = vocabulary(language);
  return entries.flatMap((entry) => {
    const action = actions.find(({ id }) => id === entry.action);
    if (!action) return [];
    return [
      {
        anchor: reasonAnchor(entry),
        action: actionLink(action, language),
        sign: signOf(entry),
        strength: words(`strength-${entry.strength}`),
        leads: entry.lead ? say('leads') : undefined,
        reason: entry.reason[language],
      },
    ];
  });
};

const itemOf = (item: FrameworkItem, plan: Plan, language: Language) => {
  const say = speaker({ en, cy }, language);
  const standing = standingOfItem(plan, item);
  const { direct, supporting } = standing;
  return {
    id: item.id,
    name: item.name[language],
    text: item.text[language],
    grade: item.grade === 'A' ? undefined : vocabulary(language)(`grade-${item.grade}`),
    total: direct + supporting === 0 ? say('no-action') : say('item-total', { direct, supporting }),
    answers: answersOf(standing, plan, language),
  };
};

/** A framework, aim by aim, each with the actions that answer it and why. */
export const frameworkOf = (framework: Framework, plan: Plan, language: Language) => {
  const say = speaker({ en, cy }, language);
  const source = plan.documents.find(({ id }) => id === framework.document);
  return {
    id: framework.id,
    name: framework.name[language],
    open: framework.open ? say('open') : undefined,
    unverified: framework.kind === 'ambition' ? say('unverified') : undefined,
    source: source && { text: source.title[language], href: `#${source.id}` },
    items: itemsOf(plan, framework).map((item) => itemOf(item, plan, language)),
  };
};
