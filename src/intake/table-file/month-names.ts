import { folded } from './fold.ts';

/** In both languages, as they are shortened, and in Welsh as they stand after `o` (31 o Fawrth). */
const names: readonly (readonly string[])[] = [
  ['january', 'jan', 'ionawr', 'ion'],
  ['february', 'feb', 'chwefror', 'chwef', 'chw'],
  ['march', 'mar', 'mawrth', 'fawrth', 'maw'],
  ['april', 'apr', 'ebrill', 'ebr'],
  ['may', 'mai', 'fai'],
  ['june', 'jun', 'mehefin', 'fehefin', 'meh'],
  ['july', 'jul', 'gorffennaf', 'orffennaf', 'gorff', 'gor'],
  ['august', 'aug', 'awst', 'aws'],
  ['september', 'sept', 'sep', 'medi', 'fedi', 'med'],
  ['october', 'oct', 'hydref', 'hyd'],
  ['november', 'nov', 'tachwedd', 'dachwedd', 'tach', 'tac'],
  ['december', 'dec', 'rhagfyr', 'ragfyr', 'rhag', 'rha'],
];

const numbers = new Map(
  names.flatMap((all, index) => all.map((name) => [name, index + 1] as const)),
);

/** 1 to 12, or undefined for what is no month in English or Welsh. */
export const monthNamed = (name: string): number | undefined => numbers.get(folded(name));
