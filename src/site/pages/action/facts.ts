import {
  type Action,
  type CrosswalkEntry,
  type Day,
  type Fact,
  type FrameworkItem,
  type FrameworkKind,
  isKnown,
  type Language,
  type Lever,
  monthOfDay,
  nameOn,
  type Plan,
  type PlanPack,
} from '#domain';
import { byAlphabet, formatMonth, formatNumber } from '#words';
import { pathOf } from '../../address.ts';
import { vocabulary } from '../../parts/vocabulary/vocabulary.ts';

/** In which language and on which day a page is read. */
export interface Reading {
  readonly language: Language;
  readonly today: Day;
}

/** What an organisation is called on the day; its id where it has no name then. */
export const organisationName = (
  id: string,
  { organisations }: Plan,
  { language, today }: Reading,
): string => {
  const organisation = organisations.find((each) => each.id === id);
  return (organisation && nameOn(organisation, today)?.name[language]) ?? id;
};

/** Partners by name; the health boards in a word where all of them are. */
export const partnersOf = (
  { partners }: Pick<Action, 'partners'>,
  { plan, boards }: PlanPack,
  reading: Reading,
): readonly string[] => {
  const isBoard = (id: string) => boards.some((board) => board.id === id);
  const all = boards.length > 1 && boards.every(({ id }) => partners.includes(id));
  const named = partners.filter((id) => !(all && isBoard(id)));
  return [
    ...(all ? [vocabulary(reading.language)('every-board')] : []),
    ...named
      .map((id) => organisationName(id, plan, reading))
      .toSorted(byAlphabet(reading.language)),
  ];
};

export const leversOf = ({ id }: Pick<Action, 'id'>, { levers }: Plan): readonly Lever[] =>
  levers.filter(({ action }) => action === id);

/** Boards that a lever names; tests that are moved arrive at a board too. */
const boardsNamed = ({ verb, boards, subject }: Lever): readonly string[] =>
  verb === 'transfer' ? [...boards, subject] : boards;

/** Where an action is at work: the boards its levers name; all of them where one names none, and for an action that enables. */
export const boardsOf = (
  action: Pick<Action, 'id'>,
  { plan, boards }: PlanPack,
): readonly string[] => {
  const levers = leversOf(action, plan);
  const everywhere = levers.length === 0 || levers.some((lever) => lever.boards.length === 0);
  const named = new Set(levers.flatMap(boardsNamed));
  return boards.map(({ id }) => id).filter((id) => everywhere || named.has(id));
};

export interface Aim {
  readonly entry: CrosswalkEntry;
  readonly item: FrameworkItem;
}

/** What an action answers in frameworks of some kinds: what leads first, then what is direct. */
export const aimsOf = (
  { id }: Pick<Action, 'id'>,
  { crosswalk, items, frameworks }: Plan,
  kinds: readonly FrameworkKind[],
): readonly Aim[] => {
  const kindOf = ({ framework }: FrameworkItem) =>
    frameworks.find((each) => each.id === framework)?.kind;
  const rank = ({ entry: { lead, strength } }: Aim) => {
    if (lead) return 0;
    return strength === 'direct' ? 1 : 2;
  };
  return crosswalk
    .filter(({ action }) => action === id)
    .flatMap((entry) => {
      const item = items.find((each) => each.id === entry.item);
      return item ? [{ entry, item }] : [];
    })
    .filter(({ item }) => kinds.some((kind) => kind === kindOf(item)))
    .toSorted((a, b) => rank(a) - rank(b));
};

/** `20 places a year`; why it is not known, where it is not. */
export const amountOf = (
  fact: Fact<number>,
  { unit }: Action['measure'],
  language: Language,
): string =>
  isKnown(fact)
    ? `${formatNumber(fact)} ${unit[language]}`
    : vocabulary(language)(`missing-${fact.missing}`);

/** The months between which it is done. */
export const monthsOf = ({ from, to }: Pick<Action, 'from' | 'to'>, language: Language) => ({
  from: formatMonth(monthOfDay(from), language),
  to: formatMonth(monthOfDay(to), language),
});

/** Documents by their titles, each with the way to what it says. */
export const documentLinks = (ids: readonly string[], { documents }: Plan, language: Language) =>
  documents
    .filter(({ id }) => ids.includes(id))
    .map(({ id, title }) => ({
      text: title[language],
      href: `${pathOf('map', language)}#${id}`,
    }));
