import type { Verb } from '#domain';
import { type Draw, uniformOf } from './random.ts';
import { triangular } from './triangular.ts';
import type { LeverModel } from './workforce.ts';

/** A lever that is delivered, and how much of it. */
export interface LeverInForce {
  readonly lever: LeverModel;
  readonly amount: number;
}

/** Part of a lever's amount that is in force in a week: nothing before its start, all of it after its ramp, nothing after its end. */
export const partInForce = (
  { start, rampWeeks, lengthWeeks }: Pick<LeverModel, 'start' | 'rampWeeks' | 'lengthWeeks'>,
  week: number,
): number => {
  const since = week - start;
  if (since < 0 || (lengthWeeks !== undefined && since >= lengthWeeks)) return 0;
  return rampWeeks === 0 ? 1 : Math.min(1, (since + 1) / rampWeeks);
};

/** The levers of the actions in force, each as most likely. */
export const leversAsLikely = (
  levers: readonly LeverModel[],
  actions: readonly string[],
): readonly LeverInForce[] =>
  levers
    .filter(({ action }) => actions.includes(action))
    .map((lever) => ({ lever, amount: lever.likely }));

/** The same levers in one future. Whether an action is delivered is one draw for all its levers; how much, one for each. */
export const leversDrawn = (likely: readonly LeverInForce[], draw: Draw): readonly LeverInForce[] =>
  likely
    .filter(({ lever }) => uniformOf(`action ${lever.action}`, draw) < lever.confidence)
    .map(({ lever }) => ({
      lever,
      amount: triangular(lever, uniformOf(`lever ${lever.id}`, draw)),
    }));

/** A lever upon one row of a table: its amount, and the part of it that falls to the row. */
export interface Hit extends LeverInForce {
  readonly part: number;
}

/** The levers of a verb that touch a row. `partOf` is 0 for one that does not. */
export const hitsOf = (
  levers: readonly LeverInForce[],
  verb: Verb,
  partOf: (lever: LeverModel) => number,
): readonly Hit[] =>
  levers
    .filter(({ lever }) => lever.verb === verb)
    .map((one) => ({ ...one, part: partOf(one.lever) }))
    .filter(({ part }) => part > 0);

/** Amounts add. In the order of the pack's levers, whatever the order in which actions are named. */
export const sumOf = (hits: readonly Hit[], week: number): number =>
  hits.reduce((sum, { lever, amount, part }) => sum + amount * part * partInForce(lever, week), 0);

/** Rates multiply. */
export const productOf = (hits: readonly Hit[], week: number): number =>
  hits.reduce(
    (product, { lever, amount }) => product * (1 + (amount - 1) * partInForce(lever, week)),
    1,
  );

/** Of shares that are pooled the largest counts. */
export const largestOf = (hits: readonly Hit[], week: number): number =>
  hits.reduce((most, { lever, amount }) => Math.max(most, amount * partInForce(lever, week)), 0);

const names = (ids: readonly string[], id: string): boolean => ids.length === 0 || ids.includes(id);

export const touchesGroup = (
  { boards, groups }: LeverModel,
  row: { readonly board: string; readonly group: string },
): boolean => names(boards, row.board) && names(groups, row.group);

export const touchesService = (
  { boards, services }: LeverModel,
  row: { readonly board: string; readonly service: string },
): boolean => names(boards, row.board) && names(services, row.service);
