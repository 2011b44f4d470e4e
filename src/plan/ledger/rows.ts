import { type Kept, type KeptRow, placeOf, RETIRED, YES } from '#domain';

export const rowAt = (kept: Kept, entity: string): KeptRow | undefined => {
  const { table, key } = placeOf(entity);
  return kept.tables.get(table)?.get(key);
};

export const isRetired = (row: KeptRow): boolean => row.get(RETIRED)?.value === YES;

/** Whether anything is said of it: a row whose cells were all taken away is no longer in the plan, though its id stays used. */
const saysSomething = (row: KeptRow): boolean =>
  [...row.values()].some(({ value }) => value !== undefined);

/** Whether a row is in the plan. */
export const stands = (row: KeptRow | undefined): row is KeptRow =>
  row !== undefined && !isRetired(row) && saysSomething(row);

export const valueAt = (kept: Kept, entity: string, field: string): string | undefined =>
  rowAt(kept, entity)?.get(field)?.value;
