import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, type Day, type Entry, nothingKept, valueAt } from '#domain';
import { fold } from '#plan';
import { anyPlan, cell, edit, fill, NINE, withPlace, withTwo } from './fixtures/place.ts';
import { places } from './fixtures/places.ts';
import type { Appended, Ledger } from './ledger.ts';
import { openLedger } from './open-ledger.ts';

const titleIn = async (ledger: Ledger, field = 'title_en') =>
  valueAt(await ledger.current(), 'actions/A07', field);

const kept = (appended: Appended): Entry => {
  if (appended.kind !== 'kept') throw new Error(JSON.stringify(appended));
  return appended.entry;
};

const decision = (kind: 'approval' | 'refusal', cites: number): Change => ({
  ...edit(cites, []),
  kind,
  cites,
});

describe.each(places)('a plan kept in %s', (_where, make) => {
  const one = (work: (ledger: Ledger) => Promise<void>) =>
    withPlace(make, async (_, opened) => work(await openLedger(await opened(), anyPlan)));

  it('has nothing in it before its first change', () =>
    one(async (ledger) => {
      expect(await ledger.current()).toEqual(nothingKept);
      expect(await ledger.history({ most: 10 })).toEqual([]);
      expect(await ledger.entry(1)).toBeUndefined();
      expect((await ledger.verify()).broken).toEqual([]);
    }));

  it('is there when it is opened again', () =>
    withPlace(make, async (_, opened) => {
      const first = await openLedger(await opened(), anyPlan);
      await first.append(edit(0, [cell('title_en', 'A hub'), cell('title_cy', 'Hwb')]));
      const again = await openLedger(await opened(), anyPlan);
      expect(await again.current()).toEqual(await first.current());
      expect(await titleIn(again, 'title_cy')).toBe('Hwb');
    }));

  it('shows a change to everyone at once', () =>
    withTwo(make, async (mine, theirs) => {
      await mine.append(edit(0, [cell('title_en', 'A hub')]));
      expect(await titleIn(theirs)).toBe('A hub');
    }));

  it('takes changes of two cells that were seen the same, and tells of two of one cell', () =>
    withTwo(make, async (mine, theirs) => {
      await mine.append(edit(0, [cell('title_en', 'A hub'), cell('to', '2030-03')]));
      kept(await mine.append(edit(1, [cell('title_en', 'Two hubs')])));
      kept(await theirs.append(edit(1, [cell('to', '2031-03')])));
      const yours = await theirs.append(edit(1, [cell('title_en', 'No hub'), cell('cost', '1')]));
      expect(yours).toEqual({
        kind: 'conflict',
        conflicts: [
          {
            entity: 'actions/A07',
            field: 'title_en',
            yours: 'No hub',
            theirs: 'Two hubs',
            seq: 2,
          },
        ],
      });
      expect(await titleIn(mine, 'cost')).toBeUndefined();
      expect((await mine.current()).head.seq).toBe(3);
    }));

  it('keeps nothing that is so already, and leaves it out of what is not', () =>
    one(async (ledger) => {
      await ledger.append(edit(0, [cell('title_en', 'A hub')]));
      const again = await ledger.append(edit(1, [cell('title_en', 'A hub'), cell('to', '')]));
      expect(again).toEqual({ kind: 'nothing' });
      const more = await ledger.append(edit(1, [cell('title_en', 'A hub'), cell('to', '2030')]));
      expect(kept(more).facts).toEqual([cell('to', '2030')]);
    }));

  it('keeps nothing of a plan that does not hold', () =>
    withPlace(make, async (_, opened) => {
      const finding = { code: 'dates-out-of-order', where: 'A07' } as const;
      const ledger = await openLedger(await opened(), {
        ...anyPlan,
        validate: async (plan) => ({
          issues: [],
          findings: valueAt(plan, 'actions/A07', 'to') === '1999' ? [finding] : [],
        }),
      });
      expect(await ledger.append(edit(0, [cell('to', '1999')]))).toEqual({
        kind: 'refused',
        issues: [],
        findings: [finding],
      });
      expect(await ledger.current()).toEqual(nothingKept);
      const proposal = await ledger.append({
        ...edit(0, [cell('to', '1999')]),
        kind: 'proposal',
      });
      expect(proposal.kind).toBe('refused');
    }));

  it('loses nothing to a fault in the midst of a change', () =>
    withPlace(make, async (_, opened) => {
      let faults = 1;
      const ledger = await openLedger(await opened(), {
        ...anyPlan,
        validate: async () => {
          faults -= 1;
          if (faults >= 0) throw new Error('a fault');
          return { issues: [], findings: [] };
        },
      });
      await expect(ledger.append(edit(0, [cell('title_en', 'A hub')]))).rejects.toThrow();
      expect(await ledger.current()).toEqual(nothingKept);
      kept(await ledger.append(edit(0, [cell('title_en', 'A hub')])));
    }));

  it('puts changes that come together one after another', () =>
    withTwo(make, async (mine, theirs) => {
      const changes = Array.from({ length: 30 }, (_, at) => edit(0, [cell(`line:${at}`, 'yes')]));
      const all = await Promise.all(
        changes.map((change, at) => (at % 2 === 0 ? mine : theirs).append(change)),
      );
      const places = all.map((one) => kept(one).seq).sort((a, b) => a - b);
      expect(places).toEqual(changes.map((_, at) => at + 1));
      expect((await mine.verify()).broken).toEqual([]);
      expect(await theirs.current()).toEqual(await mine.current());
    }));

  it('can be read while a change is under way', () =>
    withPlace(make, async (_, opened) => {
      const seen: (string | undefined)[] = [];
      const ledger: Ledger = await openLedger(await opened(), {
        ...anyPlan,
        validate: async () => {
          seen.push(await titleIn(ledger));
          return { issues: [], findings: [] };
        },
      });
      await ledger.append(edit(0, [cell('title_en', 'A hub')]));
      await ledger.append(edit(1, [cell('title_en', 'Two hubs')]));
      expect(seen).toEqual([undefined, 'A hub']);
    }));

  it('holds a proposal outside until it is approved', () =>
    one(async (ledger) => {
      await ledger.append(edit(0, [cell('title_en', 'A hub')]));
      await ledger.append({ ...edit(1, [cell('title_en', 'Two hubs')]), kind: 'proposal' });
      expect(await titleIn(ledger)).toBe('A hub');
      kept(await ledger.append(decision('approval', 2)));
      expect(await titleIn(ledger)).toBe('Two hubs');
      expect(
        (await ledger.history({ entity: 'actions/A07', most: 9 })).map(({ seq }) => seq),
      ).toEqual([3, 2, 1]);
    }));

  it('drops a proposal that is refused, and lets nobody decide twice or of what was not proposed', () =>
    one(async (ledger) => {
      await ledger.append({ ...edit(0, [cell('title_en', 'A hub')]), kind: 'proposal' });
      kept(await ledger.append(decision('refusal', 1)));
      expect(await titleIn(ledger)).toBeUndefined();
      for (const cites of [1, 2, 7]) {
        const late = await ledger.append({ ...decision('approval', cites), saw: 2 });
        expect(late).toMatchObject({ kind: 'refused', issues: [{ code: 'request-not-open' }] });
      }
    }));

  it('tells who approves that others have changed the cells since they were proposed', () =>
    one(async (ledger) => {
      await ledger.append(edit(0, [cell('title_en', 'A hub')]));
      await ledger.append({ ...edit(1, [cell('title_en', 'Two hubs')]), kind: 'proposal' });
      await ledger.append(edit(2, [cell('title_en', 'No hub')]));
      const approval = await ledger.append({ ...decision('approval', 2), saw: 3 });
      expect(approval).toMatchObject({ kind: 'conflict', conflicts: [{ theirs: 'No hub' }] });
      expect(await titleIn(ledger)).toBe('No hub');
    }));

  it('refuses what no text can hold, and what was seen of another plan', () =>
    one(async (ledger) => {
      for (const value of ['a\u0000b', '\ud800'])
        expect(await ledger.append(edit(0, [cell('title_en', value)]))).toEqual({
          kind: 'refused',
          issues: [{ code: 'character-not-kept', file: 'actions', key: 'A07', column: 'title_en' }],
          findings: [],
        });
      for (const saw of [1, -1, 0.5, Number.NaN])
        expect(await ledger.append(edit(saw, [cell('title_en', 'A hub')]))).toMatchObject({
          issues: [{ code: 'position-unknown' }],
        });
      expect(await ledger.append(edit(0, [{ ...cell('a', 'b'), entity: 'A07' }]))).toMatchObject({
        issues: [{ code: 'unknown-id', value: 'A07' }],
      });
      expect(await ledger.current()).toEqual(nothingKept);
    }));

  it('composes letters and their accents', () =>
    one(async (ledger) => {
      await ledger.append(edit(0, [cell('title_cy', 'tw\u0302r')]));
      expect(await titleIn(ledger, 'title_cy')).toBe('t\u0175r');
    }));

  it('keeps any text as it was written', () =>
    one(async (ledger) => {
      const texts = fc.array(fc.string({ unit: 'binary', minLength: 1 }), {
        minLength: 1,
        maxLength: 9,
      });
      await fc.assert(
        fc.asyncProperty(texts, async (written) => {
          const facts = written.map((text, at) =>
            cell(`line ${at}`, text.replaceAll('\0', ' ').toWellFormed().normalize('NFC')),
          );
          const { head } = await ledger.current();
          await ledger.append(edit(head.seq, facts));
          const plan = await ledger.current();
          for (const { field, value } of facts)
            expect(valueAt(plan, 'actions/A07', field)).toBe(value);
        }),
        { numRuns: 25 },
      );
      expect((await ledger.verify()).broken).toEqual([]);
    }));

  it('is as it was at any position and on any day', () =>
    withPlace(make, async (_, opened) => {
      const store = await opened();
      const changes = Array.from({ length: 2500 }, (_, at) => edit(at, [cell('to', `${at}`)]));
      await fill(store, changes);
      const ledger = await openLedger(store, anyPlan);
      const history = await ledger.history({ most: 3000 });
      const entries = history.toReversed();
      for (const seq of [0, 1, 999, 1000, 1001, 2499, 2500, 9000])
        expect(await ledger.at({ seq })).toEqual(fold(nothingKept, entries.slice(0, seq)));
      const day = Math.floor(NINE / 86_400_000);
      for (const [later, count] of [
        [-1, 0],
        [0, 900],
        [1, 2340],
        [2, 2500],
      ] as const) {
        const plan = await ledger.at({ day: (day + later) as Day });
        expect(plan.head.seq).toBe(count);
      }
    }));

  it('never goes back in time, though a clock is put back', () =>
    withPlace(make, async (_, opened) => {
      let now = NINE;
      const ledger = await openLedger(await opened(), { ...anyPlan, clock: () => now });
      await ledger.append(edit(0, [cell('to', '1')]));
      now -= 3_600_000;
      const late = kept(await ledger.append(edit(1, [cell('to', '2')])));
      expect(late.at).toBe('2026-12-01T09:00:00.000Z');
    }));

  it('tells its changes the latest first, of a row or of all, a page at a time', () =>
    one(async (ledger) => {
      for (let at = 0; at < 6; at += 1)
        await ledger.append(edit(at, [{ ...cell('to', `${at}`), entity: `actions/A0${at % 2}` }]));
      const places = async (asked: Parameters<Ledger['history']>[0]) =>
        (await ledger.history(asked)).map(({ seq }) => seq);
      expect(await places({ most: 4 })).toEqual([6, 5, 4, 3]);
      expect(await places({ most: 4, before: 3 })).toEqual([2, 1]);
      expect(await places({ entity: 'actions/A00', most: 2 })).toEqual([5, 3]);
      expect(await places({ entity: 'actions/A00', most: 2, before: 3 })).toEqual([1]);
      expect(await places({ entity: 'actions/A99', most: 2 })).toEqual([]);
      expect((await ledger.entry(3))?.facts[0]?.value).toBe('2');
      for (const none of [0, 7, 2.5, Number.NaN]) expect(await ledger.entry(none)).toBeUndefined();
    }));

  it('keeps a data set with the change that names it, and lets none be named that did not come', () =>
    one(async (ledger) => {
      const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => at % 251);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const change = edit(0, [{ entity: 'data-sets/lists', field: 'sha256', value: sha256 }]);
      await expect(ledger.append(change)).rejects.toThrow(sha256);
      kept(await ledger.append(change, [{ sha256, bytes }]));
      expect(Buffer.from((await ledger.dataSet(sha256)) ?? []).equals(bytes)).toBe(true);
      expect(await ledger.dataSet('none')).toBeUndefined();
      expect(await ledger.verify()).toMatchObject({ dataSets: 1, broken: [] });
    }));

  it('knows whoever changes it by one id, which says nothing of them', () =>
    withTwo(make, async (mine, theirs) => {
      const [id, same] = await Promise.all([mine.actorNamed('Mari'), theirs.actorNamed('Mari')]);
      expect(same).toBe(id);
      expect(id).not.toContain('Mari');
      expect((await theirs.actorNames()).get(id)).toBe('Mari');
    }));
});
