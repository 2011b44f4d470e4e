import type { Running, Trace } from '#engine';
import { flows, weights } from '../../src/engine/state.ts';

type Table = Float64Array | Uint8Array;

const BYTES = Float64Array.BYTES_PER_ELEMENT;
const PAGE = 65_536;

/** A future whose lists' tables lie in a memory that a module can have too. */
export interface Placed {
  readonly one: Running;
  readonly trace: Trace;
  readonly memory: WebAssembly.Memory;
  /** Where each table lies, and how many lists and weeks there are, by the name that the text of a module knows it under. */
  readonly places: ReadonlyMap<string, number>;
}

const tablesOf = (record: object): readonly (readonly [string, Table])[] =>
  Object.entries(record).filter(
    ([, table]) => table instanceof Float64Array || table instanceof Uint8Array,
  );

const filledUp = ({ byteLength }: Table): number => Math.ceil(byteLength / BYTES) * BYTES;

const pagesFor = (records: readonly object[]): number => {
  const bytes = records.flatMap(tablesOf).reduce((sum, [, table]) => sum + filledUp(table), 0);
  return Math.ceil(bytes / PAGE);
};

/** Room in a memory, taken table after table; `views` gives a record back with its tables seen there. */
const roomIn = ({ buffer }: WebAssembly.Memory) => {
  let end = 0;
  const places = new Map<string, number>();
  const view = (name: string, table: Table): Table => {
    const Kind = table instanceof Float64Array ? Float64Array : Uint8Array;
    const there = new Kind(buffer, end, table.length);
    there.set(table);
    places.set(name, end);
    end += filledUp(table);
    return there;
  };
  const views = <Whole extends object>(of: string, whole: Whole): Whole => {
    const seen = tablesOf(whole).map(([name, table]) => [name, view(`${of}.${name}`, table)]);
    return { ...whole, ...Object.fromEntries(seen) };
  };
  return { places, views };
};

const placeFields = (
  places: Map<string, number>,
  of: 'flow' | 'weight',
  fields: Readonly<Record<string, number>>,
): void => {
  const table = places.get(`state.${of}`) ?? Number.NaN;
  for (const [name, at] of Object.entries(fields)) places.set(`${of}.${name}`, table + at * BYTES);
};

/** The same future on tables in a memory of their own: the engine's flows run on them as on any other. */
export const placed = (one: Running, trace: Trace): Placed => {
  const { model, future, state } = one;
  const memory = new WebAssembly.Memory({ initial: pagesFor([model, future, state, trace]) });
  const { places, views } = roomIn(memory);
  const there = {
    state: views('state', state),
    future: views('future', future),
    model: views('model', model),
  };
  const seenTrace = views('trace', trace);
  places.set('lists', model.lists).set('weeks', model.weeks);
  placeFields(places, 'flow', flows);
  placeFields(places, 'weight', weights);
  return { one: { ...one, ...there }, trace: seenTrace, memory, places };
};
