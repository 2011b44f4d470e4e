import { languages } from '#domain';
import type { PlacedText } from '#intake';
import type { Query } from '../../address.ts';
import { readFilter } from '../../parts/filter/filter.ts';
import { type Search, tablesIn } from './queue.ts';

export const states = ['missing', 'draft'] as const;

/** What the address asks for; undefined when it asks for what can't be. */
export const readSearch = (
  { language, state, table, page = '1' }: Query,
  texts: readonly PlacedText[],
): Search | undefined => {
  const read = {
    language: readFilter(language, languages),
    state: readFilter(state, states),
    table: readFilter(table, tablesIn(texts)),
  };
  if (read.language === 'unknown' || read.state === 'unknown' || read.table === 'unknown')
    return undefined;
  if (!/^[1-9]\d{0,4}$/.test(page)) return undefined;
  const { language: inLanguage, state: inState, table: inTable } = read;
  return { language: inLanguage, state: inState, table: inTable, page: Number(page) };
};

export const queryOf = ({ language, state, table }: Search): Query => ({
  ...(language === undefined ? {} : { language }),
  ...(state === undefined ? {} : { state }),
  ...(table === undefined ? {} : { table }),
});
