/** `npm test`: every step of `npm run check`, then the long tests, journeys and stores. The last line counts them all, and the exit code says the same. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import { type Count, countReport, countStep } from './run/count.ts';

const root = new URL('..', import.meta.url).pathname;
const reports = mkdtempSync(join(tmpdir(), 'cynllun-tests-'));
const running = new Set<ChildProcess>();

/** Tests make their own database and read no other setting of the machine's. */
const { DATABASE_URL, CYNLLUN_DATA, PORT, ...kept } = process.env;
const env = { ...kept, PATH: join(root, 'node_modules/.bin') + delimiter + (kept.PATH ?? '') };

/** Each step leads a process group, so that ending it ends what it started too. */
const exitOf = (command: string): Promise<number> =>
  new Promise((resolve) => {
    process.stdout.write(`\n> ${command}\n`);
    const child = spawn(command, { cwd: root, env, shell: true, stdio: 'inherit', detached: true });
    running.add(child);
    child.on('error', () => resolve(1));
    child.on('close', (code) => {
      running.delete(child);
      resolve(code ?? 1);
    });
  });

const runTests = async (command: string): Promise<Count> => {
  const report = join(reports, `${command.replaceAll(/\W+/g, '-')}.json`);
  const exit = await exitOf(`${command} --reporter=default --reporter=json --outputFile=${report}`);
  try {
    return countReport(JSON.parse(readFileSync(report, 'utf8')), exit);
  } catch {
    return countStep(1);
  }
};

const stop = (signal: 'SIGINT' | 'SIGTERM'): void => {
  for (const { pid } of running) if (pid !== undefined) process.kill(-pid, signal);
  rmSync(reports, { recursive: true, force: true });
  process.exit(128 + constants.signals[signal]);
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);

const steps = [
  ...packageJson.scripts.check.split(' && '),
  'vitest run --project long',
  'vitest run --project journeys --project ledger',
];
const counts: Count[] = [];
for (const step of steps)
  counts.push(step.startsWith('vitest') ? await runTests(step) : countStep(await exitOf(step)));
rmSync(reports, { recursive: true, force: true });

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
