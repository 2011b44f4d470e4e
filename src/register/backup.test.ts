import fc from 'fast-check';
import { strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { nothingKept } from '#domain';
import { fold } from '#plan';
import { backupTo } from './backup.ts';
import { anyKeeping, everythingIn, storesForTests } from './fixtures/any-store.ts';
import { given, smallPlan } from './fixtures/small-plan.ts';
import { restoreFrom } from './restore.ts';
import { sha256 } from './sha256.ts';
import type { Store } from './store.ts';
import { readStored } from './stored-text.ts';

const stores = storesForTests();
const { storeOf } = stores;

const keptIn = async (store: Store) =>
  fold(
    nothingKept,
    (await store.entries(0, 1000)).map((stored) => readStored(stored).entry),
  );

describe('a backup restored into an empty store', () => {
  it('gives the same plan, the same head, the same names and the same data sets, whatever was kept', async () => {
    await fc.assert(
      fc.asyncProperty(anyKeeping, async (anything) => {
        const [from, into] = [await storeOf(anything), await stores.open()];
        const head = given(await restoreFrom(into, given(await backupTo(from))));
        expect(head).toEqual(await from.head());
        expect(await everythingIn(into)).toEqual(await everythingIn(from));
        expect(await keptIn(into)).toEqual(await keptIn(from));
      }),
      { numRuns: 25 },
    );
  });

  it('is the same, byte for byte, when the store is the same', async () => {
    const [from, into] = [await storeOf(smallPlan), await stores.open()];
    const backup = given(await backupTo(from));
    given(await restoreFrom(into, backup));
    expect(given(await backupTo(from))).toEqual(backup);
    expect(given(await backupTo(into))).toEqual(backup);
  });

  it('is as good from a store in which nothing is kept yet', async () => {
    const backup = given(await backupTo(await stores.open()));
    expect(given(await restoreFrom(await stores.open(), backup))).toEqual({ seq: 0, hash: '' });
  });
});

describe('a backup', () => {
  it('is readable without this product: the changes as lines, the plan as tables', async () => {
    const files = unzipSync(given(await backupTo(await storeOf(smallPlan))));
    const read = (name: string) => Buffer.from(files[name] ?? []).toString();
    expect(Object.keys(files)).toEqual([
      'manifest.json',
      'entries.jsonl',
      'actors.jsonl',
      'plan/data-sets.csv',
      'plan/actions.csv',
      `data-sets/${sha256(strToU8('board,total\n7A1,12\n'))}`,
    ]);
    expect(read('plan/actions.csv')).toBe(
      "\ufeffkey,title_en,partners\nA07,'=Open a hub,7A1 7A3\n",
    );
    const lines = read('entries.jsonl').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).seq)).toEqual([1, 2]);
    expect(JSON.parse(read('manifest.json')).head.hash).toBe(sha256(lines[1] ?? ''));
  });
});

describe('a backup made while changes are kept', () => {
  it('holds the plan as it was when it began, whole', async () => {
    const store = await storeOf(smallPlan);
    const [first] = await store.entries(0, 1);
    const began = { seq: 1, hash: first?.hash ?? '' };
    const backup = given(await backupTo({ ...store, head: async () => began }));
    const into = await stores.open();
    expect(given(await restoreFrom(into, backup))).toEqual(began);
    expect(await into.entries(0, 10)).toEqual([first]);
  });
});

describe('a store that no longer holds what was kept', () => {
  it('gives no backup, and says where', async () => {
    const store = await storeOf(smallPlan);
    const tampered: Store = {
      ...store,
      entries: async (after, most) =>
        (await store.entries(after, most)).map((stored) =>
          stored.seq === 1 ? { ...stored, text: stored.text.replace('Loaded', 'loaded') } : stored,
        ),
    };
    expect(await backupTo(tampered)).toEqual({
      ok: false,
      issues: [{ code: 'store-damaged', file: 'entries.jsonl', row: 2 }],
    });
  });

  it('gives no backup where a hash or the head is another than that of what is kept', async () => {
    const store = await storeOf(smallPlan);
    const other = '0'.repeat(64);
    const [hashes, head]: readonly Store[] = [
      {
        ...store,
        entries: async (after, most) =>
          (await store.entries(after, most)).map((stored) => ({ ...stored, hash: other })),
      },
      { ...store, head: async () => ({ seq: 2, hash: other }) },
    ];
    for (const tampered of [hashes, head])
      expect((await backupTo(tampered ?? store)).ok).toBe(false);
  });

  it('gives no backup without a data set that a change names', async () => {
    const store = await storeOf(smallPlan);
    const backup = await backupTo({ ...store, dataSets: async () => [] });
    expect(backup.ok ? [] : backup.issues.map(({ code }) => code)).toEqual(['store-damaged']);
  });
});
