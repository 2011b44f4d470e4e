import {
  type Action,
  origins,
  type Plan,
  type PlanPack,
  programmes,
  statuses,
  terms,
} from '#domain';
import type { Query } from '../../address.ts';
import { readFilter } from '../../parts/filter/filter.ts';
import { aimsOf, boardsOf } from '../action/facts.ts';

/** What actions can be chosen by, in the order of the form. */
export const fields = [
  'programme',
  'theme',
  'priority',
  'board',
  'term',
  'origin',
  'status',
] as const;
export type Field = (typeof fields)[number];

/** What was chosen; a field that is not there was left open. */
export type Search = Readonly<Partial<Record<Field, string>>>;

const itemsOf = (kind: 'theme' | 'priority', { items, frameworks }: Plan) =>
  items.filter(({ framework }) =>
    frameworks.some((each) => each.id === framework && each.kind === kind),
  );

const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

/** What may be chosen in each field. */
export const choicesOf = ({
  plan,
  boards,
}: PlanPack): Readonly<Record<Field, readonly string[]>> => ({
  programme: programmes,
  theme: idsOf(itemsOf('theme', plan)),
  priority: idsOf(itemsOf('priority', plan)),
  board: idsOf(boards),
  term: terms,
  origin: origins,
  status: statuses,
});

/** What a query asks; undefined when it names something that isn't here. */
export const readSearch = (query: Query, pack: PlanPack): Search | undefined => {
  const choices = choicesOf(pack);
  const read = fields.map((field) => [field, readFilter(query[field], choices[field])] as const);
  if (read.some(([, chosen]) => chosen === 'unknown')) return undefined;
  return Object.fromEntries(read.filter(([, chosen]) => chosen !== undefined));
};

/** All that an action can be found by, in a field. */
const standingIn: Readonly<Record<Field, (action: Action, pack: PlanPack) => readonly string[]>> = {
  programme: ({ programme }) => [programme],
  theme: (action, { plan }) => aimsOf(action, plan, ['theme']).map(({ item }) => item.id),
  priority: (action, { plan }) => aimsOf(action, plan, ['priority']).map(({ item }) => item.id),
  board: boardsOf,
  term: ({ term }) => [term],
  origin: ({ origin }) => [origin],
  status: ({ status }) => [status],
};

/** The actions that answer to all that was chosen. */
export const found = (pack: PlanPack, search: Search): readonly Action[] =>
  pack.plan.actions.filter((action) =>
    fields.every((field) => {
      const chosen = search[field];
      return chosen === undefined || standingIn[field](action, pack).includes(chosen);
    }),
  );
