import { type Kept, type Language, type Pack, parseMonth, rowAt } from '#domain';
import { formatMonth, formatNumber } from '#words';
import { fieldName } from '../../parts/change/field-name.ts';
import { rowName } from '../../parts/change/row-name.ts';

/** What ids of the plan are called. */
const namesOf = ({ boards, services, workforce }: Pack, language: Language) =>
  new Map(
    [...boards, ...services, ...(workforce?.groups ?? [])].map(
      ({ id, name }) => [id, name[language]] as const,
    ),
  );

/** `actions/A07 title_en`: a row of the plan, and which of its cells. */
const cellTold = (where: string, kept: Kept, language: Language): string | undefined => {
  if (!/^[a-z-]+\//.test(where)) return undefined;
  if (rowAt(kept, where)) return rowName(where, kept, language);
  const space = where.lastIndexOf(' ');
  const [entity, field] = space < 0 ? [where, ''] : [where.slice(0, space), where.slice(space + 1)];
  const table = entity.slice(0, entity.indexOf('/'));
  const row = rowName(entity, kept, language);
  return field === '' ? row : `${row}. ${fieldName(table, field, language)}`;
};

/** Says where something is by names: `7A1 ct 2025-03` is a board, a test and a month. */
export const placeTeller = (
  { kept, pack }: { readonly kept: Kept; readonly pack: Pack },
  language: Language,
) => {
  const names = namesOf(pack, language);
  const told = (word: string): string => {
    const month = parseMonth(word);
    if (month !== undefined) return formatMonth(month, language);
    return names.get(word) ?? word;
  };
  return (where: string): string =>
    cellTold(where, kept, language) ?? where.split(' ').map(told).join(', ');
};

/** Figures as they are written in a sentence; text as it is. */
export const figureTold = (value: string): string =>
  /^-?\d{1,12}(\.\d{1,6})?$/.test(value) ? formatNumber(Number(value)) : value;
