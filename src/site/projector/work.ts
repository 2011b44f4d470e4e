import { type Calibration, type Coverage, calibrate, coverage, project } from '#analysis';
import { addMonths, type Finding, type Month, type Pack, type Projection } from '#domain';
import type { ListModel, Model } from '#engine';
import {
  futuresFor,
  type Part,
  type Result,
  SEED,
  type Task,
  type Total,
  WEEKS_SHOWN,
} from './task.ts';

const isIn =
  ({ board, service }: Part) =>
  (list: ListModel): boolean =>
    (board === undefined || list.board === board) &&
    (service === undefined || list.service === service);

const partOf = (model: Model, part: Part): Model => ({
  ...model,
  lists: model.lists.filter(isIn(part)),
});

const totalOf = (model: Model, capacity: number): Total => ({
  projection: project(model, {
    scenario: { capacity },
    weeks: WEEKS_SHOWN,
    runs: futuresFor(model.lists.length),
    seed: SEED,
    sum: true,
  }),
  lists: model.lists.length,
});

type EachTask = Extract<Task, { kind: 'each' }>;

const eachOf = ({ model, findings }: Calibration, task: EachTask): Projection => {
  const { capacity, weeks, runs, seed } = task;
  const projection = project(model, { scenario: { capacity }, weeks, runs, seed });
  const isAsked = ({ where }: Finding): boolean => {
    const [board, service] = where.split(' ');
    return (task.board ?? board) === board && (task.service ?? service) === service;
  };
  return { ...projection, findings: [...findings.filter(isAsked), ...projection.findings] };
};

const coverageOf = (pack: Pack, months: number): Coverage => {
  const last = pack.lists.reduce((latest, { month }) => Math.max(latest, month), 0) as Month;
  return coverage(pack, { from: addMonths(last, -months), months, runs: 64, seed: SEED });
};

/** Does tasks over these packs, in whatever thread it is made. Each pack is calibrated once, when first asked about. */
export const worker = (packs: readonly Pack[]): ((task: Task) => Result<Task>) => {
  const calibrations = new Map<string, Calibration>();
  const packOf = (name: string): Pack => {
    const pack = packs.find((each) => each.name === name);
    if (!pack) throw new Error(`no pack ${name}`);
    return pack;
  };
  const calibrationOf = (name: string): Calibration => {
    const known = calibrations.get(name);
    if (known) return known;
    const made = calibrate(packOf(name));
    calibrations.set(name, made);
    return made;
  };
  return (task) => {
    if (task.kind === 'coverage') return coverageOf(packOf(task.pack), task.months);
    const { model, findings } = calibrationOf(task.pack);
    if (task.kind === 'findings') return findings;
    const part = partOf(model, task);
    if (task.kind === 'model') return part;
    if (task.kind === 'each') return eachOf({ model: part, findings }, task);
    return totalOf(part, task.capacity);
  };
};
