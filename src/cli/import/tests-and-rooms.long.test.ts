import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { calibrate } from '#analysis';
import type { Pack, Rests } from '#domain';
import { openSqlite } from '#register';
import { openKeeper } from '#site';
import { speaker } from '#words';
import type { Options } from '../command.ts';
import { cy } from '../cy.ts';
import { en } from '../en.ts';
import { importCommand } from './import.ts';

const root = join(import.meta.dirname, '../../..');

/** Runs the command as `main` would. */
const running = async (words: readonly string[], options: Options = {}) => {
  const printed: string[] = [];
  const told: string[] = [];
  const code = await importCommand.run(
    { words, options: { ...options, json: 'true' } },
    {
      language: 'cy',
      say: speaker({ en, cy }, 'cy'),
      print: (line) => printed.push(line),
      tell: (line) => told.push(line),
      progress: () => undefined,
    },
  );
  return { code, json: JSON.parse(printed[0] ?? '{}') };
};

const opened = async (folder: string) => {
  const store = await openSqlite(join(folder, 'plan.sqlite'));
  return openKeeper({ store, shipped: join(root, 'packs/wales'), clock: Date.now });
};

/** Two years of scans, as a radiology system would give them. */
const months = Array.from({ length: 24 }, (_, at) => {
  const month = 9 + at;
  return `${2023 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
});
const scans = ['Bwrdd iechyd,Gwasanaeth,Mis,O’r rhestr,Wedi’u cynllunio,Brys'].concat(
  months.map((month) => `Betsi Cadwaladr,CT,${month},2700,500,2600`),
);
const rooms = ['Board,Equipment,Number,Open hours', 'BCUHB,CT,6,80'];

const restsOf = (pack: Pack, board: string): Rests | undefined =>
  calibrate(pack).model.lists.find((list) => list.board === board && list.service === 'ct')?.rests;

it('tests and rooms that are brought in are real, what serves them and was not is not, and a board that was not told of stays made up', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cynllun-tests-'));
  process.env.CYNLLUN_DATA = folder;
  try {
    const [done, open] = [join(folder, 'sganiau.csv'), join(folder, 'rooms.csv')];
    await writeFile(done, scans.join('\n'));
    await writeFile(open, rooms.join('\n'));
    expect((await running(['activity', done], { 'dry-run': 'true' })).json.changes).toHaveLength(
      24,
    );
    expect((await running(['activity', done])).code).toBe(0);
    expect((await running(['rooms', open])).code).toBe(0);
    expect((await running(['activity', done])).json).toMatchObject({ changes: [], accepted: 24 });
    const { ledger, now } = await opened(folder);
    const { kept, pack } = await now();
    expect(kept.head.seq).toBe(3);
    const file = kept.tables.get('data-sets')?.get('activity')?.get('file')?.value;
    expect(file).toBe('sganiau.csv');
    const made: Rests = {
      ...{ lists: 'synthetic', work: 'synthetic', residents: 'synthetic' },
      ...{ capacity: 'synthetic', training: 'synthetic' },
    };
    expect(restsOf(pack, '7A1')).toEqual({ ...made, activity: 'real' });
    expect(restsOf(pack, '7A2')).toEqual({ ...made, activity: 'synthetic' });
    const scanners = pack.workforce?.rooms.find(
      ({ board, equipment }) => board === '7A1' && equipment === 'ct-scanner',
    );
    expect(scanners).toMatchObject({ number: 6, openHours: 80, label: 'real' });
    expect((await ledger.verify()).broken).toEqual([]);
    await ledger.close();
  } finally {
    delete process.env.CYNLLUN_DATA;
    await rm(folder, { recursive: true, force: true });
  }
});
