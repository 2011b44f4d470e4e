/*
 * cost = Σ discount x (one-off in the week in which a lever starts + yearly / 52 x part of it in force),   to the week's end
 * discount = 1 / 1.035^(weeks from the projection's first / 52)
 *
 * Pounds at the price year. What was spent before the projection begins is not counted; an action that is not delivered in a future costs nothing there.
 */
import type { Lever, Week } from '#domain';
import { exp, isDelivered, ln, partInForce, WEEKS_PER_YEAR } from '#engine';
import type { RunOptions } from '../rows.ts';

/** Real, a year: HM Treasury, The Green Book (2022), annex A6: the standard rate for the first thirty years. */
const DISCOUNT_RATE = 0.035;

const discount = (week: number): number => exp((-ln(1 + DISCOUNT_RATE) * week) / WEEKS_PER_YEAR);

/** What a lever costs in each week, as of the first. */
const weeklyOf = (lever: Lever, firstWeek: Week, weeks: number): Float64Array => {
  const inForce = { ...lever, start: lever.start - firstWeek };
  return new Float64Array(weeks).map((_, week) => {
    const once = week === inForce.start ? lever.oneOffCost : 0;
    const running = (lever.yearlyCost / WEEKS_PER_YEAR) * partInForce(inForce, week);
    return discount(week) * (once + running);
  });
};

export interface Costs {
  /** The year of the prices; empty where nothing is in force. */
  readonly priceYear: string;
  /** By `run * weeks + week`: all that has been spent up to the week's end. */
  readonly values: Float64Array;
}

interface Asked extends RunOptions {
  readonly firstWeek: Week;
}

const inEveryFuture = (levers: readonly Lever[], { weeks, runs, seed, firstWeek }: Asked) => {
  const weekly = levers.map((lever) => ({ lever, costs: weeklyOf(lever, firstWeek, weeks) }));
  const values = new Float64Array(runs * weeks);
  for (let run = 0; run < runs; run += 1) {
    const delivered = weekly.filter(({ lever }) => isDelivered(lever, { seed, run }));
    let spent = 0;
    for (let week = 0; week < weeks; week += 1) {
      for (const { costs } of delivered) spent += costs[week] ?? 0;
      values[run * weeks + week] = spent;
    }
  }
  return values;
};

/** What the actions in force cost; undefined where it isn't known: no lever of theirs states a cost, or prices are of several years. */
export const costsOf = (levers: readonly Lever[], asked: Asked): Costs | undefined => {
  const inForce = levers.filter(({ action }) => asked.scenario.actions?.includes(action));
  const [priceYear, ...others] = new Set(inForce.map((lever) => lever.priceYear));
  const states = inForce.some(({ oneOffCost, yearlyCost }) => oneOffCost > 0 || yearlyCost > 0);
  if (others.length > 0 || (inForce.length > 0 && !states)) return undefined;
  return { priceYear: priceYear ?? '', values: inEveryFuture(inForce, asked) };
};
