import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nothingKept, valueAt } from '#domain';
import { fold } from '#plan';
import { anyPlan, cell, edit, fill, type Place, withPlace } from './fixtures/place.ts';
import { places } from './fixtures/places.ts';
import { NewerStore } from './newer-store.ts';
import { openLedger } from './open-ledger.ts';
import { sha256 } from './sha256.ts';
import type { Store } from './store.ts';
import { seal } from './stored-text.ts';
import { verify } from './verify.ts';

const bytes = Uint8Array.from('board,total\n7A1,12\n', (letter) => letter.charCodeAt(0));
const dataSet = { sha256: sha256(bytes), bytes };

/** A little of everything that a store keeps. */
const fillWithAll = async (store: Store): Promise<void> => {
  const ledger = await openLedger(store, anyPlan);
  await ledger.actorNamed('Tîm cynllunio');
  const named = { entity: 'data-sets/lists', field: 'sha256', value: dataSet.sha256 };
  await ledger.append(edit(0, [named, cell('title_cy', 'Tŵr')]), [dataSet]);
  for (let at = 1; at < 5; at += 1) await ledger.append(edit(at, [cell('to', `203${at}`)]));
};

/** A letter of a text changed to another. */
const changed = (text: string, at: number): string => {
  const place = Math.floor(at * text.length);
  const letter = text[place] === 'x' ? 'y' : 'x';
  return text.slice(0, place) + letter + text.slice(place + 1);
};

const flipped = (content: Uint8Array, at: number): Uint8Array => {
  const place = Math.floor(at * content.length);
  return content.map((byte, index) => (index === place ? byte ^ 1 : byte));
};

const otherValue = (value: unknown, at: number): string | number | Uint8Array => {
  if (typeof value === 'number') return value + 1 + Math.floor(at * 9);
  return value instanceof Uint8Array ? flipped(value, at) : changed(String(value), at);
};

const columns = [
  ['entry', 'seq', 'seq'],
  ['entry', 'seq', 'text'],
  ['entry', 'seq', 'hash'],
  ['head', 'one', 'seq'],
  ['head', 'one', 'hash'],
  ['data_set', 'sha256', 'sha256'],
  ['data_set', 'sha256', 'bytes'],
  ['actor', 'id', 'id'],
  ['actor', 'id', 'name'],
  ['actor', 'id', 'digest'],
] as const;

