import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { allocation } from './allocation.ts';
import { coverageOfIntervals } from './coverage.ts';
import { engine } from './engine.ts';
import { replayOfEngland } from './england.ts';
import { intake } from './intake.ts';
import { lanes } from './lanes.ts';
import { ledger } from './ledger.ts';
import type { Benchmark, Row, Skipped } from './measure.ts';
import { node26 } from './node26.ts';
import { pages } from './pages.ts';
import { peers } from './peers.ts';
import { scaling } from './scaling.ts';
import { walesPlan } from './wales.ts';

const benchmarks: readonly Benchmark[] = [
  engine,
  lanes,
  scaling,
  peers,
  walesPlan,
  allocation,
  coverageOfIntervals,
  replayOfEngland,
  intake,
  ledger,
  pages,
  node26,
];
const results = join(import.meta.dirname, 'results');

/** Slower as a multiple of the other's time, faster as how many of ours fit into it. */
const comparison = ({ against, unit }: Row): string => {
  if (against === undefined) return '';
  const { name, value, ratio } = against;
  const times =
    ratio < 1
      ? `${(1 / ratio).toPrecision(3)} x faster than`
      : `${ratio.toPrecision(3)} x as long as`;
  return `  ${times} ${name}, ${value.toPrecision(4)} ${unit}`;
};

const lineOf = (row: Row | Skipped): string => {
  const what = `  ${row.what.padEnd(60)}`;
  if ('skipped' in row) return `${what} skipped: ${row.skipped}`;
  return `${what} ${row.value.toPrecision(4).padStart(10)} ${row.unit}${comparison(row)}  (n ${row.n})`;
};

/** As scripts read it: whom it is held against by name, and the ratio, beside ours. */
const rowAsJson = (row: Row | Skipped) => {
  if ('skipped' in row || row.against === undefined) return row;
  const { against, n, ...ours } = row;
  return { ...ours, against: against.name, against_value: against.value, ratio: against.ratio, n };
};

const measure = async ({ name, run }: Benchmark): Promise<void> => {
  const rows = await run();
  const machine = `${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} cores, Node ${process.version}`;
  console.log([name, ...rows.map(lineOf)].join('\n'));
  await mkdir(results, { recursive: true });
  const text = JSON.stringify({ name, machine, rows: rows.map(rowAsJson) }, undefined, 2);
  await writeFile(join(results, `${name}.json`), `${text}\n`);
};

const asked = process.argv.slice(2);
const known = benchmarks.map(({ name }) => name);
const strange = asked.filter((name) => !known.includes(name));
if (strange.length > 0) {
  console.error(`There is no benchmark ${strange.join(', ')}; there are: ${known.join(', ')}`);
  process.exitCode = 2;
} else {
  for (const benchmark of benchmarks) {
    if (asked.length === 0 || asked.includes(benchmark.name)) await measure(benchmark);
  }
}
