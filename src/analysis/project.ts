import { range } from 'd3-array';
import {
  type Binding,
  type Headline,
  isOfRow,
  isoDay,
  type ListQuality,
  type Measure,
  type MeasureOfRow,
  type MeasureOfWhole,
  mondayOf,
  type Projection,
  type Series,
  unitOf,
  usualMeasures,
  type Week,
  weakestOf,
  weakestRests,
} from '#domain';
import { type Model, partsOf } from '#engine';
import { bindingOf } from './binding.ts';
import { isChosen, type Which } from './chosen.ts';
import { findingsOf } from './findings.ts';
import { type Futures, measured, newFutures, plusFutures } from './futures.ts';
import { watchGaps } from './measures/fte-gap.ts';
import { gatherWhole, type WholeOptions } from './measures/of-whole.ts';
import { headlineFrom, type Named, notKnown, seriesFrom, type Told } from './measures/told.ts';
import { queuesOf } from './queues.ts';
import { restingTogether } from './resting-together.ts';
import { futuresOf, type Row, rowsOf, tellsTurnaround } from './rows.ts';
import { stageBindings } from './stage-binding.ts';

export interface ProjectOptions extends WholeOptions, Which {
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
    .map((part) => ({ part, rows: restingTogether(part, options).filter(isChosen(options)) }))
    .filter(({ rows }) => rows.length > 0);

const onlyOf = (ids: ReadonlySet<string>): string => {
  const [first = 'all'] = ids;
  return ids.size === 1 ? first : 'all';
};

/** Measures that tell something of a row: a laboratory has no list, a scan that is read as it is done has no reports, and where nobody is known nobody is lacking. */
export const toldOf = (
  measures: readonly Measure[],
  { list, test, report }: Pick<Row, 'list' | 'test' | 'report'>,
): readonly MeasureOfRow[] =>
  measures.filter(isOfRow).filter((measure) => {
    if (measure === 'fte_gap') return test >= 0;
    if (measure === 'tests') return true;
    if (measure === 'reports') return report >= 0;
    if (measure === 'turnaround_days') return report >= 0 || list < 0;
    return list >= 0;
  });

const measuredIn = (
  futures: Futures,
  named: Named,
  measures: readonly MeasureOfRow[],
): readonly Told[] =>
  measures.map((measure) => ({
    named,
    measure,
    unit: unitOf[measure],
    values: measured(futures, measure),
  }));

export const seriesOf = (
  futures: Futures,
  named: Named,
  { week, measures }: { week: readonly string[]; measures: readonly MeasureOfRow[] },
): readonly Series[] =>
  measuredIn(futures, named, measures).map((told) => seriesFrom(told, futures, week));

/** What the whole of the rows chosen is called, and what may be told of it. */
export const wholeOf = (rows: readonly Row[]): Named & Pick<Row, 'list' | 'test' | 'report'> => ({
  board: onlyOf(new Set(rows.map(({ board }) => board))),
  service: onlyOf(new Set(rows.map(({ service }) => service))),
  label: weakestOf(rows.map(({ label }) => label)),
  rests: weakestRests(rows.map(({ rests }) => rests)),
  list: Math.max(-1, ...rows.map(({ list }) => list)),
  // Of all of them or of none: people who are known in part only are not known.
  test: rows.length === 0 ? -1 : Math.min(...rows.map(({ test }) => test)),
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

/** All futures of what is chosen of a part, row by row. */
const futuresIn = (
  { part, rows }: Chosen,
  options: ProjectOptions,
): readonly (readonly [Row, Futures])[] => {
  const gaps = options.measures?.includes('fte_gap') ? watchGaps(part, options) : undefined;
  return futuresOf(part, rows, { ...options, look: gaps?.look }).flatMap((futures, at) => {
    const row = rows[at];
    if (!row) return [];
    const gap = gaps?.of(row);
    if (gap) futures.fteGap.set(gap);
    return [[row, futures] as const];
  });
};

/** One line for each measure asked for: as it is at the end, or that it is not known. */
const headlinesOf = (
  told: readonly Told[],
  { measures, total, whole }: Whole,
): readonly Headline[] =>
  measures.flatMap((measure) => {
    const one = told.find((each) => each.measure === measure);
    if (one) return [headlineFrom(one, total)];
    const mayBeUnknown = !isOfRow(measure) || measure === 'fte_gap';
    return mayBeUnknown ? [notKnown(whole, measure, unitOf[measure])] : [];
  });

interface Whole {
  readonly measures: readonly Measure[];
  readonly total: Futures;
  readonly whole: ReturnType<typeof wholeOf>;
}

/** What a projection says of its numbers: series, and one line for each measure. */
const numbersOf = (model: Model, parts: readonly Chosen[], options: ProjectOptions) => {
  const { weeks, runs, measures = usualMeasures } = options;
  const week = weeksAhead(model, weeks);
  const total = newFutures(runs, weeks);
  const all = parts.flatMap(({ rows }) => rows);
  const ofWhole = gatherWhole(measures.filter((one): one is MeasureOfWhole => !isOfRow(one)));
  const series: Series[] = [];
  for (const [done, chosen] of parts.entries()) {
    for (const [row, futures] of futuresIn(chosen, { ...options, measures })) {
      plusFutures(total, futures, tellsTurnaround(all, row));
      ofWhole.add(row, futures);
      if (options.sum) continue;
      series.push(...seriesOf(futures, row, { week, measures: toldOf(measures, row) }));
    }
    options.progress?.(done + 1, parts.length);
  }
  const whole = wholeOf(all);
  const told = [
    ...measuredIn(total, whole, toldOf(measures, whole)),
    ...ofWhole.ofWhole(whole, model, options),
  ];
  const toSeries = (one: Told): Series => seriesFrom(one, total, week);
  const alone = told.filter(({ measure }) => !isOfRow(measure));
  return {
    series: options.sum
      ? told.map(toSeries)
      : [
          ...series.toSorted(inModelOrder(model)),
          ...[...ofWhole.ofServices(), ...alone].map(toSeries),
        ],
    headline: headlinesOf(told, { measures, total, whole }),
  };
};

const qualityIn = (parts: readonly Model[], chosen: ProjectOptions): readonly ListQuality[] =>
  parts
    .flatMap(({ lists }) => lists.filter(isChosen(chosen)))
    .flatMap(({ board, service, quality }) => (quality ? [{ board, service, quality }] : []));

/** Everything chosen, week by week, over all futures. Same model, same options, same bytes. */
export const project = (model: Model, options: ProjectOptions): Projection => {
  const { weeks, runs, seed } = options;
  const chosen = chosenParts(model, options);
  const parts = chosen.map(({ part }) => part);
  const order = inModelOrder(model);
  return {
    pack: model.pack,
    origin: model.origin,
    seed,
    runs,
    weeks,
    actions: (options.scenario.actions ?? []).toSorted(),
    ...numbersOf(model, chosen, options),
    binding: parts.flatMap((part) => bindingsIn(part, options)).toSorted(order),
    queues: parts
      .flatMap((part) => queuesOf(part, options).filter(isChosen(options)))
      .toSorted(order),
    quality: qualityIn(parts, options).toSorted(order),
    findings: findingsOf(parts, model, options),
  };
};
