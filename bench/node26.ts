import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Benchmark, Row, Skipped } from './measure.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..');
const LARGEST_OUTPUT = 1e9;
const PACKS = ['wales', 'england-dm01'];
const RUNS = 16;

/** How a Node is begun; the registry is asked for one that isn't ours. */
type Node = readonly [command: string, ...given: string[]];

const ours: Node = [process.execPath];
const other: Node = ['npx', '-y', 'node@26'];

const said = async ([command, ...given]: Node, args: readonly string[]): Promise<Buffer> => {
  const data = await mkdtemp(join(tmpdir(), 'cynllun-node-'));
  try {
    const { stdout } = await run(command, [...given, ...args], {
      cwd: root,
      env: { ...process.env, CYNLLUN_DATA: data },
      encoding: 'buffer',
      maxBuffer: LARGEST_OUTPUT,
    });
    return stdout;
  } finally {
    await rm(data, { recursive: true, force: true });
  }
};

const versionOf = async (node: Node): Promise<string | undefined> => {
  try {
    return (await said(node, ['-p', 'process.version'])).toString().trim();
  } catch {
    return undefined;
  }
};

const differing = (one: Buffer, another: Buffer): number => {
  let count = Math.abs(one.length - another.length);
  for (const [at, byte] of one.subarray(0, another.length).entries()) {
    if (byte !== another[at]) count += 1;
  }
  return count;
};

const rowOf = async (pack: string, version: string): Promise<Row> => {
  const asked = ['--pack', `packs/${pack}`, '--runs', String(RUNS), '--json', '--lang', 'en'];
  const args = ['src/cli/main.ts', 'project', ...asked];
  const [own, theirs] = [await said(ours, args), await said(other, args)];
  return {
    what: `${pack} projected in Node ${process.version} and ${version}, of ${own.length}`,
    value: differing(own, theirs),
    unit: 'bytes that differ',
    n: RUNS,
  };
};

/** Not a time: whether the next Node works out the same, to the last byte. */
export const node26: Benchmark = {
  name: 'node26',
  run: async () => {
    const version = await versionOf(other);
    const rows: (Row | Skipped)[] = [];
    for (const pack of PACKS) {
      rows.push(
        version === undefined
          ? { what: `${pack} in Node 26`, skipped: 'the registry does not give it' }
          : await rowOf(pack, version),
      );
    }
    return rows;
  },
};
