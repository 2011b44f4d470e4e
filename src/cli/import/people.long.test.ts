import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Language } from '#domain';
import { speaker } from '#words';
import type { Options } from '../command.ts';
import { cy } from '../cy.ts';
import { en } from '../en.ts';
import { importCommand } from './import.ts';

const intake = join(import.meta.dirname, '../../intake');
const LEDGER = join(intake, 'establishment/fixtures/ledger-english.csv');
const CODES = join(intake, 'establishment/fixtures/codes.csv');
const STAFF = join(intake, 'staff/fixtures/staff-english.csv');

/** Runs the command as `main` would. */
const running = async (words: readonly string[], options: Options, language: Language = 'en') => {
  const printed: string[] = [];
  const told: string[] = [];
  const code = await importCommand.run(
    { words, options },
    {
      language,
      say: speaker({ en, cy }, language),
      print: (line) => printed.push(line),
      tell: (line) => told.push(line),
      progress: () => undefined,
    },
  );
  return { code, told: told.join('\n'), json: JSON.parse(printed[0] ?? '{}') };
};

it('people and posts of the plan of Wales are brought into a store, each as one change, once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cynllun-people-'));
  process.env.CYNLLUN_DATA = folder;
  try {
    const preview = await running(['establishment', LEDGER], { 'dry-run': 'true' }, 'cy');
    expect(preview.told).toContain('canolfan gost “P200”');
    expect((await running(['establishment', CODES], {})).code).toBe(0);
    const posts = await running(['establishment', LEDGER], { json: 'true' });
    expect(posts).toMatchObject({ code: 0, json: { rows: 7, accepted: 3, issues: [] } });
    expect(posts.json.changes).toContainEqual({
      what: 'changed',
      where: '7A1 sonographer vacancies',
      before: '0.72',
      after: '-14.83',
    });
    expect((await running(['staff', STAFF], {})).code).toBe(0);
    const again = await running(['staff', STAFF], { json: 'true' });
    expect(again.json.changes).toEqual([]);
    expect(JSON.stringify(again)).not.toContain('Secret');
  } finally {
    delete process.env.CYNLLUN_DATA;
    await rm(folder, { recursive: true, force: true });
  }
});
