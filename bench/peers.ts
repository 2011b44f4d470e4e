import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  compareInPairs,
  mustAgree,
  type Program,
  processorMicroseconds,
  startRival,
} from './contest.ts';
import { listWeek } from './list-week.ts';
import type { Benchmark, Row, Skipped } from './measure.ts';
import { CELL_MONTHS, runCells, running } from './peers/cells.ts';
import { buildC } from './reference/gcc.ts';

const OFTEN = 4000;
const NANOSECONDS = 1000;
const folder = join(import.meta.dirname, 'peers');
const agreed = { productivity: 120, growth: 0.003, attrition: 0.008 };

/** As other engines print them: true to half of the last digit. */
const reference = {
  list: { value: 236_865.302, within: 0.000_5 },
  wte: { value: 3648.646_228, within: 0.000_000_5 },
};

const one = running();

const ours = (): number =>
  processorMicroseconds(OFTEN, (at) => {
    runCells(one, { ...agreed, productivity: 110 + (20 * at) / OFTEN });
  });

/** Lists and whole-time equivalents of all cells at the end. */
const totals = (): readonly [number, number] => {
  runCells(one, agreed);
  const [list, wte] = [one.totals.list.at(-1), one.totals.wte.at(-1)];
  if (list === undefined || wte === undefined) throw new Error('a run without an end');
  return [list, wte];
};

const mustMeetReference = ([list, wte]: readonly [number, number]): void => {
  const far =
    Math.abs(list - reference.list.value) > reference.list.within ||
    Math.abs(wte - reference.wte.value) > reference.wte.within;
  if (far) throw new Error(`28 cells: ${list} patients, ${wte} WTE are not the reference's`);
};

interface Peer {
  readonly name: string;
  readonly program: (scratch: string) => Promise<Program | undefined>;
}

const script = (name: string): string => join(folder, name);

/** Runs where the reader has installed it, so that it is no dependency of ours. */
const sdeverywhere = async (scratch: string): Promise<Program | undefined> => {
  const cwd = process.env.CYNLLUN_PEERS;
  if (!cwd) return undefined;
  const text = await readFile(script('sdeverywhere.mjs'), 'utf8');
  const given = [script('cells.mdl'), scratch];
  return { command: process.execPath, args: ['--input-type=module', '-e', text, ...given], cwd };
};

const peersKnown: readonly Peer[] = [
  { name: 'SDEverywhere, JavaScript', program: sdeverywhere },
  {
    name: 'numpy, a batch of 2,000',
    program: async () => ({ command: 'python3', args: [script('cells.py')] }),
  },
  {
    name: 'deSolve, Euler',
    program: async () => ({ command: 'Rscript', args: [script('cells.R')] }),
  },
  {
    name: 'plain C, gcc -O3',
    program: async (scratch) => {
      const command = await buildC({ name: 'cells', folder: scratch });
      return command === undefined ? undefined : { command, args: [] };
    },
  },
];

const against = async ({ name, program }: Peer, scratch: string): Promise<Row | Skipped> => {
  const how = await program(scratch);
  const rival = how === undefined ? undefined : await startRival(how);
  if (rival === undefined) return { what: `28 cells, against ${name}`, skipped: 'not installed' };
  try {
    mustAgree({ what: name, ours: totals(), theirs: rival.said });
    return await compareInPairs({ what: '28 cells x 121 months', against: name, ours, rival });
  } finally {
    await rival.stop();
  }
};

/** The same small model in other people's engines. Each is left out where it isn't installed. */
export const peers: Benchmark = {
  name: 'peers',
  run: async () => {
    mustMeetReference(totals());
    ours();
    const own = ours();
    const rows: (Row | Skipped)[] = [
      { what: '28 cells x 121 months', value: own, unit: 'µs', n: OFTEN },
      {
        what: 'one cell x month',
        value: (own / CELL_MONTHS) * NANOSECONDS,
        unit: 'ns',
        n: OFTEN,
      },
      await listWeek(),
    ];
    const scratch = await mkdtemp(join(tmpdir(), 'cynllun-peers-'));
    try {
      for (const peer of peersKnown) rows.push(await against(peer, scratch));
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
    return rows;
  },
};
