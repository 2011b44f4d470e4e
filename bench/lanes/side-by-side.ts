import { begin, type Compiled, type Future, newTrace, type Running, type Trace } from '#engine';

/** Lanes that are written out side by side in the passes over slots. */
export const TOGETHER = 4;

type State = Running['state'];

/** Futures of one model side by side: a table's index is `row * lanes + lane`, where the engine's is `row`. The model's own tables are the same for all. */
export interface Lanes {
  readonly lanes: number;
  readonly model: Compiled;
  readonly future: Future;
  readonly state: State;
  readonly start: State;
  readonly trace: Pick<Trace, 'list' | 'overTarget' | 'tests'>;
}

const besideEachOther = (tables: readonly Float64Array[]): Float64Array => {
  const lanes = tables.length;
  const all = new Float64Array(lanes * (tables[0]?.length ?? 0));
  for (const [lane, table] of tables.entries()) {
    for (const [row, value] of table.entries()) all[row * lanes + lane] = value;
  }
  return all;
};

const futuresBeside = (futures: readonly Future[]): Future => {
  const beside = (one: (future: Future) => Float64Array) => besideEachOther(futures.map(one));
  return {
    additions: beside(({ additions }) => additions),
    capacity: beside(({ capacity }) => capacity),
    leaves: beside(({ leaves }) => leaves),
    seen: beside(({ seen }) => seen),
  };
};

/** Where an engine's futures start, in so many lanes. */
const startOf = (one: Running, lanes: number): State => {
  begin(one);
  const beside = (table: Float64Array) => besideEachOther(Array<Float64Array>(lanes).fill(table));
  const entries = Object.entries<Float64Array>({ ...one.state });
  return Object.fromEntries(
    entries.map(([name, table]) => [name, beside(table)]),
  ) as unknown as State;
};

export const sideBySide = (one: Running, futures: readonly Future[]): Lanes => {
  const lanes = futures.length;
  const { model } = one;
  const byListAndWeek = () => new Float64Array(model.lists * model.weeks * lanes);
  const start = startOf(one, lanes);
  return {
    lanes,
    model,
    future: futuresBeside(futures),
    state: structuredClone(start),
    start,
    trace: { list: byListAndWeek(), overTarget: byListAndWeek(), tests: byListAndWeek() },
  };
};

/** Every lane starts where a future of the engine starts. */
export const beginLanes = ({ state, start }: Lanes): void => {
  for (const name of Object.keys(start) as (keyof State)[]) state[name].set(start[name]);
};

/** One lane's trace, as the engine leaves it. */
export const traceOfLane = ({ model, lanes, trace }: Lanes, lane: number): Trace => {
  const own = newTrace(model);
  for (const name of ['list', 'overTarget', 'tests'] as const) {
    for (let row = 0; row < own[name].length; row += 1) {
      own[name][row] = trace[name][row * lanes + lane] as number;
    }
  }
  return own;
};
