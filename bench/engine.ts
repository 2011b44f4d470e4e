import { calibrate, project } from '#analysis';
import { asObserved } from '#domain';
import { compile, draw, newTrace, run, running } from '#engine';
import { besideC } from './beside-c.ts';
import { contestedModels, WEEKS } from './contested.ts';
import { type Benchmark, medianMilliseconds } from './measure.ts';
import { packNamed } from './packs.ts';

const REPEATS = 15;
const RUNS = 64;
const MICROSECONDS = 1000;

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
      ...(await besideC(await contestedModels())),
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
