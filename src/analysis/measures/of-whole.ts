import { type Lever, type MeasureOfWhole, unitOf, weakestOf, weakestRests } from '#domain';
import type { Model } from '#engine';
import type { Futures } from '../futures.ts';
import type { Row, RunOptions } from '../rows.ts';
import { type BoardGap, boardGap } from './board-gap.ts';
import { costsOf } from './cost.ts';
import type { Named, Told } from './told.ts';

export interface WholeOptions extends RunOptions {
  /** The plan's levers, with what they cost; where there are none, no cost is known. */
  readonly levers?: readonly Lever[] | undefined;
}

const NATION = { board: 'all', service: 'all' } as const;

/** What the actions in force cost, wherever they reach: a lever's cost is of no one board. */
const costTold = (
  { firstWeek }: Model,
  { levers, ...options }: WholeOptions,
  { label, rests }: Named,
): readonly Told[] => {
  const costs = levers && costsOf(levers, { ...options, firstWeek });
  if (!costs) return [];
  const { priceYear, values } = costs;
  const unit = priceYear === '' ? unitOf.cost : `${unitOf.cost} at ${priceYear} prices`;
  return [{ named: { ...NATION, label, rests }, measure: 'cost', unit, values }];
};

const gapTold = (named: Named, gap: BoardGap): readonly Told[] => {
  const values = gap.values();
  return values.some((value) => !Number.isNaN(value))
    ? [{ named, measure: 'gap_between_boards', unit: unitOf.gap_between_boards, values }]
    : [];
};

/** Gathers, list by list, what is told of a whole and of none of its parts. */
export const gatherWhole = (measures: readonly MeasureOfWhole[]) => {
  const asksGap = measures.includes('gap_between_boards');
  const all = boardGap();
  const services = new Map<string, { readonly named: Named; readonly gap: BoardGap }>();
  return {
    add: ({ board, service, label, rests, list }: Row, futures: Futures): void => {
      if (!asksGap || list < 0) return;
      const known = services.get(service);
      const gap = known?.gap ?? boardGap();
      const weakest = weakestOf([label, known?.named.label ?? label]);
      const together = weakestRests([rests, known?.named.rests ?? {}]);
      services.set(service, {
        named: { board: 'all', service, label: weakest, rests: together },
        gap,
      });
      gap.add(board, futures);
      all.add(board, futures);
    },
    /** The gap of each service by itself. */
    ofServices: (): readonly Told[] =>
      [...services.values()].flatMap(({ named, gap }) => gapTold(named, gap)),
    /** Of everything together; what is not known is not there. */
    ofWhole: (named: Named, model: Model, options: WholeOptions): readonly Told[] => [
      ...(asksGap ? gapTold({ ...named, board: 'all' }, all) : []),
      ...(measures.includes('cost') ? costTold(model, options, named) : []),
    ],
  };
};
