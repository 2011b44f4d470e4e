import { type Assumption, type Grade, grades, type Language, languages, type Pack } from '#domain';
import type { Query } from '../../address.ts';
import { assumptionName } from '../../parts/assumption-link/name.ts';
import { readFilter } from '../../parts/filter/filter.ts';
import { type Kind, kindOf, kinds } from './kinds.ts';

/** What a reader looks for; undefined for anything. */
export interface Search {
  readonly text: string;
  readonly kind: Kind | undefined;
  readonly grade: Grade | undefined;
}

/** The search that an address asks for; undefined when it names a kind or a grade that there is not. */
export const readSearch = ({ text = '', kind, grade }: Query): Search | undefined => {
  const [ofKind, ofGrade] = [readFilter(kind, kinds), readFilter(grade, grades)];
  if (ofKind === 'unknown' || ofGrade === 'unknown') return undefined;
  return { text: text.trim(), kind: ofKind, grade: ofGrade };
};

/** Letters alone: no accent, no capital, one kind of apostrophe, so that `gwyliau’r` and `GWYLIAU'R` are found alike. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replaceAll('’', "'")
    .toLowerCase();

/** In both languages: a reader may know a thing by either name. */
const textOf = (assumption: Assumption, pack: Pack): string => {
  const said = (language: Language) => [
    assumptionName(assumption, pack, language),
    assumption.reason[language],
  ];
  return plain([assumption.id, assumption.source, ...languages.flatMap(said)].join(' '));
};

/** The assumptions that hold every word looked for, of the kind and grade asked for. */
export const found = (pack: Pack, { text, kind, grade }: Search): readonly Assumption[] => {
  const words = plain(text).split(/\s+/).filter(Boolean);
  return pack.assumptions.filter(
    (each) =>
      (kind === undefined || kindOf[each.parameter] === kind) &&
      (grade === undefined || each.grade === grade) &&
      words.every((word) => textOf(each, pack).includes(word)),
  );
};

/** The address of a search: only what was asked for. */
export const queryOf = ({ text, kind, grade }: Search): Query => ({
  ...(text === '' ? {} : { text }),
  ...(kind && { kind }),
  ...(grade && { grade }),
});
