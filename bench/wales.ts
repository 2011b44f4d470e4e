import { actionEffect, calibrate, project } from '#analysis';
import { asObserved, type Pack } from '#domain';
import { compile, draw, type Model, newTrace, partsOf, run, running } from '#engine';
import { type Benchmark, medianMilliseconds, type Row } from './measure.ts';
import { packNamed } from './packs.ts';

/** Enough for the runtime to have settled on its machine code. */
const OFTEN = 201;
const REPEATS = 25;
const FEW = 3;
const WEEKS = 156;
const RUNS = 64;

/** One future, compiled once and run often. */
const runOf = (model: Model, actions: readonly string[]): number => {
  const scenario = { ...asObserved, actions };
  const compiled = compile(model, { lists: model.lists, weeks: WEEKS, scenario });
  const one = running(compiled);
  const trace = newTrace(compiled);
  return medianMilliseconds(OFTEN, () => run(one, trace));
};

/** One future as a projection draws it: parameters, levers and luck are its own. */
const drawnOf = (model: Model, actions: readonly string[]): number => {
  const scenario = { ...asObserved, actions };
  const compiled = compile(model, { lists: model.lists, weeks: WEEKS, scenario });
  const one = { ...running(compiled), model: compiled };
  const trace = newTrace(compiled);
  let future = 0;
  return medianMilliseconds(OFTEN, () => {
    future += 1;
    draw(one, { seed: 1, run: future });
    run(one, trace);
  });
};

const compileOf = (model: Model, actions: readonly string[]): number => {
  const chosen = { lists: model.lists, weeks: WEEKS, scenario: { ...asObserved, actions } };
  return medianMilliseconds(REPEATS, () => {
    compile(model, chosen);
  });
};

const sizeOf = ({ lists, workforce }: Model): string =>
  `${lists.length} lists, ${workforce?.stages.length ?? 0} stages, ${workforce?.groups.length ?? 0} groups`;

const nameOf = ({ lists, workforce }: Model): string => {
  const rows = [...lists, ...(workforce?.stages ?? [])];
  const boards = new Set(rows.map(({ board }) => board));
  const [first = '', ...others] = new Set(rows.map(({ service }) => service));
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  return `${[...boards].join(' ')}: ${first}${more}`;
};

const inMilliseconds =
  (n: number) =>
  (what: string, value: number): Row => ({ what, value, unit: 'ms', n });

const wholeRows = (model: Model, actions: readonly string[]): readonly Row[] => {
  const often = inMilliseconds(REPEATS);
  const settled = inMilliseconds(OFTEN);
  return [
    settled(`one future, compiled once: ${sizeOf(model)}`, runOf(model, [])),
    settled(`the same with ${actions.length} actions in force`, runOf(model, actions)),
    often('compiling it', compileOf(model, [])),
    often(`compiling it with ${actions.length} actions`, compileOf(model, actions)),
    settled('one future drawn and run', drawnOf(model, [])),
    settled(`the same with ${actions.length} actions`, drawnOf(model, actions)),
  ];
};

const askedRows = (model: Model, pack: Pack, actions: readonly string[]): readonly Row[] => {
  const seldom = inMilliseconds(FEW);
  const options = { weeks: WEEKS, runs: RUNS, seed: 1 };
  const whole = (ids: readonly string[]) =>
    medianMilliseconds(FEW, () => {
      project(model, { ...options, scenario: { ...asObserved, actions: ids } });
    });
  const [action = ''] = actions;
  const start = pack.plan?.start;
  return [
    seldom(`all of it projected, ${RUNS} futures`, whole([])),
    seldom(`all of it with ${actions.length} actions, ${RUNS} futures`, whole(actions)),
    ...(start === undefined
      ? []
      : [
          seldom(
            `${action} with and without, ${RUNS} futures`,
            medianMilliseconds(FEW, () => {
              actionEffect(model, { ...options, action, start });
            }),
          ),
        ]),
  ];
};

/** The whole chain from people to lists, and each part of it that can be run alone. */
export const walesPlan: Benchmark = {
  name: 'wales',
  run: async (): Promise<readonly Row[]> => {
    const pack = await packNamed('wales');
    const { model } = calibrate(pack);
    const actions = pack.plan?.actions.map(({ id }) => id) ?? [];
    const settled = inMilliseconds(OFTEN);
    return [
      ...wholeRows(model, actions),
      ...partsOf(model).map((part) => settled(nameOf(part), runOf(part, []))),
      ...askedRows(model, pack, actions),
    ];
  },
};
