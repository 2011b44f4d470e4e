import { execFileSync } from 'node:child_process';
import { lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { speaker } from '#words';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { writeWhole } from './write-whole.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cynllun-write-'));
});
afterAll(() => rm(folder, { recursive: true }));

const write = (file: string) =>
  writeWhole(file, 'new', { say: speaker({ en, cy }, 'en'), tell: () => undefined });

it('a file is replaced, and nothing is left beside it', async () => {
  const file = join(folder, 'a.csv');
  await writeFile(file, 'old');
  expect(await write(file)).toBe(0);
  expect(await readFile(file, 'utf8')).toBe('new');
  expect(await readdir(folder)).not.toContain('a.csv.part');
});

it('a link stays a link, and the file it leads to is replaced', async () => {
  const file = join(folder, 'b.csv');
  await writeFile(file, 'old');
  await symlink(file, join(folder, 'link.csv'));
  expect(await write(join(folder, 'link.csv'))).toBe(0);
  expect((await lstat(join(folder, 'link.csv'))).isSymbolicLink()).toBe(true);
  expect(await readFile(file, 'utf8')).toBe('new');
});

it.skipIf(process.platform === 'win32')('a pipe is written to, never replaced', async () => {
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const heard = readFile(pipe, 'utf8');
  expect(await write(pipe)).toBe(0);
  expect(await heard).toBe('new');
  expect((await lstat(pipe)).isFIFO()).toBe(true);
});

it('a folder, or a place that is not there, is refused and left as it was', async () => {
  await mkdir(join(folder, 'd'));
  expect(await write(join(folder, 'd'))).toBe(1);
  expect(await write(join(folder, 'none', 'x.csv'))).toBe(1);
  expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
});
