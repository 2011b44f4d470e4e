import { afterAll, expect, test } from 'vitest';
import type { Pack } from '#domain';
import { englishPack, samplePacks } from '../fixtures/sample-packs.ts';
import { type AnyProjector, startProjector } from './projector.ts';
import { Busy } from './thread-of.ts';
import { worker } from './work.ts';
import { workAhead } from './work-ahead.ts';

const projector = startProjector(samplePacks);
afterAll(() => projector.stop());

const total = { kind: 'total', pack: 'sample-england', board: 'B1', capacity: 1 } as const;

test('a thread gives the same projection as no thread', async () => {
  expect(await projector.ask(total)).toEqual(worker(englishPack)(total));
});

test('what is asked again is not worked out again', () => {
  expect(projector.ask(total)).toBe(projector.ask({ ...total }));
});

test('what is asked of the same figures under another version is not worked out again', async () => {
  const edited = { ...englishPack, version: 'another', hash: 'another' };
  expect(projector.over([edited]).ask(total)).toBe(projector.ask(total));
});

test('a plan that has changed is projected as it is now, and an older one again when it is asked for', async () => {
  const packs = Array.from({ length: 10 }, (_, more) => {
    const lists = englishPack.lists.map((list) => ({ ...list, total: list.total + more * 100 }));
    return { ...englishPack, lists };
  });
  const model = { kind: 'model', pack: 'sample-england', board: 'B1', service: 'mri' } as const;
  const sizeOf = async (pack: (typeof packs)[number]) =>
    JSON.stringify(await projector.over([pack]).ask(model));
  const sizes: string[] = [];
  for (const pack of packs) sizes.push(await sizeOf(pack));
  expect(new Set(sizes).size).toBe(packs.length);
  const each = { ...total, kind: 'each', weeks: 1, runs: 8, seed: 1 } as const;
  for (const pack of packs)
    expect((await projector.over([pack]).ask(each)).series.length).toBeGreaterThan(0);
});

/** Takes note of which packs are asked about, and answers nothing. */
const notingPacks = () => {
  const asked: Pack[] = [];
  const over = (packs: readonly Pack[]): AnyProjector => ({
    ask: async () => {
      asked.push(...packs);
      throw new Error('noted');
    },
    over,
    stop: async () => undefined,
  });
  return { asked, projector: over([]) };
};

test('what is worked out ahead is begun again for another model, and not for one that came and went', async () => {
  const noted = notingPacks();
  const ahead = workAhead(noted.projector, 0);
  await ahead.notice([englishPack]);
  const again = { ...englishPack, version: 'another' };
  const superseded = { ...englishPack, activity: [...englishPack.activity] };
  const latest = { ...englishPack, activity: [...englishPack.activity] };
  await Promise.all([again, superseded, latest].map((pack) => ahead.notice([pack])));
  expect(new Set(noted.asked)).toEqual(new Set([englishPack, latest]));
  expect(noted.asked).not.toContain(superseded);
  ahead.stop();
});

test('more tests, a shorter list', async () => {
  const now = await projector.ask(total);
  const more = await projector.ask({ ...total, capacity: 1.1 });
  const listOf = ({ projection }: typeof now) => projection.headline[0]?.p50 ?? Number.NaN;
  expect(listOf(more)).toBeLessThan(listOf(now));
});

test('a page is sent the model of its own lists alone, in plain data', async () => {
  const model = await projector.ask({ kind: 'model', pack: 'sample-england', service: 'mri' });
  expect(model.lists.map(({ board, service }) => [board, service])).toEqual([
    ['B1', 'mri'],
    ['B2', 'mri'],
  ]);
  expect(JSON.parse(JSON.stringify(model))).toEqual(model);
});

test('a fault in the thread reaches whoever asked, and the thread lives on', async () => {
  await expect(projector.ask({ ...total, pack: 'atlantis' })).rejects.toThrow('no pack atlantis');
  const futures = { ...total, kind: 'each', weeks: 8, seed: 1, runs: -1 } as const;
  await expect(projector.ask(futures)).rejects.toThrow(RangeError);
  expect((await projector.ask(total)).lists).toBe(2);
});

test('once stopped it starts nothing more, and work ahead ends quietly', async () => {
  const ended = startProjector([englishPack]);
  await ended.stop();
  await expect(ended.ask(total)).rejects.toThrow('stopped');
  await expect(workAhead(ended).notice([englishPack])).resolves.toBeUndefined();
});

test('no more wait than can be answered soon: whoever comes after is told to try again', async () => {
  const crowded = startProjector(samplePacks);
  const each = { ...total, kind: 'each', weeks: 8, runs: 8, seed: 1 } as const;
  const asked = Array.from({ length: 50 }, () => crowded.ask(each));
  const answers = await Promise.allSettled(asked);
  const turnedAway = answers.filter(
    (answer) => answer.status === 'rejected' && answer.reason instanceof Busy,
  );
  expect(turnedAway).toHaveLength(10);
  await crowded.stop();
});
