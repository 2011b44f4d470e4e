import { deviation, range } from 'd3-array';
import {
  measures as allMeasures,
  type Binding,
  type Headline,
  isoDay,
  type Measure,
  mondayOf,
  type Projection,
  type Scenario,
  type Series,
  unitOf,
  type Week,
} from '#domain';
import { compile, draw, type ListModel, type Model, newTrace, run, running } from '#engine';
import { bindingOf } from './binding.ts';
import { type Futures, newFutures, plusFutures, quantilesOf } from './futures.ts';

export interface ProjectOptions {
  readonly scenario: Scenario;
  readonly weeks: number;
  /** Futures drawn. */
  readonly runs: number;
  readonly seed: number;
  /** Ids; all when absent. */
  readonly boards?: readonly string[] | undefined;
  readonly services?: readonly string[] | undefined;
  readonly measures?: readonly Measure[] | undefined;
  /** One series over all the lists chosen, in place of one for each. */
  readonly sum?: boolean | undefined;
  /** Told after each list. */
  readonly progress?: ((done: number, of: number) => void) | undefined;
}

const chosen = (model: Model, { boards, services }: ProjectOptions): readonly ListModel[] =>
  model.lists.filter(
    (list) => (boards?.includes(list.board) ?? true) && (services?.includes(list.service) ?? true),
  );

/** All futures of one list. Lists share nothing yet, so each is run alone and gives the same numbers as among all. */
const futuresOf = (model: Model, list: ListModel, options: ProjectOptions): Futures => {
  const { weeks, runs, seed, scenario } = options;
  const compiled = compile(model, { lists: [list], weeks, scenario });
  const one = { ...running(compiled), model: compiled };
  const trace = newTrace(compiled);
  const futures = newFutures(runs, weeks);
  for (let future = 0; future < runs; future += 1) {
    draw(one, { seed, run: future });
    run(one, trace);
    futures.list.set(trace.list, future * weeks);
    futures.overTarget.set(trace.overTarget, future * weeks);
  }
  return futures;
};

const onlyOf = (ids: ReadonlySet<string>): string => {
  const [first = 'all'] = ids;
  return ids.size === 1 ? first : 'all';
};

interface Named {
  readonly board: string;
  readonly service: string;
  readonly label: Series['label'];
}

const seriesOf = (
  futures: Futures,
  named: Named,
  { week, measures }: { week: readonly string[]; measures: readonly Measure[] },
): readonly Series[] =>
  measures.map((measure) => ({
    board: named.board,
    service: named.service,
    measure,
    unit: unitOf[measure],
    label: named.label,
    week,
    ...quantilesOf(futures, measure),
  }));

/** Equal parts of the futures whose medians' spread tells the Monte Carlo error of the whole's. */
const BATCHES = 8;

const headlineOf = (total: Futures, measure: Measure): Headline => {
  const last = total.weeks - 1;
  const at = ({ p10, p50, p90 }: ReturnType<typeof quantilesOf>) => ({
    p10: p10[last] ?? Number.NaN,
    p50: p50[last] ?? Number.NaN,
    p90: p90[last] ?? Number.NaN,
  });
  const medians = range(BATCHES).map(
    (batch) => at(quantilesOf(total, measure, { batch, of: BATCHES })).p50,
  );
  const spread = deviation(medians) ?? Number.NaN;
  return {
    measure,
    unit: unitOf[measure],
    ...at(quantilesOf(total, measure)),
    mcse: spread / Math.sqrt(BATCHES),
  };
};

/** Every list chosen, week by week, over all futures. Same model, same options, same bytes. */
export const project = (model: Model, options: ProjectOptions): Projection => {
  const { weeks, runs, seed, measures = allMeasures } = options;
  const lists = chosen(model, options);
  const week = range(weeks).map((ahead) => isoDay(mondayOf((model.firstWeek + ahead) as Week)));
  const total = newFutures(runs, weeks);
  const series: Series[] = [];
  const binding: Binding[] = [];
  for (const list of lists) {
    const futures = futuresOf(model, list, options);
    plusFutures(total, futures);
    if (!options.sum) series.push(...seriesOf(futures, list, { week, measures }));
    binding.push(bindingOf(model, list, options));
    options.progress?.(binding.length, lists.length);
  }
  if (options.sum) {
    const named = {
      board: onlyOf(new Set(lists.map((list) => list.board))),
      service: onlyOf(new Set(lists.map((list) => list.service))),
      label: lists[0]?.label ?? 'real',
    };
    series.push(...seriesOf(total, named, { week, measures }));
  }
  return {
    pack: model.pack,
    origin: model.origin,
    seed,
    runs,
    weeks,
    series,
    headline: measures.map((measure) => headlineOf(total, measure)),
    binding,
    findings: [],
  };
};
