import type { Verb } from '#domain';
import { type Draw, sobolOf, uniformOf } from './random.ts';
import { triangular } from './triangular.ts';
import type { LeverModel } from './workforce.ts';

/** A lever of an action in force, and how much of it there is in the future in hand: what changes nothing where its action is not delivered. */
export interface LeverInForce {
  readonly lever: LeverModel;
  amount: number;
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

/** The levers of the actions in force, in the pack's order, each as most likely. */
export const leversInForce = (
  levers: readonly LeverModel[],
  actions: readonly string[],
): readonly LeverInForce[] =>
  levers
    .filter(({ action }) => actions.includes(action))
    .map((lever) => ({ lever, amount: lever.likely }));

/** Verbs whose amount is a factor: 1 of it changes nothing; of the others 0. */
const factors: ReadonlySet<Verb> = new Set(['retain', 'speed', 'demand']);

/** Whether a lever's action is delivered at all in a future: one draw for all levers of an action. */
export const isDelivered = (
  { action, confidence }: Pick<LeverModel, 'action' | 'confidence'>,
  draw: Draw,
): boolean => uniformOf(`action ${action}`, draw) < confidence;

/** Writes how much of each lever there is in one future. How much is one draw for each lever. */
export const drawLevers = (levers: readonly LeverInForce[], draw: Draw): void => {
  for (const one of levers) {
    const { lever } = one;
    const nothing = factors.has(lever.verb) ? 1 : 0;
    one.amount = isDelivered(lever, draw)
      ? triangular(lever, sobolOf(`lever ${lever.id}`, draw))
      : nothing;
  }
};

/** A lever upon one row of a table, and the part of its amount that falls to the row. */
export interface Hit {
  readonly inForce: LeverInForce;
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
    .map((inForce) => ({ inForce, part: partOf(inForce.lever) }))
    .filter(({ part }) => part > 0);

/** Amounts add. In the order of the pack's levers, whatever the order in which actions are named. */
export const sumOf = (hits: readonly Hit[], week: number): number => {
  let sum = 0;
  for (const { inForce, part } of hits) {
    sum += inForce.amount * part * partInForce(inForce.lever, week);
  }
  return sum;
};

/** Rates multiply. */
export const productOf = (hits: readonly Hit[], week: number): number => {
  let product = 1;
  for (const { inForce } of hits) {
    product *= 1 + (inForce.amount - 1) * partInForce(inForce.lever, week);
  }
  return product;
};

/** Of shares that are pooled the largest counts. */
export const largestOf = (hits: readonly Hit[], week: number): number => {
  let most = 0;
  for (const { inForce } of hits) {
    most = Math.max(most, inForce.amount * partInForce(inForce.lever, week));
  }
  return most;
};

const names = (ids: readonly string[], id: string): boolean => ids.length === 0 || ids.includes(id);

export const touchesGroup = (
  { boards, groups }: LeverModel,
  row: { readonly board: string; readonly group: string },
): boolean => names(boards, row.board) && names(groups, row.group);

export const touchesService = (
  { boards, services }: LeverModel,
  row: { readonly board: string; readonly service: string },
): boolean => names(boards, row.board) && names(services, row.service);
