import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RowChange } from '#domain';
import { withPlanPack } from '../fixtures/plan-pack.ts';
import { edit, withSmallPack } from '../fixtures/small-pack.ts';
import { readPack } from '../read-pack.ts';
import { sealPack } from './seal-pack.ts';

const changesIn = async (folder: string): Promise<readonly RowChange[] | undefined> => {
  const read = await readPack(folder);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value.changes;
};

describe('a sealed plan', () => {
  it('has no row that it was not sealed with', () =>
    withPlanPack(async (folder) => {
      const read = await readPack(folder);
      expect(read).toMatchObject({ ok: true, value: { sealed: true } });
      expect(await changesIn(folder)).toBeUndefined();
    }));

  it('tells a row that has changed, one that is gone and one that is new', () =>
    withPlanPack(async (folder) => {
      await edit(join(folder, 'rooms.csv'), '7A2,scanner,1,50', '7A2,scanner,1,55');
      await edit(
        join(folder, 'resident-flows.csv'),
        '7A1,7A2,imaging,0.1\n',
        '7A1,7A2,endoscopy,0.1\n',
      );
      expect(await changesIn(folder)).toEqual([
        { change: 'added', file: 'resident-flows.csv', key: '7A1 7A2 endoscopy' },
        { change: 'missing', file: 'resident-flows.csv', key: '7A1 7A2 imaging' },
        { change: 'changed', file: 'rooms.csv', key: '7A2 scanner' },
      ]);
    }));

  it('does not mind the order of rows and columns, or how lines end', () =>
    withPlanPack(async (folder) => {
      const path = join(folder, 'places.csv');
      const rows = (await readFile(path, 'utf8')).trimEnd().split('\n');
      const turned = rows.map((row) => row.split(',').reverse().join(','));
      await writeFile(path, `${turned.join('\r\n')}\r\n`);
      expect(await changesIn(folder)).toBeUndefined();
    }));

  it('tells when the seal itself was changed', () =>
    withPlanPack(async (folder) => {
      const seal = await readFile(join(folder, 'seal.csv'), 'utf8');
      const line = seal.split('\n').find((one) => one.startsWith('roles,operator,')) ?? '';
      await edit(join(folder, 'seal.csv'), `${line}\n`, '');
      expect(await changesIn(folder)).toEqual([
        { change: 'added', file: 'roles.csv', key: 'operator' },
      ]);
    }));
});

describe('sealing', () => {
  it('takes an edit as the planner’s own, and keeps what others wrote in the descriptor', () =>
    withPlanPack(async (folder) => {
      const path = join(folder, 'datapackage.json');
      await edit(path, '"name": "small-plan"', '"keywords": ["own"], "name": "small-plan"');
      await edit(join(folder, 'rooms.csv'), ',50,', ',55,');
      const sealed = await sealPack(folder);
      expect(sealed).toMatchObject({ ok: true, value: { pack: { sealed: true } } });
      expect(await changesIn(folder)).toBeUndefined();
      expect(JSON.parse(await readFile(path, 'utf8')).keywords).toEqual(['own']);
    }));

  it('writes the same bytes when nothing has changed', () =>
    withPlanPack(async (folder) => {
      const bytes = () =>
        Promise.all(
          ['datapackage.json', 'seal.csv'].map((file) => readFile(join(folder, file), 'utf8')),
        );
      const before = await bytes();
      await sealPack(folder);
      expect(await bytes()).toEqual(before);
    }));

  it('changes nothing while a row can’t be read', () =>
    withPlanPack(async (folder) => {
      const before = await readFile(join(folder, 'seal.csv'), 'utf8');
      await edit(join(folder, 'rooms.csv'), ',50,', ',fifty,');
      expect(await sealPack(folder)).toEqual({
        ok: false,
        issues: [expect.objectContaining({ code: 'not-a-number', value: 'fifty' })],
      });
      expect(await readFile(join(folder, 'seal.csv'), 'utf8')).toBe(before);
    }));

  it('of lists alone needs no seal for each row', () =>
    withSmallPack(async (folder) => {
      await edit(join(folder, 'activity.csv'), ',40,', ',41,');
      const sealed = await sealPack(folder);
      expect(sealed).toMatchObject({ ok: true, value: { pack: { sealed: true } } });
      expect(sealed.ok && sealed.value.files.map(({ path }) => path)).toEqual(['datapackage.json']);
    }));
});
