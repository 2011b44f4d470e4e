import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Pack, parseDay, parseMonth } from '#domain';
import { edit, smallContent, withSmallPack } from './fixtures/small-pack.ts';
import { readPack } from './read-pack.ts';

const soundPack = async (folder: string): Promise<Pack> => {
  const read = await readPack(folder);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
};

describe('a sound pack', () => {
  it('says in both languages what it is', () =>
    withSmallPack(async (folder) => {
      const pack = await soundPack(folder);
      expect(pack.title).toEqual(smallContent.title);
      expect(pack.description).toEqual(smallContent.description);
      expect(pack.sources).toEqual(smallContent.sources);
      expect([pack.nation, pack.viewpoint, pack.label]).toEqual(['wales', 'provider', 'synthetic']);
    }));

  it('keeps its lists by board, service and month, each with the bands its row fills', () =>
    withSmallPack(async (folder) => {
      const { lists } = await soundPack(folder);
      expect(lists.map(({ board, service, total, flag }) => [board, service, total, flag])).toEqual(
        [
          [0, 0, 60, ''],
          [0, 0, 66, ''],
          [0, 1, 7, 'weak'],
          [1, 0, 0, ''],
        ],
      );
      expect(lists[2]?.bands).toEqual([
        { id: 'early', from: 0, to: 6 },
        { id: 'late', from: 6 },
      ]);
      expect([...(lists[2]?.patients ?? [])]).toEqual([5, 2]);
      expect(lists[0]?.month).toBe(parseMonth('2025-01'));
    }));

  it('keeps what single lists and tests rest on, where a column says so', () =>
    withSmallPack(async (folder) => {
      const labelled = async (file: string, labels: readonly string[]) => {
        const path = join(folder, file);
        const rows = (await readFile(path, 'utf8')).trimEnd().split('\n');
        const wider = rows.map((row, at) => `${row},${['label', ...labels][at] ?? ''}`);
        await writeFile(path, `${wider.join('\n')}\n`);
      };
      await labelled('lists.csv', ['real', '', 'reconstructed', '']);
      await labelled('activity.csv', ['', 'real']);
      const { lists, activity } = await soundPack(folder);
      expect(lists.map(({ label }) => label)).toEqual([
        'real',
        undefined,
        'reconstructed',
        undefined,
      ]);
      expect(activity.map(({ label }) => label)).toEqual([undefined, 'real']);
      await labelled('activity.csv', []);
      const twice = await readPack(folder);
      expect(twice.ok).toBe(false);
    }));

  it('keeps the reason why a figure is missing, and a zero as a zero', () =>
    withSmallPack(async (folder) => {
      const { activity } = await soundPack(folder);
      expect(activity[1]).toMatchObject({
        fromList: 2,
        planned: { missing: 'suppressed' },
        unscheduled: 0,
      });
    }));

  it('keeps standards, holidays and assumptions', () =>
    withSmallPack(async (folder) => {
      const pack = await soundPack(folder);
      expect(pack.standards).toEqual([
        { kind: 'diagnostic', from: parseDay('2020-01-01'), weeks: 8 },
      ]);
      expect([...pack.holidays]).toEqual([parseDay('2025-12-25')]);
      expect(pack.assumptions[0]).toMatchObject({
        id: 'removals_per_week',
        likely: 0.01,
        reason: { en: 'Because.', cy: 'Oherwydd.' },
      });
    }));

  it('reads the same whatever the order of its rows and columns, and with a BOM and CRLF', () =>
    withSmallPack(async (folder) => {
      const before = await soundPack(folder);
      const path = join(folder, 'activity.csv');
      const [heading = '', ...rows] = (await readFile(path, 'utf8')).trimEnd().split('\n');
      const turned = [heading, ...rows.reverse()].map((row) => row.split(',').reverse().join(','));
      await writeFile(path, `\uFEFF${turned.join('\r\n')}\r\n\r\n`);
      const after = await soundPack(folder);
      expect(after.activity).toEqual(before.activity);
    }));
});

describe('the hash of a pack', () => {
  it('is the same each time the same content is written', async () => {
    const hashes = [await withSmallPack(soundPack), await withSmallPack(soundPack)];
    expect(hashes[0]?.hash).toBe(hashes[1]?.hash);
    expect(hashes[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('changes with a figure, and the pack is then no longer sealed', () =>
    withSmallPack(async (folder) => {
      const before = await soundPack(folder);
      await edit(join(folder, 'activity.csv'), ',40,', ',41,');
      const after = await soundPack(folder);
      expect(before.sealed).toBe(true);
      expect(after.sealed).toBe(false);
      expect(after.hash).not.toBe(before.hash);
    }));

  it('that no file names tells that the pack was never sealed', () =>
    withSmallPack(async (folder) => {
      const path = join(folder, 'datapackage.json');
      const sealed = await readFile(path, 'utf8');
      await writeFile(path, sealed.replace(/"hash": "[^"]*"/g, '"about": ""'));
      const { sealed: isSealed, neverSealed } = await soundPack(folder);
      expect([isSealed, neverSealed]).toEqual([false, true]);
      await writeFile(path, sealed.replace(/"hash": "[^"]*"/, '"about": ""'));
      expect((await soundPack(folder)).neverSealed).toBeUndefined();
    }));

  it('changes with what the pack says of itself, though not with how the descriptor is laid out', () =>
    withSmallPack(async (folder) => {
      const path = join(folder, 'datapackage.json');
      const before = await soundPack(folder);
      await writeFile(path, JSON.stringify(JSON.parse(await readFile(path, 'utf8'))));
      const laidOut = await soundPack(folder);
      await edit(path, '"synthetic"', '"real"');
      const relabelled = await soundPack(folder);
      expect(laidOut.hash).toBe(before.hash);
      expect(relabelled.hash).not.toBe(before.hash);
    }));
});
