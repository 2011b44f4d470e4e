import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';

const cwd = new URL('../..', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'cynllun-interrupted-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const wales = ['project', '--pack', 'packs/wales-reconstructed', '--weeks', '8', '--runs', '8'];

/** A line of shell in which `"$@"` is the command line of Cynllun. */
const shell = async (line: string, words: readonly string[]) => {
  const typed = ['-c', line, 'sh', process.execPath, 'src/cli/main.ts', ...words];
  const { stdout } = await promisify(execFile)('sh', typed, { cwd });
  return stdout;
};

it('Ctrl-C ends a long projection at once, and leaves no file', async () => {
  const out = join(folder, 'long.csv');
  const long = ['--pack', 'packs/england-dm01', '--weeks', '260', '--runs', '4096', '--out', out];
  const child = spawn(process.execPath, ['src/cli/main.ts', 'project', ...long], { cwd });
  setTimeout(() => child.kill('SIGINT'), 4000);
  const [, signal] = await once(child, 'exit');
  expect(signal).toBe('SIGINT');
  expect(readdirSync(folder)).toEqual([]);
}, 30_000);

describe('a reader who has seen enough', () => {
  it('of what is printed does not stop a file from being written', async () => {
    const out = join(folder, 'wales.csv');
    await shell('"$@" | head -c 1', [...wales, '--json', '--out', out]);
    expect(readFileSync(out, 'utf8')).toContain('reconstructed');
  });

  it('of what is told does not change how a command ends', async () => {
    const broken = ['check', '--pack', 'packs'];
    const ended = '{ { "$@" 2>&1; echo "ended $?" >&3; } | true; } 3>&1';
    expect(await shell(ended, broken)).toBe('ended 1\n');
    expect(await shell(ended, [...wales, '--json'])).toBe('ended 0\n');
  });
});

it.skipIf(!existsSync('/dev/full'))('output that a full disk lost is not called done', async () => {
  const ended = '"$@" >/dev/full 2>/dev/null; echo "ended $?"';
  expect(await shell(ended, wales)).toBe('ended 1\n');
});
