import type { Compared, Day, Label, Lever, Measure } from '#domain';
import type { LeverModel, Model } from '#engine';
import { toldOf, wholeOf } from './project.ts';
import { reachedBy, sideBySide, totalOf } from './side-by-side.ts';

/** A lever without its reasons and costs: what the model reads. */
type ModelledLever = Pick<Lever, Exclude<keyof LeverModel, 'label'>>;

/** Levers that are not as a baseline has them: all levers of the actions concerned, now and then. */
export interface Slip {
  readonly actions: readonly string[];
  readonly now: readonly ModelledLever[];
  readonly before: readonly ModelledLever[];
}

const asModelled = (lever: Lever): ModelledLever => ({
  id: lever.id,
  action: lever.action,
  verb: lever.verb,
  boards: lever.boards,
  services: lever.services,
  groups: lever.groups,
  subject: lever.subject,
  low: lever.low,
  likely: lever.likely,
  high: lever.high,
  start: lever.start,
  rampWeeks: lever.rampWeeks,
  lengthWeeks: lever.lengthWeeks,
  confidence: lever.confidence,
});

const ofAction = (levers: readonly ModelledLever[], action: string): readonly ModelledLever[] =>
  levers.filter((lever) => lever.action === action);

/** In the same order whatever the order of the table. */
const written = (levers: readonly ModelledLever[]): string =>
  JSON.stringify(levers.map((lever) => JSON.stringify(lever)).toSorted());

/** The levers of a baseline with the chances that they now have: how sure a lever is was learnt since, and is no slip. */
const withChancesOf = (
  now: readonly ModelledLever[],
  before: readonly ModelledLever[],
): readonly ModelledLever[] => {
  const chances = new Map(now.map(({ id, confidence }) => [id, confidence]));
  return before.map((lever) => ({
    ...lever,
    confidence: chances.get(lever.id) ?? lever.confidence,
  }));
};

interface Levers {
  readonly now: readonly Lever[];
  readonly before: readonly Lever[];
}

/** What has moved of one action, or of all; undefined when nothing has. */
export const slipOfLevers = (levers: Levers, action?: string): Slip | undefined => {
  const now = levers.now.map(asModelled);
  const before = withChancesOf(now, levers.before.map(asModelled));
  const actions = [...new Set([...before, ...now].map((lever) => lever.action))]
    .filter((each) => action === undefined || each === action)
    .filter((each) => written(ofAction(now, each)) !== written(ofAction(before, each)))
    .toSorted();
  if (actions.length === 0) return undefined;
  const isConcerned = (lever: ModelledLever) => actions.includes(lever.action);
  return { actions, now: now.filter(isConcerned), before: before.filter(isConcerned) };
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

const inModel = (lever: ModelledLever, model: Model): LeverModel => ({
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
    levers.map((lever) => inModel(lever, model)),
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
