import { isRetired, type Kept, type KeptRow, RETIRED } from '#domain';
import type { AnyTable } from '../table.ts';
import { keptTableOf, keptTables, keyCells } from './kept-tables.ts';

/** Rows that were retired, or that went with the row they are part of, by table and key: the position at which they went. */
export type Gone = ReadonlyMap<string, ReadonlyMap<string, number>>;

type Rows = ReadonlyMap<string, KeptRow>;

const noRows: Rows = new Map();
const nothingGone: ReadonlyMap<string, number> = new Map();

const retiredOf = new WeakMap<Rows, ReadonlyMap<string, number>>();

/** A table that has changed is another object, so each is looked through once. */
const retiredIn = (rows: Rows): ReadonlyMap<string, number> => {
  const known = retiredOf.get(rows);
  if (known) return known;
  const retired = new Map<string, number>();
  for (const [key, row] of rows) if (isRetired(row)) retired.set(key, row.get(RETIRED)?.seq ?? 0);
  retiredOf.set(rows, retired);
  return retired;
};

/** The columns that name the whole of which a row is part, where some whole of that kind is gone. */
const wholesGone = ({ columns }: AnyTable, gone: Gone) =>
  Object.entries(columns).flatMap(([column, { belongs, names = [] }]) => {
    const wholes = names.map((name) => gone.get(name) ?? nothingGone);
    return belongs && wholes.some(({ size }) => size > 0) ? [{ column, wholes }] : [];
  });

const withParts = (table: AnyTable, rows: Rows, gone: Gone): ReadonlyMap<string, number> => {
  const retired = retiredIn(rows);
  const belonging = wholesGone(table, gone);
  if (belonging.length === 0) return retired;
  const all = new Map(retired);
  for (const [key, row] of rows)
    for (const { column, wholes } of all.has(key) ? [] : belonging) {
      const whole = keyCells(table, key)?.get(column) ?? row.get(column)?.value ?? '';
      const seq = wholes.map((ids) => ids.get(whole)).find((one) => one !== undefined);
      if (seq !== undefined) all.set(key, seq);
    }
  return all;
};

/** Tables stand in an order in which each whole comes before its parts. */
export const goneFrom = ({ tables }: Kept): Gone => {
  const gone = new Map<string, ReadonlyMap<string, number>>();
  for (const name of keptTables)
    gone.set(name, withParts(keptTableOf(name), tables.get(name) ?? noRows, gone));
  return gone;
};
