import {
  actionEffect,
  balanceSheets,
  type Calibration,
  type Coverage,
  calibrate,
  coverage,
  dataQuality,
  project,
  type Slip,
  type SlipCost,
  slipCost,
} from '#analysis';
import {
  type ActionEffect,
  addMonths,
  type BalanceSheet,
  type Finding,
  type Measure,
  type Month,
  type Pack,
  type Projection,
  usualMeasures,
} from '#domain';
import type { Model } from '#engine';
import {
  futuresFor,
  type Part,
  type Result,
  SEED,
  type Task,
  type Total,
  WEEKS_OF_BALANCE,
  WEEKS_SHOWN,
} from './task.ts';

const isIn =
  ({ board, service }: Part) =>
  (one: { readonly board: string; readonly service: string }): boolean =>
    (board === undefined || one.board === board) &&
    (service === undefined || one.service === service);

/** What is asked for; all of it when nothing is named. */
const chosenBy = ({ board, service }: Part) => ({
  ...(board === undefined ? {} : { boards: [board] }),
  ...(service === undefined ? {} : { services: [service] }),
});

const partOf = (model: Model, part: Part): Model => ({
  ...model,
  lists: model.lists.filter(isIn(part)),
});

type TotalTask = Extract<Task, { kind: 'total' }>;

/** Services at boards that are asked for: with a list, or with work of their own. */
const countOf = ({ lists, workforce }: Model, part: Part): number => {
  const named = [...lists, ...(workforce?.stages ?? [])].filter(isIn(part));
  return new Set(named.map(({ board, service }) => `${board} ${service}`)).size;
};

/** Measures that are told where what they rest on is known; of one board there is no gap. */
const measuresOf = ({ workforce }: Model, { board }: Part): readonly Measure[] => [
  ...usualMeasures,
  ...(workforce ? (['turnaround_days', 'fte_gap', 'cost'] as const) : []),
  ...(board === undefined ? (['gap_between_boards'] as const) : []),
];

const totalOf = ({ plan }: Pack, model: Model, task: TotalTask): Total => {
  const lists = countOf(model, task);
  const { capacity, actions = [] } = task;
  return {
    projection: project(model, {
      scenario: { capacity, actions },
      levers: plan?.levers,
      weeks: WEEKS_SHOWN,
      runs: futuresFor(lists),
      seed: SEED,
      sum: true,
      measures: measuresOf(model, task),
      ...chosenBy(task),
    }),
    lists,
  };
};

type BalanceTask = Extract<Task, { kind: 'balance' }>;

const balanceOf = (model: Model, task: BalanceTask): readonly BalanceSheet[] =>
  balanceSheets(model, {
    scenario: { capacity: task.capacity, actions: task.actions ?? [] },
    weeks: WEEKS_OF_BALANCE,
    ...chosenBy(task),
  });

type EachTask = Extract<Task, { kind: 'each' }>;

const eachOf = ({ model, findings }: Calibration, task: EachTask): Projection => {
  const { capacity, weeks, runs, seed } = task;
  const projection = project(model, {
    scenario: { capacity, actions: task.actions ?? [] },
    weeks,
    runs,
    seed,
    ...chosenBy(task),
  });
  const isAsked = ({ where }: Finding): boolean => {
    const [board, service] = where.split(' ');
    return (task.board ?? board) === board && (task.service ?? service) === service;
  };
  return { ...projection, findings: [...findings.filter(isAsked), ...projection.findings] };
};

/** Twice as many would change no rounded figure, and take twice as long. */
const EFFECT_FUTURES = 64;

const effectOf = ({ plan, travel }: Pack, model: Model, action: string): ActionEffect | undefined =>
  plan &&
  actionEffect(model, {
    action,
    start: plan.start,
    weeks: WEEKS_SHOWN,
    runs: EFFECT_FUTURES,
    seed: SEED,
    travel,
  });

const slipOf = ({ plan }: Pack, model: Model, slip: Slip): SlipCost | undefined =>
  plan &&
  slipCost(model, slip, {
    start: plan.start,
    weeks: WEEKS_SHOWN,
    runs: EFFECT_FUTURES,
    seed: SEED,
  });

const coverageOf = (pack: Pack, months: number): Coverage => {
  const last = pack.lists.reduce((latest, { month }) => Math.max(latest, month), 0) as Month;
  return coverage(pack, { from: addMonths(last, -months), months, runs: 64, seed: SEED });
};

/** Does tasks over a pack, in whatever thread it is made. */
export type Work = (task: Task) => Result<Task>;

/** The pack is calibrated once, when first asked about. */
export const worker = (pack: Pack): Work => {
  let calibration: Calibration | undefined;
  return (task) => {
    if (task.kind === 'coverage') return coverageOf(pack, task.months);
    if (task.kind === 'quality') return dataQuality(pack);
    calibration ??= calibrate(pack);
    const { model, findings } = calibration;
    if (task.kind === 'findings') return findings;
    if (task.kind === 'model') return partOf(model, task);
    if (task.kind === 'effect') return { effect: effectOf(pack, model, task.action) };
    if (task.kind === 'slip') return { cost: slipOf(pack, model, task.slip) };
    if (task.kind === 'each') return eachOf({ model, findings }, task);
    if (task.kind === 'balance') return balanceOf(model, task);
    return totalOf(pack, model, task);
  };
};
