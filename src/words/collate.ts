import type { Language } from '#domain';

/** The Welsh alphabet: eight of its letters are written with two signs. J, k, q, v, x and z come in borrowed words only. */
const welshLetters = [
  'a',
  'b',
  'c',
  'ch',
  'd',
  'dd',
  'e',
  'f',
  'ff',
  'g',
  'ng',
  'h',
  'i',
  'j',
  'k',
  'l',
  'll',
  'm',
  'n',
  'o',
  'p',
  'ph',
  'q',
  'r',
  'rh',
  's',
  't',
  'th',
  'u',
  'v',
  'w',
  'x',
  'y',
  'z',
] as const;

const placeOf = new Map<string, number>(welshLetters.map((letter, index) => [letter, index + 1]));

/** No accent, no capital; a space comes before every letter, other signs do not count. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '');

/** A letter of the alphabet by its place, digits and spaces before all letters. */
const keyOf = (text: string): readonly number[] =>
  (plain(text).match(/ch|dd|ff|ng|ll|ph|rh|th|./gu) ?? []).map(
    (letter) => placeOf.get(letter) ?? (letter.codePointAt(0) ?? 0) / 10_000,
  );

const compareKeys = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((place, index) => place !== b[index]);
  if (at === -1) return a.length - b.length;
  return (a[at] ?? 0) - (b[at] ?? -1);
};

const inEnglish = new Intl.Collator('en');

/** Each text is taken apart once, however often a sort compares it. */
const inWelsh = () => {
  const keys = new Map<string, readonly number[]>();
  const key = (text: string): readonly number[] => {
    const known = keys.get(text) ?? keyOf(text);
    keys.set(text, known);
    return known;
  };
  return (a: string, b: string): number => compareKeys(key(a), key(b));
};

/** How a list in a language is put in order: in Welsh `ch` follows `cy`, and `ng` follows `g`. */
export const byAlphabet = (language: Language): ((a: string, b: string) => number) =>
  language === 'cy' ? inWelsh() : (a, b) => inEnglish.compare(a, b);
