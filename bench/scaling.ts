import { mean, median } from 'd3-array';
import { calibrate } from '#analysis';
import { type Compiled, type Model, newTrace, run, running } from '#engine';
import { processorMicroseconds } from './contest.ts';
import { compiledFor, contestedModels, largestPart } from './contested.ts';
import type { Benchmark, Row } from './measure.ts';
import { memoryRows } from './memory.ts';
import { packNamed } from './packs.ts';
import { boardsRepeated, groupsSplit } from './repeated.ts';

const TIMES = [1, 2, 4, 8, 16];
const HORIZONS = [52, 104, 156, 208, 260];
const TURNS = 5;
const TURN_MICROSECONDS = 20_000;
const MILLISECONDS = 1000;

/** Microseconds of a run, once the runtime has settled on its machine code. */
const settledRun = (compiled: Compiled): number => {
  const one = running(compiled);
  const trace = newTrace(compiled);
  const once = () => run(one, trace);
  const took = processorMicroseconds(20, once);
  const runs = Math.max(1, Math.round(TURN_MICROSECONDS / took));
  const turns = Array.from({ length: TURNS }, () => processorMicroseconds(runs, once));
  return median(turns) ?? Number.NaN;
};

interface Point {
  readonly size: number;
  readonly took: number;
}

/** How many times as long a model of e times the size takes, as a power: 1 where time grows as size does. */
const slopeOf = (points: readonly Point[]): number => {
  const [sizes, times] = [
    points.map(({ size }) => Math.log(size)),
    points.map(({ took }) => Math.log(took)),
  ];
  const [size = 0, time = 0] = [mean(sizes), mean(times)];
  const together = sizes.reduce(
    (sum, one, at) => sum + (one - size) * ((times[at] ?? 0) - time),
    0,
  );
  return together / sizes.reduce((sum, one) => sum + (one - size) ** 2, 0);
};

const slopeRow = (what: string, points: readonly Point[]): Row => {
  const [first, last] = [points[0], points.at(-1)];
  const range = [first, last].map(
    (one) => `${((one?.took ?? 0) / MILLISECONDS).toPrecision(3)} ms`,
  );
  return {
    what: `time against ${what}, ${first?.size} to ${last?.size}: ${range.join(' to ')}`,
    value: slopeOf(points),
    unit: 'slope, log-log',
    n: points.length,
  };
};

/** How a run's time grows with the model, from one part of a nation that is repeated. */
const scalingRows = (part: Model): readonly Row[] => [
  slopeRow(
    'boards x services',
    TIMES.map((times) => {
      const model = boardsRepeated(part, times);
      return { size: model.lists.length, took: settledRun(compiledFor(model)) };
    }),
  ),
  slopeRow(
    'staff groups at boards',
    TIMES.map((times) => {
      const compiled = compiledFor(groupsSplit(part, times));
      return { size: compiled.people.groups, took: settledRun(compiled) };
    }),
  ),
  slopeRow(
    'weeks',
    HORIZONS.map((weeks) => ({ size: weeks, took: settledRun(compiledFor(part, { weeks })) })),
  ),
];

/** How time and memory of a run go with the size of the model. */
export const scaling: Benchmark = {
  name: 'scaling',
  run: async () => {
    const { model } = calibrate(await packNamed('wales'));
    return [
      ...scalingRows(largestPart(model)),
      ...(await contestedModels()).flatMap((one) => memoryRows(one)),
    ];
  },
};
