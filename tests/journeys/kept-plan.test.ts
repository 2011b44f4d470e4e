import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cynllunWith } from './cynllun.ts';

const folder = mkdtempSync(join(tmpdir(), 'cynllun-kept-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const plan = { CYNLLUN_DATA: join(folder, 'plan') };
const copy = { CYNLLUN_DATA: join(folder, 'copy') };
const backup = join(folder, 'plan.zip');

/** What a command prints with `--json`: one document, and nothing beside it. */
const told = async (where: Readonly<Record<string, string>>, ...words: readonly string[]) => {
  const { exit, out } = await cynllunWith(where, ...words, '--json');
  return { exit, json: JSON.parse(out) };
};

/** The Wales pack as somebody else has edited it: a title of A07 in English, under a later version. */
const newerPack = async (): Promise<string> => {
  const pack = join(folder, 'wales');
  cpSync(new URL('../../packs/wales', import.meta.url).pathname, pack, { recursive: true });
  const actions = join(pack, 'actions.csv');
  const text = readFileSync(actions, 'utf8');
  writeFileSync(actions, text.replace('Evaluate Practice Education', 'Judge Practice Education'));
  await cynllunWith({}, 'pack', '--seal', pack);
  return pack;
};

describe('the plan that is kept, on the command line', () => {
  it('begins with the shipped one, and is projected as it was at the end of a day', async () => {
    const projected = await told(plan, 'project', '--plan', '--runs', '8', '--weeks', '8');
    expect(projected.exit).toBe(0);
    expect(projected.json.pack).toMatchObject({
      name: 'wales',
      version: expect.stringMatching(/\+1$/),
    });
    const before = await cynllunWith(plan, 'project', '--plan', '--at', '2020-01-01');
    expect(before).toMatchObject({ exit: 1, out: '' });
  });

  it('keeps scenarios, and puts their actions in force', async () => {
    const saved = await told(plan, 'scenario', 'save', 'delweddu', '--actions', 'A02,A01');
    expect(saved).toEqual({ exit: 0, json: { name: 'delweddu', actions: ['A01', 'A02'] } });
    expect((await told(plan, 'scenario', 'list')).json.scenarios).toHaveLength(1);
    const short = ['--plan', '--runs', '8', '--weeks', '8'] as const;
    const named = await told(plan, 'project', ...short, '--scenario', 'delweddu');
    const spelt = await told(plan, 'project', ...short, '--actions', 'A01,A02');
    expect(named).toEqual(spelt);
    expect(await cynllunWith(plan, 'scenario', 'show', 'lleuad')).toMatchObject({ exit: 1 });
    expect(await cynllunWith(plan, 'scenario', 'save', 'x', '--actions', 'A99')).toMatchObject({
      exit: 1,
    });
  });

  it('takes in what a newer pack changes, once', async () => {
    const pack = await newerPack();
    const dry = await told(plan, 'import', 'pack', pack, '--dry-run');
    expect(dry.json.changes).toContainEqual(
      expect.objectContaining({ entity: 'actions/A07', field: 'title_en' }),
    );
    expect(dry.json.accepted).toBe(0);
    expect((await told(plan, 'import', 'pack', pack)).json.accepted).toBeGreaterThan(0);
    expect((await told(plan, 'import', 'pack', pack)).json).toMatchObject({ rows: 0, changes: [] });
    const { json } = await told(plan, 'history', '--entity', 'A07', '--most', '1');
    expect(json.entries).toMatchObject([{ origin: 'pack' }]);
  });

  it('goes into one file and out of it again, change for change', async () => {
    const { json: head } = await told(plan, 'verify');
    expect((await told(plan, 'backup', backup)).json.files).toMatchObject([{ path: backup }]);
    expect((await told(copy, 'restore', backup)).exit).toBe(0);
    const kept = await told(copy, 'verify', '--head', head.head);
    expect(kept).toMatchObject({ exit: 0, json: { held: true, entries: head.entries } });
    expect(await cynllunWith(copy, 'restore', backup)).toMatchObject({ exit: 1 });
    expect((await told(copy, 'history')).json).toEqual((await told(plan, 'history')).json);
  });

  it('tells in Welsh what it can’t do', async () => {
    const wrong = await cynllunWith(plan, 'verify', '--head', 'a'.repeat(64), '--lang', 'cy');
    expect(wrong.exit).toBe(1);
    expect(wrong.told).toContain('nid oes newid â’r hash hwn');
    const elsewhere = { DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:1/none' };
    const closed = await cynllunWith(elsewhere, 'history', '--lang', 'cy');
    expect(closed.exit).toBe(1);
    expect(closed.told).not.toContain('secret');
    expect(closed.told).not.toMatch(/\n\s+at /);
  });
});
