import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newTrace, run, running, type Trace } from '#engine';
import { compareInPairs, mustAgree, processorMicroseconds, startRival } from './contest.ts';
import type { Contested } from './contested.ts';
import type { Row, Skipped } from './measure.ts';
import { dump } from './reference/dump.ts';
import { buildC } from './reference/gcc.ts';

/** Processor time of one turn, about: long beside what is needed to read the clock, short beside what else the machine does. */
const TURN_MICROSECONDS = 30_000;
const SETTLING = 4;

/** The trace as C writes it: one table after another. */
const inOrder = ({ list, overTarget, tests, done, queue }: Trace): Float64Array =>
  Float64Array.from([list, overTarget, tests, done, queue].flatMap((table) => [...table]));

const besideIn = async (folder: string, { what, model }: Contested): Promise<Row | Skipped> => {
  const one = running(model);
  const trace = newTrace(model);
  await dump({ ...model, future: one.future }, folder);
  const command = await buildC({ name: 'engine', folder });
  if (command === undefined) return { what, skipped: 'gcc is not installed' };
  const runOnce = () => run(one, trace);
  let took = 0;
  for (let turn = 0; turn < SETTLING; turn += 1) took = processorMicroseconds(50, runOnce);
  const runs = Math.max(1, Math.round(TURN_MICROSECONDS / took));
  const [from, to] = [join(folder, 'model.bin'), join(folder, 'trace.bin')];
  const rival = await startRival({ command, args: [from, to, String(runs)] });
  if (rival === undefined) throw new Error(`${what}: the C program did not begin`);
  try {
    const { buffer, byteOffset, byteLength } = await readFile(to);
    const theirs = new Float64Array(buffer.slice(byteOffset, byteOffset + byteLength));
    mustAgree({ what, ours: inOrder(trace), theirs });
    const ours = () => processorMicroseconds(runs, runOnce);
    return await compareInPairs({ what, against: 'plain C, gcc -O3', ours, rival });
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
    for (const [at, model] of models.entries()) {
      const folder = join(scratch, String(at));
      await mkdir(folder);
      rows.push(await besideIn(folder, model));
    }
    return rows;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
};
