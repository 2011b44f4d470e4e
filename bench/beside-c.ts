import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expected, newTrace, run, running, type Trace } from '#engine';
import { compareInPairs, mustAgree, processorMicroseconds, startRival } from './contest.ts';
import type { Contested } from './contested.ts';
import type { Row, Skipped } from './measure.ts';
import { dump } from './reference/dump.ts';
import { buildC } from './reference/gcc.ts';

/** Processor time of one turn, about: long beside what is needed to read the clock, short beside what else the machine does. */
const TURN_MICROSECONDS = 60_000;
const SETTLING = 4;

/** The trace as C writes it: one table after another. */
const inOrder = ({ list, overTarget, tests, done, queue }: Trace): Float64Array =>
  Float64Array.from([list, overTarget, tests, done, queue].flatMap((table) => [...table]));

/** As gcc makes it of itself, two numbers at a time where it can; and one at a time, as any machine code of a browser's kind must. */
const kinds = [
  { name: 'plain C, gcc -O3', options: [] },
  { name: 'scalar C, gcc -O3 -fno-tree-vectorize', options: ['-fno-tree-vectorize'] },
] as const;

interface Ours {
  readonly what: string;
  readonly run: () => void;
  readonly trace: Trace;
  /** Runs in a turn. */
  readonly runs: number;
}

/** A model's future run by ours until the runtime has settled on its machine code. */
const settledOurs = ({ what, model }: Contested): Ours => {
  const one = running(model);
  const trace = newTrace(model);
  const runOnce = () => run(one, trace);
  let took = 0;
  for (let turn = 0; turn < SETTLING; turn += 1) took = processorMicroseconds(50, runOnce);
  const runs = Math.max(1, Math.round(TURN_MICROSECONDS / took));
  return { what, run: runOnce, trace, runs };
};

const tracesIn = async (path: string): Promise<Float64Array> => {
  const { buffer, byteOffset, byteLength } = await readFile(path);
  return new Float64Array(buffer.slice(byteOffset, byteOffset + byteLength));
};

type Kind = (typeof kinds)[number];

/** Beside one kind of C, whose model and tables are in the folder. */
const beside = async (ours: Ours, { name, options }: Kind, folder: string) => {
  const { what, trace, runs } = ours;
  const command = await buildC({ name: 'engine', folder, options });
  if (command === undefined) return { what, skipped: 'gcc is not installed' };
  const [from, to] = [join(folder, 'model.bin'), join(folder, 'trace.bin')];
  const rival = await startRival({ command, args: [from, to, String(runs)] });
  if (rival === undefined) throw new Error(`${what}: the C program did not begin`);
  try {
    mustAgree({ what, ours: inOrder(trace), theirs: await tracesIn(to) });
    const time = () => processorMicroseconds(runs, ours.run);
    return await compareInPairs({ what, against: name, ours: time, rival });
  } finally {
    await rival.stop();
  }
};

/** Each model run by the engine and by the same kernel in plain C, which must leave the same trace. */
export const besideC = async (
  models: readonly Contested[],
): Promise<readonly (Row | Skipped)[]> => {
  const scratch = await mkdtemp(join(tmpdir(), 'cynllun-c-'));
  try {
    const rows: (Row | Skipped)[] = [];
    for (const [at, one] of models.entries()) {
      const folder = join(scratch, String(at));
      await mkdir(folder);
      await dump({ ...one.model, future: expected(one.model) }, folder);
      const ours = settledOurs(one);
      for (const kind of kinds) rows.push(await beside(ours, kind, folder));
    }
    return rows;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
};