describe.each(places)('a plan kept in %s', (_where, make) => {
  const one = (work: (place: Place, store: Store) => Promise<void>) =>
    withPlace(make, async (place, opened) => {
      const store = await opened();
      await fillWithAll(store);
      await work(place, store);
    });

  it('is verified from its first change to its last, with its data sets and actors', () =>
    one(async (_, store) => {
      const head = await store.head();
      expect(await verify(store, head.hash)).toEqual({
        entries: 5,
        dataSets: 1,
        head: head.hash,
        broken: [],
      });
    }));

  it.each(columns)(
    'shows any change of a byte: of %s, by its %s, in its %s',
    (table, key, column) =>
      one(async ({ sql }, store) => {
        const rows = await sql(`SELECT * FROM ${table}`);
        const anyRow = fc.constantFrom(...rows);
        const anywhere = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
        const set = (value: unknown, where: unknown) =>
          sql(
            `UPDATE ${table} SET ${column} = $1 WHERE ${key} = $2`,
            value as string,
            where as string,
          );
        await fc.assert(
          fc.asyncProperty(anyRow, anywhere, async (row, at) => {
            const is = row[column];
            const value = otherValue(is, at);
            // A key that another row has can't be given twice.
            fc.pre(column !== key || !rows.some((other) => other[key] === value));
            await set(value, row[key]);
            const { broken } = await verify(store);
            await set(is, column === key ? value : row[key]);
            expect(broken).not.toEqual([]);
          }),
          { numRuns: 12 },
        );
        expect((await verify(store)).broken).toEqual([]);
      }),
  );

  it('shows that a change is gone, wherever it was', () =>
    one(async ({ sql }, store) => {
      const rows = await sql('SELECT seq, text, hash FROM entry');
      for (const { seq, text, hash } of rows) {
        await sql('DELETE FROM entry WHERE seq = $1', Number(seq));
        expect((await verify(store)).broken).not.toEqual([]);
        const sent = [Number(seq), String(text), String(hash)] as const;
        await sql('INSERT INTO entry (seq, text, hash) VALUES ($1, $2, $3)', ...sent);
      }
    }));

  it('shows by a head noted elsewhere that its end was cut off whole', () =>
    one(async ({ sql }, store) => {
      const { hash } = await store.head();
      const [before] = await store.entries(3, 1);
      await sql('DELETE FROM entry WHERE seq = $1', 5);
      await sql('UPDATE head SET seq = $1, hash = $2', 4, String(before?.hash));
      expect((await verify(store)).broken).toEqual([]);
      expect((await verify(store, hash)).broken).toEqual([{ code: 'head-not-found', where: hash }]);
      expect((await verify(store, String(before?.hash))).broken).toEqual([]);
    }));

  it('shows a history that was written anew with other words, by a head noted before', () =>
    withPlace(make, async (_, opened) => {
      const store = await opened();
      await fill(store, [edit(0, [cell('to', 'other')])]);
      const noted = seal({ change: edit(0, [cell('to', '2031')]), head: nothingKept.head, at: '' });
      expect((await verify(store, noted.hash)).broken).toMatchObject([{ code: 'head-not-found' }]);
    }));

  it('shows a data set that is named and not there', () =>
    one(async ({ sql }, store) => {
      await sql('DELETE FROM data_set WHERE sha256 = $1', dataSet.sha256);
      expect((await verify(store)).broken).toEqual([
        { code: 'data-set-missing', where: `entry/1 data-set/${dataSet.sha256}` },
      ]);
    }));

  it('is left alone by a version older than the one that wrote it', () =>
    one(async ({ sql, open }, store) => {
      await sql("UPDATE meta SET value = $1 WHERE name = 'version'", '99');
      await expect(open()).rejects.toThrow(NewerStore);
      await sql("UPDATE meta SET value = $1 WHERE name = 'version'", '1');
      const newer = '{"version":99}';
      await sql('INSERT INTO entry (seq, text, hash) VALUES ($1, $2, $3)', 6, newer, sha256(newer));
      await sql('UPDATE head SET seq = $1, hash = $2', 6, sha256(newer));
      await expect(openLedger(store, anyPlan)).rejects.toThrow(NewerStore);
    }));

  it('takes no tables of another program for its own', () =>
    withPlace(make, async ({ sql, open }) => {
      await sql('CREATE TABLE wages (name TEXT)');
      await expect(open()).rejects.toThrow('not those of a plan');
      expect(await sql('SELECT * FROM wages')).toEqual([]);
    }));

  it('is made once though two begin at once', () =>
    withPlace(make, async (_, opened) => {
      const [mine, theirs] = await Promise.all([opened(), opened()]);
      await fillWithAll(mine);
      expect((await verify(theirs)).broken).toEqual([]);
    }));

  it('says so when its chain does not hold', () =>
    one(async ({ sql }, store) => {
      await sql('DELETE FROM entry WHERE seq = $1', 3);
      await expect(openLedger(store, anyPlan)).rejects.toThrow('verify');
    }));

  it('is read anew when an earlier copy, or another plan, is put in its place', () =>
    one(async ({ sql }, store) => {
      const ledger = await openLedger(store, anyPlan);
      const clear = async () => {
        await sql('DELETE FROM entry');
        await sql("UPDATE head SET seq = 0, hash = ''");
      };
      for (const count of [2, 6]) {
        await clear();
        const changes = Array.from({ length: count }, (_, at) => edit(at, [cell('of', `${at}`)]));
        await fill(store, changes);
        const plan = await ledger.current();
        expect(valueAt(plan, 'actions/A07', 'of')).toBe(`${count - 1}`);
        expect(plan.tables.get('actions')?.get('A07')?.size).toBe(1);
        const entries = (await ledger.history({ most: 9 })).toReversed();
        expect(plan).toEqual(fold(nothingKept, entries));
      }
      await clear();
      const first = await ledger.append(edit(0, [cell('of', 'the first')]));
      expect(first).toMatchObject({ kind: 'kept', entry: { seq: 1 } });
    }));
});
