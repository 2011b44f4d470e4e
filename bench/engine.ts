import { calibrate, project } from '#analysis';
import { asObserved } from '#domain';
import { type Compiled, compile, draw, type Model, newTrace, partsOf, run, running } from '#engine';
import { besideC, type Contested } from './beside-c.ts';
import { type Benchmark, medianMilliseconds } from './measure.ts';
import { packNamed } from './packs.ts';

const REPEATS = 15;
const WEEKS = 156;
const RUNS = 64;
const MICROSECONDS = 1000;

const compiled156 = (model: Model, actions: readonly string[] = []): Compiled =>
  compile(model, { lists: model.lists, weeks: WEEKS, scenario: { ...asObserved, actions } });

/** Wales without actions and with all, its largest part, and England. */
const contested = async (): Promise<readonly Contested[]> => {
  const pack = await packNamed('wales');
  const { model } = calibrate(pack);
  const { model: other } = calibrate(await packNamed('england-dm01'));
  const actions = pack.plan?.actions.map(({ id }) => id) ?? [];
  const sizeOf = ({ lists, workforce }: Model) => lists.length + (workforce?.stages.length ?? 0);
  const [part = model] = partsOf(model).toSorted((a, b) => sizeOf(b) - sizeOf(a));
  return [
    { what: `Wales, ${WEEKS} weeks`, model: compiled156(model) },
    { what: `Wales, ${actions.length} actions`, model: compiled156(model, actions) },
    { what: `one part of Wales, ${part.lists.length} lists`, model: compiled156(part) },
    { what: `England, ${other.lists.length} lists`, model: compiled156(other) },
  ];
};

export const engine: Benchmark = {
  name: 'engine',
  run: async () => {
    const pack = await packNamed('england-dm01');
    const { model } = calibrate(pack);
    const compiled = compile(model, { lists: model.lists, weeks: WEEKS, scenario: asObserved });
    const one = { ...running(compiled), model: compiled };
    const trace = newTrace(compiled);
    const kernel = medianMilliseconds(REPEATS, () => run(one, trace)) * MICROSECONDS;
    const drawing =
      medianMilliseconds(REPEATS, () => draw(one, { seed: 1, run: 1 })) * MICROSECONDS;
    const listWeeks = compiled.lists * WEEKS;
    const [list] = model.lists;
    const options = { scenario: asObserved, weeks: WEEKS, runs: RUNS, seed: 1 };
    const page = medianMilliseconds(REPEATS, () => {
      project(model, { ...options, boards: [list?.board ?? ''], services: [list?.service ?? ''] });
    });
    const all = medianMilliseconds(3, () => {
      project(model, options);
    });
    const calibrating = medianMilliseconds(3, () => {
      calibrate(pack);
    });
    const n = REPEATS;
    return [
      ...(await besideC(await contested())),
      {
        what: `one future, ${compiled.lists} lists x ${WEEKS} weeks`,
        value: kernel,
        unit: 'µs',
        n,
      },
      { what: 'one board x service x week', value: kernel / listWeeks, unit: 'µs', n },
      {
        what: 'drawing one future, a board x service x week',
        value: drawing / listWeeks,
        unit: 'µs',
        n,
      },
      { what: `one list projected, ${RUNS} futures`, value: page * MICROSECONDS, unit: 'µs', n },
      { what: `all lists projected, ${RUNS} futures`, value: all, unit: 'ms', n: 3 },
      { what: 'calibration of the pack', value: calibrating, unit: 'ms', n: 3 },
    ];
  },
};
