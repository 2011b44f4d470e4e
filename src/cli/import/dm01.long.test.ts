import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Language } from '#domain';
import { readPack, sealPack } from '#intake';
import { openSqlite } from '#register';
import { openKeeper } from '#site';
import { speaker } from '#words';
import type { Options } from '../command.ts';
import { cy } from '../cy.ts';
import { en } from '../en.ts';
import { importCommand } from './import.ts';

const root = join(import.meta.dirname, '../../..');
const fixtures = join(root, 'src/intake/dm01/fixtures');
const AUGUST = join(fixtures, 'dm01-august-2025.csv');

/** Runs the command as `main` would, on the plan of a folder. */
const running = async (place: string, options: Options, language: Language = 'en') => {
  const printed: string[] = [];
  const told: string[] = [];
  const code = await importCommand.run(
    { words: ['dm01', place], options },
    {
      language,
      say: speaker({ en, cy }, language),
      print: (line) => printed.push(line),
      tell: (line) => told.push(line),
      progress: () => undefined,
    },
  );
  return { code, told, json: JSON.parse(printed[0] ?? '{}') };
};

/** A store of its own, which the command finds where the environment says. */
const withStore = async (use: (folder: string) => Promise<void>): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'cynllun-import-'));
  process.env.CYNLLUN_DATA = folder;
  try {
    await use(folder);
  } finally {
    delete process.env.CYNLLUN_DATA;
    await rm(folder, { recursive: true, force: true });
  }
};

const opened = async (folder: string, shipped: string) => {
  const store = await openSqlite(join(folder, 'plan.sqlite'));
  return openKeeper({ store, shipped, clock: Date.now });
};

/** The Wales plan with English boards and tests beside its own. */
const englishPlan = async (folder: string): Promise<string> => {
  const pack = join(folder, 'pack');
  await cp(join(root, 'packs/wales'), pack, { recursive: true });
  const addRows = (file: string, rows: readonly string[]) =>
    appendFile(join(pack, file), rows.map((row) => `${row}\n`).join(''));
  const boards = ['QE1', 'QKK', 'QMF', 'QOP'];
  await addRows(
    'boards.csv',
    boards.map((code) => `${code},${code},${code},integrated-care-board`),
  );
  const tests = Array.from({ length: 15 }, (_, test) => `dm01-${test + 1}`);
  await addRows(
    'services.csv',
    tests.map((test) => `${test},${test},${test},diagnostic,imaging`),
  );
  await addRows(
    'assumptions.csv',
    tests.map((test) => `growth/${test},share_per_year,0,0,0,Us,2026-11-24,J,synthetic,None.,Dim.`),
  );
  await addRows('bands.csv', ['w13plus,13,']);
  const lists = await readFile(join(pack, 'lists.csv'), 'utf8');
  const [heading, ...rows] = lists.trimEnd().split('\n');
  const wider = [`${heading},w13plus`, ...rows.map((row) => `${row},`)];
  await writeFile(join(pack, 'lists.csv'), `${wider.join('\n')}\n`);
  const sealed = await sealPack(pack);
  if (!sealed.ok) throw new Error(JSON.stringify(sealed.issues.slice(0, 5)));
  return pack;
};

it('the plan of Wales has no place for England’s figures: it says so, names the way, and stays as it is', () =>
  withStore(async (folder) => {
    const { code, told, json } = await running(AUGUST, { json: 'true' });
    expect(code).toBe(1);
    expect(json).toMatchObject({ kind: 'dm01', rows: null, accepted: 0, changes: [] });
    expect(json.issues).toHaveLength(19);
    expect(told.join('\n')).toContain('--out FOLDER');
    const welsh = await running(AUGUST, { 'dry-run': 'true' }, 'cy');
    expect(welsh.told.join('\n')).toContain('--out FFOLDER');
    const { ledger } = await opened(folder, join(root, 'packs/wales'));
    expect((await ledger.current()).head.seq).toBe(1);
    await ledger.close();
  }));

it('a preview of a pack writes nothing; without it the pack can be read', () =>
  withStore(async (folder) => {
    const out = join(folder, 'dm01');
    const preview = await running(fixtures, { out, 'dry-run': 'true', json: 'true' });
    expect(preview.json).toMatchObject({ rows: 224, accepted: 210, issues: [] });
    expect(preview.json.changes).toHaveLength(2);
    expect((await readPack(out)).ok).toBe(false);
    expect((await running(fixtures, { out })).code).toBe(0);
    expect((await readPack(out)).ok).toBe(true);
    const again = await running(fixtures, { out, json: 'true' });
    expect(again.json).toMatchObject({ changes: [], unchanged: ['2025-08', '2025-09'] });
  }));

it('a plan of those boards keeps each file as one change, once, and its history shows every version of a month', () =>
  withStore(async (folder) => {
    const shipped = await englishPlan(folder);
    await (await opened(folder, shipped)).ledger.close();
    const preview = await running(AUGUST, { 'dry-run': 'true', json: 'true' });
    expect(preview).toMatchObject({
      code: 0,
      json: { changes: [{ what: 'added', where: '2025-08' }] },
    });
    expect((await running(AUGUST, {})).code).toBe(0);
    expect((await running(AUGUST, { json: 'true' })).json).toMatchObject({ changes: [] });
    const revised = join(folder, 'revised.csv');
    const text = await readFile(AUGUST, 'utf8');
    await writeFile(revised, text.replace(/,(\d+),(\d+),1292,/, ',0,0,1292,'));
    const later = await running(revised, { json: 'true' });
    expect(later.json).toMatchObject({ changes: [{ what: 'superseded', before: '60' }] });
    expect(later.json.findings).toMatchObject([
      { code: 'parts-differ' },
      { code: 'sums-left-out' },
    ]);
    const { ledger, now } = await opened(folder, shipped);
    const history = await ledger.history({ entity: 'data-sets/dm01-2025-08', most: 9 });
    expect(history.map(({ reason }) => reason)).toEqual([
      'Figures brought in: revised.csv',
      'Figures brought in: dm01-august-2025.csv',
    ]);
    expect((await ledger.verify()).broken).toEqual([]);
    const { pack } = await now();
    const english = pack.lists.filter(({ board }) => pack.boards[board]?.id.startsWith('Q'));
    expect(english).toHaveLength(60);
    await ledger.close();
  }));
