import { randomUUID } from 'node:crypto';
import { expect, inject, it } from 'vitest';
import { everythingIn, keep } from '../../src/register/fixtures/any-store.ts';
import { type Place, withPlace } from '../../src/register/fixtures/place.ts';
import { postgresPlace } from '../../src/register/fixtures/postgres-place.ts';
import { smallPlan } from '../../src/register/fixtures/small-plan.ts';
import { sqlitePlace } from '../../src/register/fixtures/sqlite-place.ts';
import { backupTo, restoreFrom } from '../../src/register/index.ts';

const file = (): Promise<Place> => sqlitePlace();
const database = (): Promise<Place> => postgresPlace(inject('database') ?? '');

const many = Array.from({ length: 30 }, (_, at) => ({ id: randomUUID(), name: `Grŵp ${at}` }));

it.each([
  ['a file', 'a database', file, database],
  ['a database', 'a file', database, file],
])(
  'a plan kept in %s is restored whole into %s, and gives the same backup there',
  (_from, _to, from, to) =>
    withPlace(from, (_from, opened) =>
      withPlace(to, async (_place, openedThere) => {
        const here = await opened();
        await keep(here, { ...smallPlan, actors: [...smallPlan.actors, ...many] });
        const backup = await backupTo(here);
        if (!backup.ok) throw new Error(JSON.stringify(backup.issues));
        const there = await openedThere();
        expect(await restoreFrom(there, backup.value)).toMatchObject({ ok: true });
        expect(await everythingIn(there)).toEqual(await everythingIn(here));
        const again = await backupTo(there);
        expect(again.ok && Buffer.from(again.value).equals(backup.value)).toBe(true);
      }),
    ),
);
