import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { median } from 'd3-array';
import type { Row } from './measure.ts';

const PAIRS = 10;

/** Microseconds of this thread's processor time a call, over `n` calls: what else the machine does counts less. */
export const processorMicroseconds = (n: number, call: (at: number) => void): number => {
  const before = process.threadCpuUsage();
  for (let at = 0; at < n; at += 1) call(at);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / n;
};

/** A program of another's making that times itself: first it says what it worked out, then it answers each line with microseconds a run. */
export interface Rival {
  readonly said: readonly number[];
  readonly time: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
}

const stopped = async (child: ChildProcess): Promise<void> => {
  child.stdin?.end();
  if (child.exitCode === null) await once(child, 'exit');
};

/** Undefined where it isn't installed, or can't begin. */
export const startRival = async ({ command, args, cwd }: Program): Promise<Rival | undefined> => {
  const child = spawn(command, args, { cwd, stdio: ['pipe', 'pipe', 'ignore'] });
  const failed = once(child, 'error').then(() => true);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<readonly number[]> => {
    const { value, done } = await lines.next();
    return done ? [] : String(value).trim().split(/\s+/).map(Number);
  };
  const said = await Promise.race([next(), failed.then(() => [])]);
  if (said.length === 0) return undefined;
  const time = async (): Promise<number> => {
    child.stdin.write('\n');
    const [took = Number.NaN] = await next();
    return took;
  };
  return { said, time, stop: () => stopped(child) };
};

interface Compared {
  readonly what: string;
  readonly against: string;
  readonly ours: () => number;
  readonly rival: Rival;
}

/** Ours and theirs in turn, first the one and then the other; the ratio is the median of the pairs. */
export const compareInPairs = async ({ what, against, ours, rival }: Compared): Promise<Row> => {
  ours();
  await rival.time();
  const pairs: { readonly own: number; readonly other: number }[] = [];
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const before = pair % 2 === 0 ? ours() : undefined;
    const other = await rival.time();
    pairs.push({ own: before ?? ours(), other });
  }
  return {
    what,
    value: median(pairs, ({ own }) => own) ?? Number.NaN,
    unit: 'µs',
    against: {
      name: against,
      value: median(pairs, ({ other }) => other) ?? Number.NaN,
      ratio: median(pairs, ({ own, other }) => own / other) ?? Number.NaN,
    },
    n: PAIRS,
  };
};

interface Alike {
  readonly what: string;
  readonly ours: ArrayLike<number>;
  readonly theirs: ArrayLike<number>;
}

/** Relative; of numbers below 1, absolute. */
const NEAR = 1e-9;

/** Throws where two that should say the same do not. */
export const mustAgree = ({ what, ours, theirs }: Alike): void => {
  const far = Array.from(ours).findIndex((own, at) => {
    const other = theirs[at] ?? Number.NaN;
    return !(Math.abs(own - other) <= NEAR * Math.max(Math.abs(own), Math.abs(other), 1));
  });
  if (far < 0 && ours.length === theirs.length) return;
  throw new Error(`${what}: ${ours[far]} is not ${theirs[far]} (${far} of ${ours.length})`);
};
