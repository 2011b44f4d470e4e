import { afterAll, expect, test } from 'vitest';
import { englishPack, samplePacks } from '../fixtures/sample-packs.ts';
import { startProjector } from './projector.ts';
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
