import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isoMonth, type Viewpoint } from '#domain';
import { readPack } from '../read-pack.ts';
import { writePack } from '../write-pack.ts';
import { dm01ForPack } from './for-pack.ts';
import { readDm01 } from './read-dm01.ts';

const fixture = (month: string) => join(import.meta.dirname, 'fixtures', `dm01-${month}-2025.csv`);
const AUGUST = fixture('august');
const SEPTEMBER = fixture('september');

const withFolder = async (use: (folder: string) => Promise<void>): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'cynllun-dm01-'));
  try {
    await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const offered = async (file: string, folder: string, by: Viewpoint = 'commissioner') => {
  const read = await readDm01(file, by);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return dm01ForPack(read.value, folder);
};

/** Brings a file into a folder's pack, and tells what became of its months. */
const brought = async (file: string, folder: string, by?: Viewpoint) => {
  const made = await offered(file, folder, by);
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  const written = await writePack(folder, made.value.content);
  if (!written.ok) throw new Error(JSON.stringify(written.issues));
  return made.value.changes;
};

const packIn = async (folder: string) => {
  const read = await readPack(folder);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
};

it('the first month makes a pack of real lists and activity, with their source', () =>
  withFolder(async (folder) => {
    expect(await brought(AUGUST, folder)).toEqual([
      { month: '2025-08', state: 'added', lists: 60, before: 0 },
    ]);
    const pack = await packIn(folder);
    expect(pack).toMatchObject({ name: 'dm01-commissioner', version: '2025.8.0', label: 'real' });
    expect(pack.sources[0]).toMatchObject({ owner: 'NHS England', licence: 'OGL-UK-3.0' });
    expect(pack.boards.map(({ id, kind }) => `${id} ${kind}`)).toEqual(
      ['QE1', 'QKK', 'QMF', 'QOP'].map((code) => `${code} integrated-care-board`),
    );
    expect([pack.lists.length, pack.activity.length]).toEqual([60, 60]);
  }));

it('a month later it holds both, and the same files again change nothing', () =>
  withFolder(async (folder) => {
    await brought(AUGUST, folder);
    expect(await brought(SEPTEMBER, folder)).toMatchObject([{ month: '2025-09', state: 'added' }]);
    const pack = await packIn(folder);
    expect([...new Set(pack.lists.map(({ month }) => isoMonth(month)))]).toEqual([
      '2025-08',
      '2025-09',
    ]);
    const before = await readFile(join(folder, 'lists.csv'), 'utf8');
    expect(await brought(AUGUST, folder)).toMatchObject([{ state: 'unchanged', before: 60 }]);
    expect(await readFile(join(folder, 'lists.csv'), 'utf8')).toBe(before);
  }));

it('a later file takes the place of the same month, and of no other', () =>
  withFolder(async (folder) => {
    await brought(AUGUST, folder);
    await brought(SEPTEMBER, folder);
    const revised = join(folder, 'revised.csv');
    const text = await readFile(AUGUST, 'utf8');
    const rows = text.split('\n').filter((line) => !line.includes(',RJZ,'));
    await writeFile(revised, rows.join('\n'));
    expect(await brought(revised, folder)).toEqual([
      { month: '2025-08', state: 'superseded', lists: 45, before: 60 },
    ]);
    const { lists } = await packIn(folder);
    const ofMonth = (month: string) =>
      lists.filter((list) => isoMonth(list.month) === month).length;
    expect([ofMonth('2025-08'), ofMonth('2025-09')]).toEqual([45, 60]);
  }));

it('a pack by provider is another pack, and neither is written over the other', () =>
  withFolder(async (folder) => {
    await brought(AUGUST, folder, 'provider');
    const pack = await packIn(folder);
    expect([pack.name, pack.viewpoint]).toEqual(['dm01-provider', 'provider']);
    expect(new Set(pack.boards.map(({ kind }) => kind))).toEqual(new Set(['provider']));
    const other = await offered(AUGUST, folder);
    expect(other).toEqual({
      ok: false,
      issues: [
        {
          code: 'not-allowed',
          file: 'datapackage.json',
          column: 'name',
          value: 'dm01-provider',
          expected: 'dm01-commissioner',
        },
      ],
    });
  }));

it('a list whose bands do not sum to the total published keeps its mark in the pack', () =>
  withFolder(async (folder) => {
    const text = await readFile(AUGUST, 'utf8');
    const differs = join(folder, 'differs.csv');
    await writeFile(differs, text.replace(/,1292,2061,/, ',1291,2061,'));
    await brought(differs, folder);
    const { lists } = await packIn(folder);
    expect(lists.filter(({ flag }) => flag === 'total-differs')).toHaveLength(1);
  }));
