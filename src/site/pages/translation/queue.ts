import { type Language, languages, placeOf, type TextState } from '#domain';
import type { PlacedText } from '#intake';

/** What of the queue is asked for. */
export interface Search {
  readonly language: Language | undefined;
  readonly state: Exclude<TextState, 'checked'> | undefined;
  readonly table: string | undefined;
  /** Pages are counted from 1. */
  readonly page: number;
}

/** A text, and the languages in which it waits. */
export interface Waiting {
  readonly text: PlacedText;
  readonly waits: readonly Language[];
}

const tableOf = ({ entity }: PlacedText): string => placeOf(entity).table;

/** Parts of the plan that have texts, in their order. */
export const tablesIn = (texts: readonly PlacedText[]): readonly string[] => [
  ...new Set(texts.map(tableOf)),
];

const waitsIn = ({ state }: PlacedText, search: Search): readonly Language[] =>
  languages.filter(
    (language) =>
      (search.language === undefined || search.language === language) &&
      state[language] !== 'checked' &&
      (search.state === undefined || search.state === state[language]),
  );

/** The texts that wait for someone, in the order of the plan. */
export const queueOf = (texts: readonly PlacedText[], search: Search): readonly Waiting[] =>
  texts
    .filter((text) => search.table === undefined || tableOf(text) === search.table)
    .map((text) => ({ text, waits: waitsIn(text, search) }))
    .filter(({ waits }) => waits.length > 0);

export const countOf = (
  texts: readonly PlacedText[],
  language: Language,
  state: TextState,
): number => texts.filter((text) => text.state[language] === state).length;

export const checkedIn = (texts: readonly PlacedText[]): number =>
  texts.filter(({ state }) => languages.every((language) => state[language] === 'checked')).length;
