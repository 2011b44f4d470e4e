import type { Language, Origin, PlanPack, Programme, Status, Term } from '#domain';
import { byAlphabet, speaker } from '#words';
import { pathOf } from '../../address.ts';
import { filterOf } from '../../parts/filter/filter.ts';
import { statusName } from '../../parts/status/status.ts';
import { vocabulary } from '../../parts/vocabulary/vocabulary.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { choicesOf, type Field, fields, type Search } from './search.ts';

const itemName = (id: string, { plan }: PlanPack, language: Language): string =>
  `${id} ${plan.items.find((item) => item.id === id)?.name[language] ?? ''}`;

const boardName = (id: string, { boards }: PlanPack, language: Language): string =>
  boards.find((board) => board.id === id)?.name[language] ?? id;

/** A choice in words. The values of a field are ids of its own kind. */
const nameOf = (
  { field, value }: { readonly field: Field; readonly value: string },
  pack: PlanPack,
  language: Language,
): string => {
  const words = vocabulary(language);
  const names: Readonly<Record<Field, () => string>> = {
    programme: () => words(`programme-${value as Programme}`),
    theme: () => itemName(value, pack, language),
    priority: () => itemName(value, pack, language),
    board: () => boardName(value, pack, language),
    term: () => words(`term-${value as Term}`),
    origin: () => words(`origin-${value as Origin}`),
    status: () => statusName(value as Status, pack.plan, language),
  };
  return names[field]();
};

/** Boards by name; what has an order of its own keeps it. */
const inOrder = (field: Field, pack: PlanPack, language: Language): readonly string[] => {
  const values = choicesOf(pack)[field];
  if (field !== 'board') return values;
  const alphabet = byAlphabet(language);
  return values.toSorted((a, b) =>
    alphabet(boardName(a, pack, language), boardName(b, pack, language)),
  );
};

/** The choices, in a form that works without script: what is chosen stands in the address. */
export const formOf = (pack: PlanPack, search: Search, language: Language) => {
  const say = speaker({ en, cy }, language);
  return {
    heading: say('choose'),
    action: pathOf('actions', language),
    open: Object.keys(search).length > 0,
    filters: fields.map((field) =>
      filterOf({
        id: field,
        label: say(field),
        all: say(`all-${field}`),
        among: inOrder(field, pack, language),
        nameOf: (value) => nameOf({ field, value }, pack, language),
        chosen: search[field],
      }),
    ),
    show: say('show'),
    clear: say('clear'),
  };
};
