import { execFile } from 'node:child_process';
import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { median } from 'd3-array';
import { periodMonths, testNames } from '../src/intake/dm01/cells.ts';
import { headings } from '../src/intake/dm01/layout.ts';
import { readDm01, readDm01From } from '../src/intake/dm01/read-dm01.ts';
import type { Benchmark, Row } from './measure.ts';

/** As in the extract of March 2026: 149,056 rows, one for each test and one for their sum. */
const PAIRS = 9316;
const TESTS = [...testNames, 'TOTAL'];
const ROWS = PAIRS * TESTS.length;
const PROVIDERS = 480;
const BOARDS = 42;
const BANDS = 14;
const TIMES = 5;
const ONE_YEAR = 12;
const SEVEN_YEARS = 84;
const FIRST_YEAR = 2019;
const BYTES_IN_KIB = 1024;

const periodOf = (month: number): string =>
  `DM01-${periodMonths[month % 12]}-${FIRST_YEAR + Math.floor(month / 12)}`;

/** The rows of a provider and a commissioner in a month. */
const pairText = (period: string, pair: number): string => {
  const provider = `R${pair % PROVIDERS}`;
  const board = `Q${10 + (pair % BOARDS)}`;
  const parent = `${board},NHS ${board} INTEGRATED CARE BOARD`;
  const who = `${period},${parent},${provider},${provider} UNIVERSITY HOSPITALS NHS FOUNDATION TRUST,${parent},${pair},NHS ${board} ICB - ${pair}`;
  return TESTS.map((test, index) => {
    const bands = Array.from({ length: BANDS }, (_, band) => (pair * 7 + index * 3 + band) % 50);
    const total = bands.reduce((sum, waiting) => sum + waiting, 0);
    const done = pair % 90;
    return `${who},${index + 1},${test},${bands.join(',')},${total},${done},7,1,${done + 8}\n`;
  }).join('');
};

const PAIRS_AT_ONCE = 100;

/** A month of the extract, made up as it is read. */
function* monthMade(month: number): Generator<Buffer> {
  const period = periodOf(month);
  yield Buffer.from(`${headings.join(',')}\n`);
  for (let from = 0; from < PAIRS; from += PAIRS_AT_ONCE) {
    const pairs = Math.min(PAIRS_AT_ONCE, PAIRS - from);
    const texts = Array.from({ length: pairs }, (_, at) => pairText(period, from + at));
    yield Buffer.from(texts.join(''));
  }
}

interface Cost {
  readonly wall: number;
  readonly processor: number;
  /** The most memory that the process had, in MB. */
  readonly peak: number;
}

/** In a process of its own, since the system counts the most memory of a process. */
const cost = async (what: string): Promise<Cost> => {
  const script = new URL(import.meta.url).pathname;
  const { stdout } = await promisify(execFile)(process.execPath, [script, what]);
  return JSON.parse(stdout) as Cost;
};

/** A file, or as many months as the number says, made as they are read. */
const read = (what: string) => {
  const months = Number(what);
  if (Number.isNaN(months)) return readDm01(what, 'commissioner');
  const sources = Array.from({ length: months }, (_, month) => ({
    file: `${month}.csv`,
    open: () => monthMade(month),
  }));
  return readDm01From(sources, 'commissioner');
};

const measureHere = async (what: string): Promise<Cost> => {
  const start = performance.now();
  const before = process.cpuUsage();
  const found = await read(what);
  const { user, system } = process.cpuUsage(before);
  if (!found.ok) throw new Error(JSON.stringify(found.issues.slice(0, 3)));
  const peak = (process.resourceUsage().maxRSS * BYTES_IN_KIB) / 1e6;
  return { wall: (performance.now() - start) / 1e3, processor: (user + system) / 1e6, peak };
};

const oneMonth = async (): Promise<readonly Row[]> => {
  const path = join(tmpdir(), `cynllun-bench-${process.pid}.csv`);
  const file = await open(path, 'w');
  try {
    for (const chunk of monthMade(0)) await file.write(chunk);
    await file.close();
    const costs: Cost[] = [];
    for (let time = 0; time < TIMES; time += 1) costs.push(await cost(path));
    const typical = (of: keyof Cost) => median(costs, (each) => each[of]) ?? Number.NaN;
    const what = `a month of DM01, ${ROWS} rows`;
    const n = TIMES;
    return [
      { what: `${what}, read and added up`, value: typical('wall'), unit: 's', n },
      { what: `${what}, processor time`, value: typical('processor'), unit: 's', n },
      { what: `${what}, rows a second`, value: ROWS / typical('wall'), unit: '/s', n },
      { what: `${what}, most memory`, value: typical('peak'), unit: 'MB', n },
    ];
  } finally {
    await rm(path, { force: true });
  }
};

const manyMonths = async (months: number): Promise<Row> => {
  const { peak } = await cost(String(months));
  const what = `${months} months of DM01, ${ROWS * months} rows, most memory`;
  return { what, value: peak, unit: 'MB', n: 1 };
};

/** How long a published file takes to be read, and how much memory however many there are. */
export const intake: Benchmark = {
  name: 'intake',
  run: async () => [
    ...(await oneMonth()),
    await manyMonths(ONE_YEAR),
    await manyMonths(SEVEN_YEARS),
  ],
};

if (import.meta.main) console.log(JSON.stringify(await measureHere(process.argv[2] ?? '')));
