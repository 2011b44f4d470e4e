import type { Language } from '#domain';
import { type Catalogue, speaker } from '#words';

/** Sentences that need nothing filled in. */
type Plain = Catalogue<Readonly<Record<string, string>>>;

/** The words of the first of some keys that a catalogue has; undefined where it has none of them. */
export const wordsIn = (
  catalogue: Plain,
  keys: readonly string[],
  language: Language,
): string | undefined => {
  const key = keys.find((one) => Object.hasOwn(catalogue.en, one));
  return key === undefined ? undefined : speaker(catalogue, language)(key);
};
