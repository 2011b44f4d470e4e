/*
 * start + what came - what went = end
 *
 * Of each stock, year by year, in the future where all goes as expected: people of a group at a board, patients on a list, work that waits for a report.
 */
import { range } from 'd3-array';
import {
  type BalanceSheet,
  isoDay,
  type Move,
  mondayOf,
  movesOf,
  type Scenario,
  type Week,
  type YearOfStock,
} from '#domain';
import {
  begin,
  compile,
  type Model,
  partsOf,
  type Running,
  running,
  step,
  WEEKS_PER_YEAR,
} from '#engine';
import { isChosen, type Which } from '../chosen.ts';
import { rowsOf } from '../rows.ts';
import { type Stock, stocksOf } from './stocks.ts';

export interface BalanceOptions extends Which {
  readonly scenario: Scenario;
  readonly weeks: number;
}

interface Span {
  readonly first: number;
  readonly end: number;
}

/** Runs some weeks and adds up what moved each stock. */
const countMoves = (
  one: Running,
  stocks: readonly Stock[],
  { first, end }: Span,
): readonly YearOfStock['moves'][] => {
  const counts = stocks.map(({ name: { kind } }) =>
    [...movesOf[kind].came, ...movesOf[kind].went].map((move: Move) => ({ move, count: 0 })),
  );
  for (let week = first; week < end; week += 1) {
    step(one, week);
    for (const [at, { moved }] of stocks.entries()) {
      for (const each of counts[at] ?? []) each.count += moved(one, each.move);
    }
  }
  return counts;
};

/** The years of a part in turn, each as all its stocks have it. */
const yearsIn = (
  part: Model,
  stocks: readonly Stock[],
  { weeks, scenario }: BalanceOptions,
): readonly (readonly YearOfStock[])[] => {
  const one = running(compile(part, { lists: part.lists, weeks, scenario }));
  begin(one);
  return range(0, weeks, WEEKS_PER_YEAR).map((first) => {
    const span = { first, end: Math.min(weeks, first + WEEKS_PER_YEAR) };
    const starts = stocks.map(({ level }) => level(one));
    const moves = countMoves(one, stocks, span);
    return stocks.map(({ level }, at) => ({
      from: isoDay(mondayOf((part.firstWeek + first) as Week)),
      weeks: span.end - first,
      start: starts[at] ?? 0,
      moves: moves[at] ?? [],
      end: level(one),
    }));
  });
};

/** The stocks of the services at boards that are chosen, and of the groups that may do their work. */
export const balanceSheets = (model: Model, options: BalanceOptions): readonly BalanceSheet[] =>
  partsOf(model, options.scenario.actions).flatMap((part) => {
    const stocks = stocksOf(part, rowsOf(part).filter(isChosen(options)));
    if (stocks.length === 0) return [];
    const years = yearsIn(part, stocks, options);
    return stocks.map(({ name }, at) => ({
      ...name,
      years: years.flatMap((year) => year[at] ?? []),
    }));
  });
