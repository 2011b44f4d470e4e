import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { smallContent, withSmallPack } from './fixtures/small-pack.ts';
import { sha256 } from './read-bytes.ts';
import { writePack } from './write-pack.ts';

const described = async (folder: string) =>
  JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8'));

describe('the descriptor of a pack, for those who open it with other tools', () => {
  it('describes every column of every file, in order', () =>
    withSmallPack(async (folder) => {
      const { resources } = await described(folder);
      expect(resources.map(({ path }: { path: string }) => path)).toContain('lists.csv');
      for (const { path, schema } of resources) {
        const [heading] = (await readFile(join(folder, path), 'utf8')).split('\n');
        expect(schema.fields.map(({ name }: { name: string }) => name).join(',')).toBe(heading);
        for (const field of schema.fields) expect(field.description).toMatch(/\.$/);
      }
    }));

  it('seals every file with its size and hash', () =>
    withSmallPack(async (folder) => {
      for (const { path, bytes, hash } of (await described(folder)).resources) {
        expect((await stat(join(folder, path))).size).toBe(bytes);
        expect(`sha256:${sha256(await readFile(join(folder, path)))}`).toBe(hash);
      }
    }));

  it('says what a patient, a test and a week are counted in, and why a figure may be missing', () =>
    withSmallPack(async (folder) => {
      const fields = (await described(folder)).resources.flatMap(
        ({ schema }: { schema: { fields: object[] } }) => schema.fields,
      );
      expect(fields).toContainEqual(
        expect.objectContaining({ name: 'early', type: 'integer', unit: 'patients' }),
      );
      expect(fields).toContainEqual(
        expect.objectContaining({
          name: 'planned',
          unit: 'tests',
          missingValues: expect.arrayContaining([
            { value: 'not-collected', label: 'Not collected' },
          ]),
        }),
      );
    }));

  it('ties boards and services of the lists to their own tables', () =>
    withSmallPack(async (folder) => {
      const { resources } = await described(folder);
      const lists = resources.find(({ name }: { name: string }) => name === 'lists');
      expect(lists.schema.primaryKey).toEqual(['board', 'service', 'month']);
      expect(lists.schema.foreignKeys).toEqual([
        { fields: ['board'], reference: { resource: 'boards', fields: ['board'] } },
        { fields: ['service'], reference: { resource: 'services', fields: ['service'] } },
      ]);
    }));
});

it('content with issues is not written', () =>
  withSmallPack(async (folder) => {
    const before = await readFile(join(folder, 'lists.csv'), 'utf8');
    const lists = [['north', 'mri', '2025-01', 61, '', 30, 20, 10, '']];
    const written = await writePack(folder, {
      ...smallContent,
      tables: { ...smallContent.tables, lists },
    });
    expect(written).toMatchObject({ ok: false, issues: [{ code: 'total-differs', row: 2 }] });
    expect(await readFile(join(folder, 'lists.csv'), 'utf8')).toBe(before);
  }));
