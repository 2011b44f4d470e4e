import type { Compared, Day, Label, Lever, Measure } from '#domain';
import type { LeverModel, Model } from '#engine';
import { toldOf, wholeOf } from './project.ts';
import { reachedBy, sideBySide, totalOf } from './side-by-side.ts';

/** Levers that are not as a baseline has them: all levers of the actions concerned, now and then. */
export interface Slip {
  readonly actions: readonly string[];
  readonly now: readonly Lever[];
  readonly before: readonly Lever[];
}

/** What the model reads of a lever and a slip may change. How sure it is was learnt since, and is no slip. */
const whatMoves = ({ id, start, rampWeeks, lengthWeeks, ...lever }: Lever): string =>
  JSON.stringify([
    [id, start, rampWeeks, lengthWeeks, lever.verb, lever.subject],
    [lever.boards, lever.services, lever.groups],
    [lever.low, lever.likely, lever.high],
  ]);

const ofAction = (levers: readonly Lever[], action: string): readonly Lever[] =>
  levers.filter((lever) => lever.action === action);

const isMoved = (now: readonly Lever[], before: readonly Lever[]): boolean =>
  JSON.stringify(now.map(whatMoves).toSorted()) !==
  JSON.stringify(before.map(whatMoves).toSorted());

/** What has moved of one action, or of all; undefined when nothing has. A lever that is in both keeps the chance that it now has. */
export const slipOfLevers = (
  { now, before }: Omit<Slip, 'actions'>,
  action?: string,
): Slip | undefined => {
  const names = new Set([...before, ...now].map((lever) => lever.action));
  const actions = [...names]
    .filter((each) => action === undefined || each === action)
    .filter((each) => isMoved(ofAction(now, each), ofAction(before, each)));
  if (actions.length === 0) return undefined;
  const chances = new Map(now.map(({ id, confidence }) => [id, confidence]));
  const concerned = (levers: readonly Lever[]) =>
    levers.filter((lever) => actions.includes(lever.action));
  return {
    actions: actions.toSorted(),
    now: concerned(now),
    before: concerned(before).map((lever) => ({
      ...lever,
      confidence: chances.get(lever.id) ?? lever.confidence,
    })),
  };
};

export interface SlipOptions {
  /** The plan's first day: months are counted from it. */
  readonly start: Day;
  readonly weeks: number;
  readonly runs: number;
  readonly seed: number;
}

/** What moving levers costs those who wait, wherever those levers reach: the plan as it stands against the same plan with them as the baseline has them. */
export interface SlipCost {
  /** Ids of the actions whose levers have moved. */
  readonly actions: readonly string[];
  readonly boards: readonly string[];
  readonly services: readonly string[];
  readonly label: Label;
  /** `without` is with the levers as in the baseline, `with` as they now are; `weeks_over_target` is summed from the projection's first week. */
  readonly compared: readonly Compared[];
  readonly seed: number;
  readonly runs: number;
}

const measures: readonly Measure[] = ['weeks_over_target', 'over_target', 'turnaround_days'];

const asModelled = (lever: Lever, model: Model): LeverModel => ({
  ...lever,
  start: lever.start - model.firstWeek,
});

/** The levers of a model with those of some actions replaced; each stays in its place, because sums are taken in the order of levers. */
const replacing = (
  { workforce }: Model,
  actions: readonly string[],
  by: readonly LeverModel[],
): readonly LeverModel[] => {
  const all = workforce?.levers ?? [];
  const others = all.filter((lever) => !actions.includes(lever.action));
  return [...others, ...by].toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
};

const withLevers = (model: Model, levers: readonly LeverModel[]): Model =>
  model.workforce ? { ...model, workforce: { ...model.workforce, levers } } : model;

/** Everything else of the plan is in force in both; each future has the same luck in both. Undefined when the levers that moved move nothing of the model. */
export const slipCost = (
  model: Model,
  slip: Slip,
  { start, ...options }: SlipOptions,
): SlipCost | undefined => {
  const { actions } = slip;
  const [now, before] = [slip.now, slip.before].map((levers) =>
    levers.map((lever) => asModelled(lever, model)),
  );
  if (!now || !before) return undefined;
  const all = replacing(model, actions, [...now, ...before]);
  const inForce = [...new Set(all.map(({ action }) => action))];
  const reached = reachedBy(withLevers(model, all), inForce, [...now, ...before]);
  if (reached.length === 0) return undefined;
  const rows = reached.flatMap((one) => one.rows);
  const whole = wholeOf(rows);
  const totalWith = (by: readonly LeverModel[]) => {
    const levers = replacing(model, actions, by);
    const parts = reached.map((one) => ({ ...one, part: withLevers(one.part, levers) }));
    return totalOf(parts, inForce, options);
  };
  const pair = { without: totalWith(before), withIt: totalWith(now) };
  return {
    actions,
    boards: [...new Set(rows.map(({ board }) => board))],
    services: [...new Set(rows.map(({ service }) => service))],
    label: whole.label,
    compared: sideBySide(pair, toldOf(measures, whole), { model, start }),
    seed: options.seed,
    runs: options.runs,
  };
};
