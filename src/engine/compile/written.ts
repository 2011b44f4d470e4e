import { type Hit, largestOf, productOf, sumOf } from '../levers.ts';
import type { ParameterPlace } from '../workforce.ts';
import type { Staffing } from './staffing.ts';

/** Tables laid out once, and how they are written for the future in hand. Writing allocates nothing. */
export interface Written<Tables> {
  readonly tables: Tables;
  readonly write: () => void;
}

type Tables<Name extends string> = Readonly<Record<Name, Float64Array>>;

/** Several tables under their names, written one after another. */
export const named = <Name extends string>(
  parts: Readonly<Record<Name, Written<Float64Array>>>,
): Written<Tables<Name>> => {
  const entries = Object.entries<Written<Float64Array>>(parts);
  const writes = entries.map(([, { write }]) => write);
  return {
    tables: Object.fromEntries(entries.map(([name, { tables }]) => [name, tables])) as Tables<Name>,
    write: () => {
      for (const write of writes) write();
    },
  };
};

const none: readonly Hit[] = [];

const asItIs = (value: number): number => value;

/** A table of what parameters are; 0 where a row has none. */
export const read = (
  { values }: Staffing,
  places: readonly ParameterPlace[],
  change: (value: number, row: number) => number = asItIs,
): Written<Float64Array> => {
  const table = new Float64Array(places.length);
  const write = (): void => {
    for (let row = 0; row < places.length; row += 1) {
      table[row] = change(values[places[row] as number] ?? 0, row);
    }
  };
  return { tables: table, write };
};

/** A table that no future changes. */
export const fixed = (tables: Float64Array): Written<Float64Array> => ({
  tables,
  write: () => {},
});

/** What levers make of a row in a week. */
export type Compose = (base: number, hits: readonly Hit[], week: number) => number;

export const adding: Compose = (base, hits, week) => base + sumOf(hits, week);
export const multiplying: Compose = (base, hits, week) => base * productOf(hits, week);
export const atMostOne: Compose = (base, hits, week) => Math.min(1, base + sumOf(hits, week));
export const largest: Compose = (base, hits, week) => Math.max(base, largestOf(hits, week));

export interface Moving {
  readonly weeks: number;
  /** By row. */
  readonly hits: readonly (readonly Hit[])[];
  readonly by: Compose;
}

/** A table by week and row (`week * rows + row`): one value a row, moved by the levers that touch it. */
export const moved = (
  base: Written<Float64Array>,
  { weeks, hits, by }: Moving,
): Written<Float64Array> => {
  const values = base.tables;
  const rows = values.length;
  const table = new Float64Array(rows * weeks);
  const still = new Float64Array(rows);
  const write = (): void => {
    base.write();
    for (let row = 0; row < rows; row += 1) still[row] = by(values[row] as number, none, 0);
    for (let week = 0; week < weeks; week += 1) table.set(still, week * rows);
    for (let row = 0; row < rows; row += 1) {
      const own = hits[row] ?? none;
      for (let week = 0; own.length > 0 && week < weeks; week += 1) {
        table[week * rows + row] = by(values[row] as number, own, week);
      }
    }
  };
  return { tables: table, write };
};

/** A table by week and row that no future changes. */
export const byWeek = (
  rows: number,
  weeks: number,
  at: (row: number, week: number) => number,
): Float64Array => {
  const table = new Float64Array(rows * weeks);
  for (let week = 0; week < weeks; week += 1) {
    for (let row = 0; row < rows; row += 1) table[week * rows + row] = at(row, week);
  }
  return table;
};
