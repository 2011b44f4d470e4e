import { describe, expect, inject, it } from 'vitest';
import type { Entry } from '../../src/domain/index.ts';
import { anyPlan, type Place, withPlace } from '../../src/register/fixtures/place.ts';
import { postgresPlace } from '../../src/register/fixtures/postgres-place.ts';
import { sqlitePlace } from '../../src/register/fixtures/sqlite-place.ts';
import { openLedger, type Store } from '../../src/register/index.ts';
import { type Told, toldBy } from './told.ts';

const ROUNDS = 50;
const CHANGES_EACH = 1250;

type Addressed = Place & { readonly address: string };

const file = async (): Promise<Addressed> => {
  const place = await sqlitePlace();
  return { ...place, address: place.path };
};

const database = async (): Promise<Addressed> => {
  const place = await postgresPlace(inject('database') ?? '');
  return { ...place, address: place.url };
};

/** All changes of a plan that verifies, in their order. */
const verifiedEntries = async (open: () => Promise<Store>): Promise<readonly Entry[]> => {
  const ledger = await openLedger(await open(), anyPlan);
  expect((await ledger.verify()).broken).toEqual([]);
  const entries = await ledger.history({ most: 1_000_000 });
  await ledger.close();
  return entries.toReversed();
};

const written = (entry: Entry | undefined) => entry?.facts[0]?.value;

/** Each change that a process was told is kept stands where it was told. */
const expectKept = (entries: readonly Entry[], name: string, told: readonly Told[]): void => {
  for (const { kind, number, seq } of told)
    if (kind === 'kept') expect(written(entries[seq - 1])).toBe(`${name} ${number}`);
};

describe.each([
  ['a file', file],
  ['a database', database],
] as const)('a plan kept in %s', (_where, make) => {
  it(`loses no change that was acknowledged, though a process is killed ${ROUNDS} times`, () =>
    withPlace(make, async ({ open, address }) => {
      await (await open()).close();
      let acknowledged = 0;
      for (let round = 1; round <= ROUNDS; round += 1) {
        const name = `round ${round}`;
        // Killed at another moment of its work each time: at once, and while the next is under way.
        const enough = 1 + (round % 9);
        const killAfter = (told: readonly Told[]) => told.length >= enough;
        const { told, code } = await toldBy({ store: address, name, killAfter });
        expect(code).toBeNull();
        acknowledged += told.filter(({ kind }) => kind === 'kept').length;
        expectKept(await verifiedEntries(open), name, told);
      }
      const entries = await verifiedEntries(open);
      expect(entries.length).toBeGreaterThanOrEqual(acknowledged);
      // Of a change under way when its process was killed nothing is known: at most one a round.
      expect(entries.length).toBeLessThanOrEqual(acknowledged + ROUNDS);
    }));

  it('takes changes of two processes at once: none is lost, and each conflict is told to who made it', () =>
    withPlace(make, async ({ open, address }) => {
      await (await open()).close();
      const names = ['one', 'other'];
      const both = await Promise.all(
        names.map((name) => toldBy({ store: address, name, changes: CHANGES_EACH })),
      );
      const entries = await verifiedEntries(open);
      const all = both.flatMap(({ told }) => told);
      expect(both.map(({ code }) => code)).toEqual([0, 0]);
      expect(all).toHaveLength(2 * CHANGES_EACH);
      expect(entries).toHaveLength(all.filter(({ kind }) => kind === 'kept').length);
      both.forEach(({ told }, at) => {
        const [name = '', other = ''] = at === 0 ? names : names.toReversed();
        expectKept(entries, name, told);
        const conflicts = told.filter(({ kind }) => kind === 'conflict');
        expect(conflicts.length).toBeGreaterThan(0);
        // What it conflicts with is the other's, of the cell that both want.
        for (const { seq } of conflicts)
          expect(entries[seq - 1]).toMatchObject({ actor: other, facts: [{ field: 'title_en' }] });
      });
      expectNoneMissed(entries);
    }));
});

/** No change of the cell that both want was kept over one that it did not see. */
const expectNoneMissed = (entries: readonly Entry[]): void => {
  const wanted = entries.filter(({ facts }) => facts[0]?.field === 'title_en');
  wanted.forEach(({ saw, actor }, at) => {
    const before = wanted[at - 1];
    if (before && before.actor !== actor) expect(before.seq).toBeLessThanOrEqual(saw);
  });
};
