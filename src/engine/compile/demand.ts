import type { Stage } from '#domain';
import { hitsOf, productOf, sumOf, touchesService } from '../levers.ts';
import { exp, ln } from '../maths.ts';
import { WEEKS_PER_YEAR } from '../workforce.ts';
import type { Staffing } from './staffing.ts';

interface Row {
  readonly board: string;
  readonly service: string;
  /** Of a stage that requests come to. */
  readonly stage?: Stage;
}

/** A share of one row's additions that goes to another. */
interface Transfer {
  readonly from: number;
  readonly to: number;
  readonly hits: ReturnType<typeof hitsOf>;
}

const transfersAmong = (rows: readonly Row[], { levers }: Staffing): readonly Transfer[] => {
  const transfers = hitsOf(levers, 'transfer', () => 1);
  return transfers.flatMap((hit) =>
    rows.flatMap((row, from) => {
      const { lever } = hit;
      const to = rows.findIndex(
        ({ board, service, stage }) =>
          board === lever.subject && service === row.service && stage === row.stage,
      );
      const moves = to >= 0 && to !== from && touchesService(lever, row);
      return moves ? [{ from, to, hits: [hit] }] : [];
    }),
  );
};

/** Moves shares of what `base` adds from row to row, week by week. No more than all of a row's additions can go. */
const transfer = (table: Float64Array, transfers: readonly Transfer[], weeks: number): void => {
  for (let week = 0; transfers.length > 0 && week < weeks; week += 1) {
    const shares = transfers.map(({ hits }) => Math.max(0, sumOf(hits, week)));
    const before = transfers.map(({ from }) => table[from * weeks + week] as number);
    const total = (from: number) =>
      transfers.reduce(
        (sum, one, index) => sum + (one.from === from ? (shares[index] ?? 0) : 0),
        0,
      );
    for (const [index, { from, to }] of transfers.entries()) {
      const moved = ((before[index] ?? 0) * (shares[index] ?? 0)) / Math.max(1, total(from));
      table[from * weeks + week] = (table[from * weeks + week] as number) - moved;
      table[to * weeks + week] = (table[to * weeks + week] as number) + moved;
    }
  }
};

/** What comes in a week, by row and week, from `base`: grown as its service grows. */
export const grown = (
  rows: readonly Row[],
  base: Float64Array,
  { workforce, weeks, values }: Staffing,
): Float64Array => {
  const table = base.slice();
  for (const [index, { service }] of rows.entries()) {
    const growth = values[workforce.growth[service] ?? -1] ?? 0;
    const yearly = growth === 0 ? 0 : ln(1 + growth);
    for (let week = 0; yearly !== 0 && week < weeks; week += 1) {
      const at = index * weeks + week;
      table[at] = (table[at] as number) * exp((yearly * week) / WEEKS_PER_YEAR);
    }
  }
  return table;
};

/** What is added in a week: grown, changed by demand levers, and moved between boards by transfers. */
export const demandOf = (
  rows: readonly Row[],
  base: Float64Array,
  staffing: Staffing,
): Float64Array => {
  const { weeks, levers } = staffing;
  const table = grown(rows, base, staffing);
  for (const [index, row] of rows.entries()) {
    const hits = hitsOf(levers, 'demand', (lever) => (touchesService(lever, row) ? 1 : 0));
    for (let week = 0; hits.length > 0 && week < weeks; week += 1) {
      const at = index * weeks + week;
      table[at] = (table[at] as number) * productOf(hits, week);
    }
  }
  transfer(table, transfersAmong(rows, staffing), weeks);
  return table;
};
