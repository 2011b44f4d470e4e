import type { Kept } from '#domain';
import { formTables } from '#intake';

/** `A07-M3` is the third of `A07-M`. */
const numbered = (key: string): { readonly stem: string; readonly digits: string } | undefined => {
  const [, stem = '', digits = ''] = /^(.*?)(\d+)$/.exec(key) ?? [];
  return digits === '' ? undefined : { stem, digits };
};

/** The stem of new ids: `A` of actions, `A07-M` of the milestones of A07, whatever other actions' are. */
const stemFor = (stems: readonly string[], action: string | undefined): string | undefined => {
  const [first] = stems;
  if (action === undefined || first === undefined) return first;
  const letters = /-([A-Za-z]+)$/.exec(first)?.[1];
  return letters === undefined ? first : `${action}-${letters}`;
};

/** The column of a key and the next id for it, after all that were ever used. Undefined where ids end in no number. */
export const suggestedKey = (
  table: string,
  action: string | undefined,
  kept: Kept,
): readonly [string, string] | undefined => {
  const [column, ...more] = formTables.get(table)?.key ?? [];
  if (column === undefined || more.length > 0) return undefined;
  const used = [...(kept.tables.get(table)?.keys() ?? [])].flatMap((key) => numbered(key) ?? []);
  const stem = stemFor(
    used.map((one) => one.stem),
    action,
  );
  if (stem === undefined) return undefined;
  const siblings = used.filter((one) => one.stem === stem);
  const width = Math.max(0, ...siblings.map(({ digits }) => digits.length));
  const next = Math.max(0, ...siblings.map(({ digits }) => Number(digits))) + 1;
  return [column, `${stem}${String(next).padStart(width, '0')}`];
};
