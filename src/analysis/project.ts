import { deviation, range } from 'd3-array';
import {
  type Binding,
  type Headline,
  isoDay,
  type Label,
  type Measure,
  mondayOf,
  type Projection,
  type Queue,
  type Series,
  unitOf,
  usualMeasures,
  type Week,
} from '#domain';
import { type Model, partsOf } from '#engine';
import { bindingOf } from './binding.ts';
import { isChosen, type Which } from './chosen.ts';
import { findingsOf } from './findings.ts';
import { type Futures, measured, newFutures, plusFutures, quantilesOf } from './futures.ts';
import { queuesOf } from './queues.ts';
import { futuresOf, type Row, type RunOptions, rowsOf, tellsTurnaround } from './rows.ts';
import { stageBindings } from './stage-binding.ts';

export interface ProjectOptions extends RunOptions, Which {
  readonly measures?: readonly Measure[] | undefined;
  /** One series over all that is chosen, in place of one for each. */
  readonly sum?: boolean | undefined;
  /** Told after each part of the model. */
  readonly progress?: ((done: number, of: number) => void) | undefined;
}

/** A part of the model and what of it is chosen: what competes with it for hours must be run beside it. */
interface Chosen {
  readonly part: Model;
  readonly rows: readonly Row[];
}

const chosenParts = (model: Model, options: ProjectOptions): readonly Chosen[] =>
  partsOf(model, options.scenario.actions)
    .map((part) => ({ part, rows: rowsOf(part).filter(isChosen(options)) }))
    .filter(({ rows }) => rows.length > 0);

const onlyOf = (ids: ReadonlySet<string>): string => {
  const [first = 'all'] = ids;
  return ids.size === 1 ? first : 'all';
};

type Named = Pick<Series, 'board' | 'service' | 'label'>;

/** Measures that tell something of a row: a laboratory has no list, a scan that is read as it is done has no reports. */
export const toldOf = (
  measures: readonly Measure[],
  { list, report }: Pick<Row, 'list' | 'report'>,
) =>
  measures.filter((measure) => {
    if (measure === 'tests') return true;
    if (measure === 'reports') return report >= 0;
    if (measure === 'turnaround_days') return report >= 0 || list < 0;
    return list >= 0;
  });

export const seriesOf = (
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
    ...quantilesOf(futures, measured(futures, measure)),
  }));

/** Equal parts of the futures whose medians' spread tells the Monte Carlo error of the whole's. */
const BATCHES = 8;

const headlineOf = (total: Futures, measure: Measure, label: Label): Headline => {
  const last = total.weeks - 1;
  const values = measured(total, measure);
  const at = ({ p10, p50, p90 }: ReturnType<typeof quantilesOf>) => ({
    p10: p10[last] ?? Number.NaN,
    p50: p50[last] ?? Number.NaN,
    p90: p90[last] ?? Number.NaN,
  });
  const medians = range(BATCHES).map(
    (batch) => at(quantilesOf(total, values, { batch, of: BATCHES })).p50,
  );
  const spread = deviation(medians) ?? Number.NaN;
  return {
    measure,
    unit: unitOf[measure],
    ...at(quantilesOf(total, values)),
    mcse: spread / Math.sqrt(BATCHES),
    label,
  };
};

/** What the whole of the rows chosen is called, and what may be told of it. */
export const wholeOf = (rows: readonly Row[]): Named & Pick<Row, 'list' | 'report'> => ({
  board: onlyOf(new Set(rows.map(({ board }) => board))),
  service: onlyOf(new Set(rows.map(({ service }) => service))),
  label: rows[0]?.label ?? 'real',
  list: Math.max(-1, ...rows.map(({ list }) => list)),
  report: Math.max(-1, ...rows.map(({ report }) => report)),
});

const weeksAhead = ({ firstWeek }: Model, weeks: number): readonly string[] =>
  range(weeks).map((ahead) => isoDay(mondayOf((firstWeek + ahead) as Week)));

type Placed = Pick<Named, 'board' | 'service'>;

/** The order of the model's own lists and stages. */
const inModelOrder = (model: Model) => {
  const places = new Map(
    rowsOf(model).map(({ board, service }, place) => [`${board} ${service}`, place]),
  );
  const at = ({ board, service }: Placed) => places.get(`${board} ${service}`) ?? 0;
  return (a: Placed, b: Placed): number => at(a) - at(b);
};

const bindingsIn = (part: Model, options: ProjectOptions): readonly Binding[] => {
  const staged = stageBindings(part, options);
  const observed = part.lists.filter(
    ({ board, service }) => !staged.some((one) => one.board === board && one.service === service),
  );
  return [...observed.map((list) => bindingOf(part, list, options)), ...staged].filter(
    isChosen(options),
  );
};

/** Everything chosen, week by week, over all futures. Same model, same options, same bytes. */
export const project = (model: Model, options: ProjectOptions): Projection => {
  const { weeks, runs, seed, measures = usualMeasures } = options;
  const parts = chosenParts(model, options);
  const all = parts.flatMap(({ rows }) => rows);
  const week = weeksAhead(model, weeks);
  const total = newFutures(runs, weeks);
  const series: Series[] = [];
  const binding: Binding[] = [];
  const queues: Queue[] = [];
  for (const [done, { part, rows }] of parts.entries()) {
    for (const [index, futures] of futuresOf(part, rows, options).entries()) {
      const row = rows[index];
      if (!row) continue;
      plusFutures(total, futures, tellsTurnaround(all, row));
      if (options.sum) continue;
      series.push(...seriesOf(futures, row, { week, measures: toldOf(measures, row) }));
    }
    binding.push(...bindingsIn(part, options));
    queues.push(...queuesOf(part, options).filter(isChosen(options)));
    options.progress?.(done + 1, parts.length);
  }
  const whole = wholeOf(all);
  const told = toldOf(measures, whole);
  const order = inModelOrder(model);
  return {
    pack: model.pack,
    origin: model.origin,
    seed,
    runs,
    weeks,
    actions: (options.scenario.actions ?? []).toSorted(),
    series: options.sum ? seriesOf(total, whole, { week, measures: told }) : series.toSorted(order),
    headline: told.map((measure) => headlineOf(total, measure, whole.label)),
    binding: binding.toSorted(order),
    queues: queues.toSorted(order),
    findings: findingsOf(
      parts.map(({ part }) => part),
      model,
      options,
    ),
  };
};
