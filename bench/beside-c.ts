import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Compiled, expected, type Future, newTrace, run, running, type Trace } from '#engine';
import { compareInPairs, mustAgree, processorMicroseconds, startRival } from './contest.ts';
import type { Contested } from './contested.ts';
import type { Row, Skipped } from './measure.ts';
import { dump } from './reference/dump.ts';
import { buildC } from './reference/gcc.ts';

/** Processor time of one turn, about: long beside what is needed to read the clock, short beside what else the machine does. */
const TURN_MICROSECONDS = 60_000;
const SETTLING = 4;
const SETTLING_FUTURES = 50;

/** The trace as C writes it: one table after another. */
const inOrder = ({ list, overTarget, tests, done, queue }: Trace): Float64Array =>
  Float64Array.from([list, overTarget, tests, done, queue].flatMap((table) => [...table]));

/** As gcc makes it of itself, two numbers at a time where it can; and one at a time, as any machine code of a browser's kind must. */
const kinds = [
  { name: 'plain C, gcc -O3', options: [] },
  { name: 'scalar C, gcc -O3 -fno-tree-vectorize', options: ['-fno-tree-vectorize'] },
] as const;

/** Ours, that runs one future or more at a time. */
export interface Ours {
  readonly what: string;
  readonly run: () => void;
  readonly futures: number;
  /** What a run left of the future that C runs too. */
  readonly trace: () => Trace;
}

const oursOf = ({ what, model }: Contested): Ours => {
  const one = running(model);
  const trace = newTrace(model);
  return { what, run: () => run(one, trace), futures: 1, trace: () => trace };
};

/** Runs until the runtime has settled on its machine code; gives how many fill a turn. */
const settle = ({ run, futures }: Ours): number => {
  let took = 0;
  for (let turn = 0; turn < SETTLING; turn += 1) {
    took = processorMicroseconds(Math.ceil(SETTLING_FUTURES / futures), run);
  }
  return Math.max(1, Math.round(TURN_MICROSECONDS / took));
};

const tracesIn = async (path: string): Promise<Float64Array> => {
  const { buffer, byteOffset, byteLength } = await readFile(path);
  return new Float64Array(buffer.slice(byteOffset, byteOffset + byteLength));
};

type Kind = (typeof kinds)[number];

/** Beside one kind of C, whose model and tables are in the folder: a future of each. */
const beside = async (ours: Ours, { name, options }: Kind, folder: string) => {
  const { what, trace, futures } = ours;
  const runs = settle(ours);
  const command = await buildC({ name: 'engine', folder, options });
  if (command === undefined) return { what, skipped: 'gcc is not installed' };
  const [from, to] = [join(folder, 'model.bin'), join(folder, 'trace.bin')];
  const rival = await startRival({ command, args: [from, to, String(runs * futures)] });
  if (rival === undefined) throw new Error(`${what}: the C program did not begin`);
  try {
    mustAgree({ what, ours: inOrder(trace()), theirs: await tracesIn(to) });
    const time = () => processorMicroseconds(runs, ours.run) / futures;
    return await compareInPairs({ what, against: name, ours: time, rival });
  } finally {
    await rival.stop();
  }
};

/** What is done in a folder that is there for no longer. */
const inScratch = async <Result>(work: (folder: string) => Promise<Result>): Promise<Result> => {
  const folder = await mkdtemp(join(tmpdir(), 'cynllun-c-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

interface SameFuture {
  readonly model: Compiled;
  readonly future: Future;
}

/** Several ways to run one future of a model, each beside plain C. */
export const eachBesideC = (
  all: readonly Ours[],
  { model, future }: SameFuture,
): Promise<readonly (Row | Skipped)[]> =>
  inScratch(async (folder) => {
    await dump({ ...model, future }, folder);
    const rows: (Row | Skipped)[] = [];
    for (const ours of all) rows.push(await beside(ours, kinds[0], folder));
    return rows;
  });

/** Each model run by the engine and by the same kernel in plain C, which must leave the same trace. */
export const besideC = (models: readonly Contested[]): Promise<readonly (Row | Skipped)[]> =>
  inScratch(async (scratch) => {
    const rows: (Row | Skipped)[] = [];
    for (const [at, one] of models.entries()) {
      const folder = join(scratch, String(at));
      await mkdir(folder);
      await dump({ ...one.model, future: expected(one.model) }, folder);
      const ours = oursOf(one);
      for (const kind of kinds) rows.push(await beside(ours, kind, folder));
    }
    return rows;
  });
