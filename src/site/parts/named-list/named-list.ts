import type { Language, Text } from '#domain';
import { byAlphabet } from '#words';

interface Named {
  readonly id: string;
  readonly name: Text;
}

/** Those of a list that are meant, by their names, in the alphabet of the language. */
export const namedList = (
  ids: readonly string[],
  among: readonly Named[],
  language: Language,
): string =>
  among
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => name[language])
    .toSorted(byAlphabet(language))
    .join(', ');
