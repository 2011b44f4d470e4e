import type { Stage } from '#domain';
import { type Hit, hitsOf, productOf, sumOf, touchesService } from '../levers.ts';
import { exp, ln } from '../maths.ts';
import { WEEKS_PER_YEAR } from '../workforce.ts';
import { NOBODY, type Staffing } from './staffing.ts';
import type { Written } from './written.ts';

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
  readonly hits: readonly Hit[];
}

const transfersAmong = (rows: readonly Row[], { levers }: Staffing): readonly Transfer[] => {
  const transfers = hitsOf(levers, 'transfer', () => 1);
  return transfers.flatMap((hit) =>
    rows.flatMap((row, from) => {
      const { lever } = hit.inForce;
      const to = rows.findIndex(
        ({ board, service, stage }) =>
          board === lever.subject && service === row.service && stage === row.stage,
      );
      const moves = to >= 0 && to !== from && touchesService(lever, row);
      return moves ? [{ from, to, hits: [hit] }] : [];
    }),
  );
};

/** Moves shares of what is added from row to row, week by week. No more than all of a row's additions can go. */
const transferring = (transfers: readonly Transfer[], rows: number) => {
  const shares = new Float64Array(transfers.length);
  const before = new Float64Array(transfers.length);
  const total = new Float64Array(rows);
  return (table: Float64Array, first: number): void => {
    total.fill(0);
    for (const [index, { from, hits }] of transfers.entries()) {
      const share = Math.max(0, sumOf(hits, first / rows));
      shares[index] = share;
      before[index] = table[first + from] as number;
      total[from] = (total[from] as number) + share;
    }
    for (const [index, { from, to }] of transfers.entries()) {
      const all = Math.max(1, total[from] as number);
      const gone = ((before[index] as number) * (shares[index] as number)) / all;
      table[first + from] = (table[first + from] as number) - gone;
      table[first + to] = (table[first + to] as number) + gone;
    }
  };
};

/** Factor that a service's yearly growth makes of a week, by week and service, and the place of each service. */
export interface Growth extends Written<Float64Array> {
  readonly services: readonly string[];
}

export const growthOf = ({ workforce, values, weeks }: Staffing): Growth => {
  const services = Object.keys(workforce.growth);
  const table = new Float64Array(services.length * weeks);
  const write = (): void => {
    for (const [at, service] of services.entries()) {
      const growth = values[workforce.growth[service] ?? NOBODY] ?? 0;
      const yearly = growth === 0 ? 0 : ln(1 + growth);
      for (let week = 0; week < weeks; week += 1) {
        table[week * services.length + at] = exp((yearly * week) / WEEKS_PER_YEAR);
      }
    }
  };
  return { services, tables: table, write };
};

/** What comes in a week, by week and row, from `base`: grown as its service grows. */
export const grown = (
  rows: readonly Row[],
  base: Float64Array,
  { services, tables: growth }: Growth,
): Written<Float64Array> => {
  const table = base.slice();
  const places = rows.map(({ service }) => services.indexOf(service));
  const write = (): void => {
    for (let at = 0; at < table.length; at += 1) {
      const place = places[at % rows.length] as number;
      const week = Math.floor(at / rows.length);
      const factor = place < 0 ? 1 : (growth[week * services.length + place] as number);
      table[at] = (base[at] as number) * factor;
    }
  };
  return { tables: table, write };
};

/** What is added in a week, by week and row: grown, changed by demand levers, and moved between boards by transfers. */
export const demandOf = (
  rows: readonly Row[],
  { tables: table, write: grow }: Written<Float64Array>,
  staffing: Staffing,
): Written<Float64Array> => {
  const { weeks, levers } = staffing;
  const changed = rows
    .map((row, at) => ({
      at,
      hits: hitsOf(levers, 'demand', (lever) => (touchesService(lever, row) ? 1 : 0)),
    }))
    .filter(({ hits }) => hits.length > 0);
  const transfers = transfersAmong(rows, staffing);
  const transfer = transferring(transfers, rows.length);
  const write = (): void => {
    grow();
    for (let week = 0; week < weeks; week += 1) {
      const first = week * rows.length;
      for (const { at, hits } of changed) {
        table[first + at] = (table[first + at] as number) * productOf(hits, week);
      }
      if (transfers.length > 0) transfer(table, first);
    }
  };
  return { tables: table, write };
};
