import { readFile, writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyPlan, cell, edit, fill, withPlace } from './fixtures/place.ts';
import { sqlitePlace } from './fixtures/sqlite-place.ts';
import { openLedger } from './open-ledger.ts';
import { sha256 } from './sha256.ts';
import { openSqlite } from './sqlite.ts';
import type { Store } from './store.ts';
import { verify } from './verify.ts';

const bytes = Uint8Array.from({ length: 9000 }, (_, at) => (at * 7) % 256);
const dataSet = { sha256: sha256(bytes), bytes };

const fillFile = async (store: Store): Promise<void> => {
  const ledger = await openLedger(store, anyPlan);
  await ledger.actorNamed('Tîm cynllunio');
  const named = { entity: 'data-sets/lists', field: 'sha256', value: dataSet.sha256 };
  await ledger.append(edit(0, [named]), [dataSet]);
  await fill(
    store,
    Array.from({ length: 60 }, (_, at) => edit(at, [cell(`line ${at}`, 'x'.repeat(at * 10))])),
  );
};

/** All that can be read of a store. */
const contentsOf = async (store: Store) => ({
  head: await store.head(),
  entries: await store.entries(0, 1000),
  dataSet: await store.dataSet(dataSet.sha256),
  dataSets: await store.dataSets(),
  actors: await store.actors(),
});

type Contents = Awaited<ReturnType<typeof contentsOf>>;

/** What is read of a file that is found to be whole; undefined where it is found to be broken. */
const readWhole = async (path: string): Promise<Contents | undefined> => {
  let store: Store | undefined;
  try {
    store = await openSqlite(path);
    const { broken } = await verify(store);
    return broken.length === 0 ? await contentsOf(store) : undefined;
  } catch {
    return undefined;
  } finally {
    await store?.close();
  }
};

it('a file with a byte that is not as it was written is found to be broken, or reads as it was', () =>
  withPlace(sqlitePlace, async ({ open, path }) => {
    const store = await open();
    await fillFile(store);
    const whole = await contentsOf(store);
    await store.close();
    const file = await readFile(path);
    let found = 0;
    const flip = async (at: number, bit: number) => {
      const place = Math.floor(at * file.length);
      const damaged = Buffer.from(file);
      damaged[place] = (damaged[place] ?? 0) ^ (1 << bit);
      await writeFile(path, damaged);
      const read = await readWhole(path);
      if (read === undefined) found += 1;
      else expect(read, `byte ${place}, bit ${bit}`).toEqual(whole);
    };
    const anywhere = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    await fc.assert(fc.asyncProperty(anywhere, fc.nat({ max: 7 }), flip), { numRuns: 150 });
    // The header of the file, and of its first page, where one byte changes the most.
    for (let byte = 0; byte < 120; byte += 1) await flip((byte + 0.5) / file.length, byte % 8);
    expect(found).toBeGreaterThan(50);
    await writeFile(path, file);
    expect(await readWhole(path)).toEqual(whole);
  }));

it('a file that is no database, or is cut short, is not opened or found to be broken', () =>
  withPlace(sqlitePlace, async ({ open, path }) => {
    const store = await open();
    await fillFile(store);
    await store.close();
    const file = await readFile(path);
    for (const part of [0.2, 0.5, 0.9]) {
      await writeFile(path, file.subarray(0, Math.floor(file.length * part)));
      expect(await readWhole(path)).toBeUndefined();
    }
    await writeFile(path, 'board,total\n7A1,12\n'.repeat(200));
    await expect(openSqlite(path)).rejects.toThrow();
  }));
