import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify from 'fastify';
import { expect, it } from 'vitest';
import { readPack } from '#intake';
import { planPack } from '../fixtures/sample-plan.ts';
import { addFiles, filesOf } from './files.ts';

const wales = join(import.meta.dirname, '../../../packs/wales');

const fetcher = async (folder: string) => {
  const folders = { [planPack.name]: folder };
  const files = filesOf({ packs: [planPack], folders, contact: '' });
  const app = Fastify();
  await addFiles(app, files, folders);
  const get = (name: string, headers: Readonly<Record<string, string>> = {}) =>
    app.inject({ url: `/packs/${planPack.name}/${name}`, headers });
  return { files: files[planPack.name] ?? { open: [], withheld: [] }, get };
};

it('a file of a pack is sent whole, whatever part of it is asked for', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cynllun-files-'));
  await writeFile(join(folder, 'lists.csv'), 'board,service\n');
  const { get } = await fetcher(folder);
  for (const range of [undefined, 'bytes=0-4', 'bytes=99-', 'bytes=5-1', 'bytes=0-0,2-3']) {
    const { statusCode, body } = await get('lists.csv', range === undefined ? {} : { range });
    expect([range, statusCode, body]).toEqual([range, 200, 'board,service\n']);
  }
  await rm(folder, { recursive: true });
});

it('a file that holds what is not public, or that nobody has classified, is not to be had', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cynllun-files-'));
  const names = ['README.md', 'actions.csv', 'engagement.csv', 'notes.csv', 'people.json'];
  for (const name of names) await writeFile(join(folder, name), 'text\n');
  const { files, get } = await fetcher(folder);
  expect(files).toEqual({
    open: ['README.md', 'actions.csv'],
    withheld: ['engagement.csv', 'notes.csv', 'people.json'],
  });
  const found = await Promise.all(names.map(async (name) => (await get(name)).statusCode));
  expect(found).toEqual([200, 200, 404, 404, 404]);
  await rm(folder, { recursive: true });
});

it('the Wales plan without what is not public reads as a pack, and its description does not name the rest', async () => {
  const { files, get } = await fetcher(wales);
  expect(files.withheld).toEqual([
    'decisions.csv',
    'engagement.csv',
    'risks.csv',
    'seal.csv',
    'staff-mapping.csv',
  ]);
  const folder = await mkdtemp(join(tmpdir(), 'cynllun-files-'));
  for (const name of files.open) {
    await writeFile(join(folder, name), (await get(name)).rawPayload);
  }
  const { resources } = (await get('datapackage.json')).json() as {
    readonly resources: readonly { readonly path: string }[];
  };
  const named = resources.map(({ path }) => path);
  expect(named.toSorted()).toEqual(files.open.filter((name) => name.endsWith('.csv')));
  const read = await readPack(folder);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  expect(read.value.sealed).toBe(true);
  const { risks, decisions, engagement, sections } = read.value.plan?.delivery ?? {};
  expect([risks, decisions, engagement]).toEqual([[], [], []]);
  expect(sections).not.toEqual([]);
  await rm(folder, { recursive: true });
});
