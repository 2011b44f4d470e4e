import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { isoMonth, type Pack } from '#domain';
import { readPack } from '../read-pack.ts';
import { packMakers } from './index.ts';

const fixture = (name: string) => join(import.meta.dirname, 'fixtures', name);
const sources = {
  'england-dm01': fixture('dm01-commissioner.csv'),
  scotland: fixture('scotland.csv'),
  'wales-reconstructed': fixture('wales.csv'),
} as const;
type Name = keyof typeof sources;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cynllun-make-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const make = (name: Name, source: string, out: string) => {
  const maker = packMakers[name];
  if (!maker) throw new Error(name);
  return maker(source, join(folder, out));
};

const madeFrom = async (name: Name): Promise<Pack> => {
  const made = await make(name, sources[name], name);
  const read = await readPack(join(folder, name));
  if (!made.ok || !read.ok) throw new Error(JSON.stringify([made, read]));
  return read.value;
};

/** `Q · dm01-1 · 2023-05: 7082 = 1788 + …` without the middle. */
const rowsOf = ({ lists, boards, services }: Pack) =>
  lists.map(({ board, service, month, total, flag, bands, patients }) => ({
    where: `${boards[board]?.id} ${services[service]?.id} ${isoMonth(month)}`,
    total,
    flag,
    over: Object.fromEntries(
      bands.map(({ id }, place) => [id, patients[place]] as const).slice(-3),
    ),
  }));

describe('the pack of England', () => {
  it('has a row for each board, test and month, and one band from 10 to 13 weeks for June 2023', async () => {
    const pack = await madeFrom('england-dm01');
    expect(rowsOf(pack).slice(0, 3)).toEqual([
      {
        where: 'QE1 dm01-1 2023-05',
        total: 7082,
        flag: '',
        over: { w11: 113, w12: 118, w13: 254 },
      },
      {
        where: 'QE1 dm01-1 2023-06',
        total: 6866,
        flag: '',
        over: { w09: 140, w10to13: 224, w13: 406 },
      },
      {
        where: 'QE1 dm01-1 2023-07',
        total: 6476,
        flag: '',
        over: { w11: 104, w12: 111, w13: 411 },
      },
    ]);
    expect(pack.lists.length).toBe(12);
  });

  it('has the tests done, save those of June 2023', async () => {
    const pack = await madeFrom('england-dm01');
    expect(pack.activity.map(({ month }) => isoMonth(month)).slice(0, 2)).toEqual([
      '2023-05',
      '2023-07',
    ]);
    expect(pack.activity[0]).toMatchObject({ fromList: 9194, planned: 524, unscheduled: 1190 });
  });

  it('knows a board that is not an integrated care board', async () => {
    const { boards } = await madeFrom('england-dm01');
    expect(boards.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'QE1 integrated-care-board',
      'X24 national-body',
    ]);
  });
});

describe('the pack of Scotland', () => {
  it('leaves out sums, the nation, and tests a board never does', async () => {
    const pack = await madeFrom('scotland');
    const series = rowsOf(pack).map(({ where }) => where.slice(0, -8));
    expect([...new Set(series)]).toEqual(['S08000016 mri', 'S08000016 colonoscopy', 'SB0801 mri']);
  });

  it('keeps long waits together until August 2020, apart from September 2020, and the flag of a break', async () => {
    const rows = rowsOf(await madeFrom('scotland'));
    expect(rows.slice(0, 3).map(({ flag, over }) => [flag, Object.keys(over).at(-1)])).toEqual([
      ['', 'w13plus'],
      ['', 'w52plus'],
      ['b', 'w52plus'],
    ]);
  });
});

describe('the pack of Wales', () => {
  it('has two bands a month, at the threshold that month was published for', async () => {
    const rows = rowsOf(await madeFrom('wales-reconstructed'));
    expect(rows.slice(1, 3)).toEqual([
      {
        where: 'wales all-diagnostics 2024-07',
        total: 111_788,
        flag: 'firm',
        over: { w00to08: 70_328, w08plus: 41_460 },
      },
      {
        where: 'wales all-diagnostics 2024-08',
        total: 109_659,
        flag: 'firm',
        over: { w00to06: 56_480, w06plus: 53_179 },
      },
    ]);
  });
});

describe('any maker', () => {
  const names = Object.keys(sources) as Name[];

  test.for(names)(
    'writes the same bytes from a file and from the file in gzip: %s',
    async (name) => {
      const zipped = join(folder, `${name}.csv.gz`);
      await writeFile(zipped, gzipSync(await readFile(sources[name])));
      const plain = await make(name, sources[name], `${name}-plain`);
      const unzipped = await make(name, zipped, `${name}-zipped`);
      expect(plain.ok).toBe(true);
      expect(unzipped).toEqual(plain);
    },
  );

  test.for(names)('says which headings are missing from the wrong file: %s', async (name) => {
    const wrong = join(folder, 'wrong.csv');
    await writeFile(wrong, 'Month,Value\n2025-01,3\n');
    const made = await make(name, wrong, `${name}-wrong`);
    expect(made.ok).toBe(false);
    if (!made.ok)
      expect(new Set(made.issues.map(({ code, file }) => `${code} ${file}`))).toEqual(
        new Set(['column-missing wrong.csv']),
      );
    expect(await readdir(folder)).not.toContain(`${name}-wrong`);
  });

  it('takes a broken gzip or a missing file for an issue', async () => {
    const broken = join(folder, 'broken.csv.gz');
    await writeFile(broken, Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]));
    expect(await make('scotland', broken, 'x')).toEqual({
      ok: false,
      issues: [{ code: 'file-unreadable', file: 'broken.csv.gz', expected: 'gzip' }],
    });
    expect(await make('scotland', join(folder, 'none.csv'), 'x')).toMatchObject({ ok: false });
  });

  it('leaves the pack that was there when the new one would have issues', async () => {
    const before = await madeFrom('wales-reconstructed');
    const wrong = join(folder, 'wrong-sums.csv');
    const text = await readFile(sources['wales-reconstructed'], 'utf8');
    await writeFile(wrong, text.replace(',111788,', ',11788,'));
    const made = await make('wales-reconstructed', wrong, 'wales-reconstructed');
    const after = await readPack(join(folder, 'wales-reconstructed'));
    expect(made.ok).toBe(false);
    expect(after.ok && after.value.hash).toBe(before.hash);
    expect((await readdir(folder)).filter((name) => name.startsWith('.pack-'))).toEqual([]);
  });
});
