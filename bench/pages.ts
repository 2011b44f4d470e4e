import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { quantile } from 'd3-array';
import { openSqlite } from '#register';
import { openKeeper } from '#site';
import type { Benchmark, Row } from './measure.ts';
import { ACTIONS, CHANGES, keepLongHistory, shipped } from './pages/long-history.ts';

const root = join(import.meta.dirname, '..');
const TIMES = 40;
const SETTLES = 60_000;

/** Served by a process of its own, as people have it. */
const serve = async (folder: string) => {
  const began = performance.now();
  const { DATABASE_URL, ...env } = process.env;
  const child = spawn(process.execPath, ['src/cli/main.ts', 'serve', '--lang', 'en'], {
    cwd: root,
    env: { ...env, CYNLLUN_DATA: folder, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const text of child.stdout.setEncoding('utf8')) {
    said += text;
    if (said.includes('\n')) break;
  }
  const address = /http:\S+/.exec(said)?.[0] ?? '';
  const stop = async () => {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
  };
  return { address, started: performance.now() - began, stop };
};

const timeOf = async (address: string): Promise<number> => {
  const began = performance.now();
  const response = await fetch(address);
  await response.text();
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return performance.now() - began;
};

/** Nineteen of twenty readers wait no longer. */
const slowest = (times: readonly number[]): number => quantile(times, 0.95) ?? Number.NaN;

const rowOf = (what: string, times: readonly number[]): Row => ({
  what: `95th percentile, ${what}`,
  value: slowest(times),
  unit: 'ms',
  n: times.length,
});

const isoDay = (daysAgo: number): string =>
  new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);

const pagesRead: Readonly<Record<string, string>> = {
  home: '/en/',
  'table of actions': '/en/actions',
  'an action': '/en/actions/A300',
  'the form of an action': '/en/edit/actions%2FA300',
  history: '/en/history',
  'history of one action': '/en/history?entity=actions/A300',
  'a change long ago': '/en/history/25000',
  'two dates compared': `/en/compare?from=${isoDay(90)}&to=${isoDay(1)}`,
};

const readAll = async (address: string): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for (const [what, path] of Object.entries(pagesRead)) {
    await timeOf(address + path);
    const times: number[] = [];
    for (let time = 0; time < TIMES; time += 1) times.push(await timeOf(address + path));
    rows.push(rowOf(what, times));
  }
  return rows;
};

/** A page that is read just after another process has changed the plan. */
const readAfterChanges = async (folder: string, address: string): Promise<readonly Row[]> => {
  const store = await openSqlite(join(folder, 'plan.sqlite'));
  const keeper = await openKeeper({ store, shipped, clock: Date.now });
  const actor = await keeper.ledger.actorNamed('Plan owner');
  const [saved, read]: [number[], number[]] = [[], []];
  for (let time = 0; time < TIMES; time += 1) {
    const { kept } = await keeper.now();
    const facts = [{ entity: 'actions/A300', field: 'title_en', value: `Title ${time}` }];
    const said = { kind: 'edit', origin: 'form', actor, reason: 'Measured', facts } as const;
    const began = performance.now();
    await keeper.append({ ...said, saw: kept.head.seq, cites: undefined });
    saved.push(performance.now() - began);
    read.push(await timeOf(`${address}/en/actions/A300`));
  }
  await store.close();
  return [rowOf('a change kept', saved), rowOf('an action, after a change', read)];
};

export const pages: Benchmark = {
  name: 'pages',
  run: async (): Promise<readonly Row[]> => {
    const folder = await mkdtemp(join(tmpdir(), 'cynllun-bench-'));
    try {
      await keepLongHistory(folder);
      const { address, started, stop } = await serve(folder);
      const what = `${ACTIONS} actions, ${CHANGES} changes: from the start until it serves`;
      // Projections that are worked out ahead are not what is measured here.
      await pause(SETTLES);
      const rows = [...(await readAll(address)), ...(await readAfterChanges(folder, address))];
      await stop();
      return [{ what, value: started, unit: 'ms', n: 1 }, ...rows];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
