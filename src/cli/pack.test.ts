import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { speaker } from '#words';
import { checkCommand } from './check.ts';
import type { Options } from './command.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { packCommand } from './pack.ts';

const packs = join(import.meta.dirname, '../../packs');

const withCopy = async (use: (folder: string) => Promise<void>): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'cynllun-seal-'));
  try {
    await cp(join(packs, 'wales-reconstructed'), folder, { recursive: true });
    await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Runs a command as `main` would: its exit code, and what it printed and told. */
const running = async (command: typeof packCommand, options: Options) => {
  const printed: string[] = [];
  const told: string[] = [];
  const code = await command.run(
    { words: [], options },
    {
      language: 'en',
      say: speaker({ en, cy }, 'en'),
      print: (line) => printed.push(line),
      tell: (line) => told.push(line),
      progress: () => undefined,
    },
  );
  return { code, printed, told };
};

const edit = async (path: string, from: string, to: string): Promise<void> => {
  const before = await readFile(path, 'utf8');
  await writeFile(path, before.replace(from, to));
};

it('an edit is a finding until the planner seals the pack', () =>
  withCopy(async (folder) => {
    await edit(join(folder, 'holidays.csv'), 'Good Friday', 'The Friday before Easter');
    const before = await running(checkCommand, { pack: folder });
    expect([before.code, before.told.join()]).toEqual([1, expect.stringContaining('sealed')]);
    const sealing = await running(packCommand, { seal: folder, json: 'true' });
    expect(sealing).toMatchObject({ code: 0, told: [`Sealed: ${folder}`] });
    const { files, findings } = JSON.parse(sealing.printed.join(''));
    expect([files.map(({ path }: { path: string }) => path), findings]).toEqual([
      ['datapackage.json'],
      [],
    ]);
    expect(await running(checkCommand, { pack: folder })).toMatchObject({ code: 0, told: [] });
  }));

it('a pack with a row that can’t be read is not sealed', () =>
  withCopy(async (folder) => {
    await edit(join(folder, 'standards.csv'), ',8', ',eight');
    const sealing = await running(packCommand, { seal: folder });
    expect(sealing.code).toBe(1);
    expect(sealing.told.join('\n')).toContain('standards.csv:2 weeks');
  }));

it('a pack is made or sealed, not both at once', async () => {
  const both = running(packCommand, { seal: 'packs/wales', out: 'packs/other' });
  await expect(both).rejects.toThrow('--seal alone');
});
