import { calibrate } from '#analysis';
import { asObserved } from '#domain';
import {
  compile,
  type Drawable,
  draw,
  type Future,
  newTrace,
  run,
  running,
  type Trace,
} from '#engine';
import { eachBesideC, type Ours } from './beside-c.ts';
import { mustAgree } from './contest.ts';
import { WEEKS } from './contested.ts';
import { assembled } from './lanes/assemble.ts';
import { runLanes } from './lanes/lane-run.ts';
import { placed } from './lanes/memory.ts';
import { sideBySide, traceOfLane } from './lanes/side-by-side.ts';
import type { Benchmark } from './measure.ts';
import { packNamed } from './packs.ts';

const SEED = 1;
const MOST = 8;

interface Drawn {
  readonly future: Future;
  readonly trace: Trace;
}

/** One after another, each future that the engine draws and what it leaves of it. */
const drawnFutures = (model: Drawable): readonly Drawn[] =>
  Array.from({ length: MOST }, (_, at) => {
    const one = running(model);
    const trace = newTrace(model);
    draw({ model, future: one.future }, { seed: SEED, run: at + 1 });
    run(one, trace);
    return { future: one.future, trace };
  });

const mustBeSame = (what: string, theirs: Trace, ours: Trace): void => {
  for (const table of ['list', 'overTarget', 'tests'] as const) {
    mustAgree({ what: `${what}, ${table}`, ours: ours[table], theirs: theirs[table] });
  }
};

interface Lists {
  readonly model: Drawable;
  readonly drawn: readonly Drawn[];
  readonly first: Drawn;
}

const byEngine = ({ model, first: { future } }: Lists): Ours => {
  const one = { ...running(model), future };
  const trace = newTrace(model);
  return { what: 'the engine', run: () => run(one, trace), futures: 1, trace: () => trace };
};

/** The engine's own flows on tables that a module could have too: what it would cost them to share. */
const byEngineInMemory = ({ model, first: { future } }: Lists): Ours => {
  const { one, trace } = placed({ ...running(model), future }, newTrace(model));
  const what = 'the engine, on views of a WebAssembly memory';
  return { what, run: () => run(one, trace), futures: 1, trace: () => trace };
};

const inLanes = ({ model, drawn }: Lists, futures: number): Ours => {
  const what = `lanes: ${futures} futures side by side`;
  const own = drawn.slice(0, futures);
  const lanes = sideBySide(
    running(model),
    own.map(({ future }) => future),
  );
  runLanes(lanes);
  for (const [lane, { trace }] of own.entries()) mustBeSame(what, trace, traceOfLane(lanes, lane));
  return { what, run: () => runLanes(lanes), futures, trace: () => traceOfLane(lanes, 0) };
};

const inWebAssembly = async (
  { model, first: { future } }: Lists,
  kind: 'scalar' | 'simd',
): Promise<Ours> => {
  const there = placed({ ...running(model), future }, newTrace(model));
  const run = await assembled(kind, there);
  const what = kind === 'simd' ? 'WebAssembly, two slots at a time' : 'WebAssembly without SIMD';
  return { what, run, futures: 1, trace: () => there.trace };
};

const listsOfEngland = async (): Promise<Lists> => {
  const { model: england } = calibrate(await packNamed('england-dm01'));
  const chosen = { lists: england.lists, weeks: WEEKS, scenario: asObserved };
  const model = compile(england, chosen);
  const drawn = drawnFutures(model);
  const [first] = drawn;
  if (first === undefined) throw new Error('no future was drawn');
  return { model, drawn, first };
};

/** Other ways to run the week of the lists, a future of England's each: what plain typed arrays leave on the table. */
export const lanes: Benchmark = {
  name: 'lanes',
  run: async () => {
    const lists = await listsOfEngland();
    const all = [
      byEngine(lists),
      inLanes(lists, MOST / 2),
      inLanes(lists, MOST),
      await inWebAssembly(lists, 'scalar'),
      await inWebAssembly(lists, 'simd'),
      byEngineInMemory(lists),
    ];
    return eachBesideC(all, { model: lists.model, future: lists.first.future });
  },
};
