import { calibrate } from '#analysis';
import {
  addMonths,
  type Day,
  firstDay,
  monthOfDay,
  type Pack,
  type Verb,
  weekOfDay,
} from '#domain';
import {
  compile,
  type LeverModel,
  type Model,
  newTrace,
  noWorkforce,
  run,
  running,
  type Trace,
} from '#engine';

/** One line of the page: a verb, where, and a unit amount. */
export interface UnitLever {
  readonly verb: Verb;
  readonly boards: readonly string[];
  readonly services: readonly string[];
  readonly groups: readonly string[];
  readonly subject: string;
  readonly amount: number;
}

export const monthsAfter = [12, 24, 36] as const;

/** Long enough for the thirty-sixth month after the plan's start. */
const WEEKS = 158;

/** The measures the page tells: patients waiting, tests, and reports in the week, over the boards and services that a row names. */
export const measures = {
  list: 'list',
  tests: 'tests',
  reports: 'reports',
  queue: 'queue',
} as const;
export type UnitMeasure = keyof typeof measures;

const asLever = ({ amount, ...unit }: UnitLever): LeverModel => ({
  ...unit,
  id: 'unit',
  action: 'unit',
  low: amount,
  likely: amount,
  high: amount,
  start: 0,
  rampWeeks: 0,
  lengthWeeks: undefined,
  confidence: 1,
});

const traceOf = (model: Model, actions: readonly string[]): Trace => {
  const compiled = compile(model, {
    lists: model.lists,
    weeks: WEEKS,
    scenario: { capacity: 1, actions },
  });
  const trace = newTrace(compiled);
  run(running(compiled), trace);
  return trace;
};

/** The last whole week before a number of months after the plan's start. */
const weekAfter = (model: Model, start: Day, months: number): number =>
  weekOfDay(firstDay(addMonths(monthOfDay(start), months))) - model.firstWeek - 1;

interface Where {
  readonly boards: readonly string[];
  readonly services: readonly string[];
}

const names = (ids: readonly string[], id: string): boolean => ids.length === 0 || ids.includes(id);

const isThere =
  ({ boards, services }: Where) =>
  ({ board, service }: { readonly board: string; readonly service: string }): boolean =>
    names(boards, board) && names(services, service);

/** What a measure comes to in a week. */
const valueAt = (
  { model, trace }: { readonly model: Model; readonly trace: Trace },
  { measure, where }: { readonly measure: UnitMeasure; readonly where: Where },
  week: number,
): number => {
  const { stages } = model.workforce ?? noWorkforce;
  const there = isThere(where);
  const sumOf = (
    rows: readonly { readonly board: string; readonly service: string }[],
    table: Float64Array,
    counts: (row: number) => boolean,
  ): number =>
    rows.reduce(
      (sum, row, at) => (there(row) && counts(at) ? sum + (table[at * WEEKS + week] ?? 0) : sum),
      0,
    );
  if (measure === 'list') return sumOf(model.lists, trace.list, () => true);
  const stage = measure === 'tests' ? 'test' : 'report';
  const table = measure === 'queue' ? trace.queue : trace.done;
  return sumOf(stages, table, (at) => stages[at]?.stage === stage);
};

/** The whole of Wales. */
const everywhere: Where = { boards: [], services: [] };

/** Runs the pack with some of its own actions and without any, all as most likely: by how much a measure over all of Wales differs, and what it is without. */
export const actionsOf = (pack: Pack) => {
  const { model } = calibrate(pack);
  const start = pack.plan?.start;
  if (start === undefined) throw new Error('the pack has no plan');
  const weeks = monthsAfter.map((months) => weekAfter(model, start, months));
  const without = { model, trace: traceOf(model, []) };
  return (actions: readonly string[], measure: UnitMeasure) => {
    const withThem = { model, trace: traceOf(model, actions) };
    const asked = { measure, where: everywhere };
    return weeks.map((week) => ({
      without: valueAt(without, asked, week),
      change: valueAt(withThem, asked, week) - valueAt(without, asked, week),
    }));
  };
};

/** Runs the pack with a unit lever and without, all else as most likely. */
export const laboratoryOf = (pack: Pack) => {
  const { model } = calibrate(pack);
  const without = traceOf(model, []);
  const start = pack.plan?.start;
  if (start === undefined) throw new Error('the pack has no plan');
  return (unit: UnitLever, asked: { readonly measure: UnitMeasure; readonly where: Where }) => {
    const workforce = { ...(model.workforce ?? noWorkforce), levers: [asLever(unit)] };
    const changed = { ...model, workforce };
    const withIt = traceOf(changed, ['unit']);
    return monthsAfter.map(
      (months) =>
        valueAt({ model: changed, trace: withIt }, asked, weekAfter(model, start, months)) -
        valueAt({ model, trace: without }, asked, weekAfter(model, start, months)),
    );
  };
};
