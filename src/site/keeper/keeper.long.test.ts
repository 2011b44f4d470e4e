import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Change, LedgerFact } from '#domain';
import { readPack } from '#intake';
import { openSqlite } from '#register';
import { type Edit, otherWales, wales, withFolder } from './fixtures/wales-folder.ts';
import type { Keeper } from './keeper.ts';
import { choiceOf } from './offer.ts';
import { openKeeper } from './open-keeper.ts';

const noon = Date.UTC(2026, 10, 24, 12);

interface Kept {
  readonly folder: string;
  readonly keeper: Keeper;
  /** The plan's store, opened by another process. */
  readonly another: () => Promise<Keeper>;
}

/** The Wales plan, kept in a folder of its own. */
const withKeeper = <T>(use: (kept: Kept) => Promise<T>): Promise<T> =>
  withFolder(async (folder) => {
    const opened: Keeper[] = [];
    const another = async () => {
      const store = await openSqlite(join(folder, 'plan.sqlite'));
      const keeper = await openKeeper({ store, shipped: wales, clock: () => noon });
      opened.push(keeper);
      return keeper;
    };
    try {
      return await use({ folder, keeper: await another(), another });
    } finally {
      for (const { ledger } of opened) await ledger.close();
    }
  });

const changeOf = async (
  { ledger }: Keeper,
  facts: readonly LedgerFact[],
  saw?: number,
): Promise<Change> => ({
  kind: 'edit',
  origin: 'form',
  actor: await ledger.actorNamed('Plan owner'),
  reason: 'A test',
  saw: saw ?? (await ledger.current()).head.seq,
  cites: undefined,
  facts,
});

const edit = async (keeper: Keeper, ...facts: readonly LedgerFact[]) =>
  keeper.append(await changeOf(keeper, facts));

const cell = (entity: string, field: string, value?: string): LedgerFact => ({
  entity,
  field,
  value,
});

const titleIn = async ({ now }: Keeper, id: string): Promise<string | undefined> =>
  (await now()).pack.plan.actions.find((action) => action.id === id)?.title.en;

describe('a store that holds nothing', () => {
  it('is given the shipped pack as its first change, and a baseline to hold later plans against', () =>
    withKeeper(async ({ keeper }) => {
      const [entry] = await keeper.ledger.history({ most: 10 });
      expect(entry).toMatchObject({ seq: 1, origin: 'pack', at: '2026-11-24T12:00:00.000Z' });
      expect(entry?.reason).toMatch(/^Loaded pack wales \d/);
      expect([...(await keeper.ledger.actorNames()).values()]).toEqual(['Cynllun']);
      const { pack } = await keeper.now();
      const shipped = await readPack(wales);
      expect(pack.plan.actions).toEqual(shipped.ok && shipped.value.plan?.actions);
      expect(pack.plan.delivery.baselines).toMatchObject([{ id: 'B1', seq: 1 }]);
    }));

  it('is given it once, when two processes start at once', () =>
    withFolder(async (folder) => {
      const open = async () => {
        const store = await openSqlite(join(folder, 'plan.sqlite'));
        return openKeeper({ store, shipped: wales, clock: () => noon });
      };
      const keepers = await Promise.all([open(), open()]);
      for (const { now } of keepers) expect((await now()).kept.head.seq).toBe(1);
      for (const { ledger } of keepers) await ledger.close();
    }));

  it('is left as it is by a pack that can’t be read', () =>
    withFolder(async (folder) => {
      const broken = await otherWales(folder, []);
      await rm(join(broken, 'staff.csv'));
      const store = await openSqlite(join(folder, 'plan.sqlite'));
      await expect(openKeeper({ store, shipped: broken, clock: () => noon })).rejects.toMatchObject(
        {
          name: 'UnreadablePack',
          issues: [expect.objectContaining({ code: 'file-missing', file: 'staff.csv' })],
        },
      );
      expect((await store.head()).seq).toBe(0);
      await store.close();
    }));
});

describe('a plan that is kept', () => {
  it('is at once what a change makes of it, for every process', () =>
    withKeeper(async ({ keeper, another }) => {
      const other = await another();
      expect(await edit(keeper, cell('actions/A07', 'title_en', 'Ask'))).toMatchObject({
        kind: 'kept',
      });
      expect(await titleIn(keeper, 'A07')).toBe('Ask');
      expect(await titleIn(other, 'A07')).toBe('Ask');
      expect((await keeper.now()).pack.version).toMatch(/\+2$/);
    }));

  it('is still there as it was', () =>
    withKeeper(async ({ keeper }) => {
      const before = await titleIn(keeper, 'A07');
      await edit(keeper, cell('actions/A07', 'title_en', 'Ask'));
      const was = await keeper.at({ seq: 1 });
      expect(was?.pack.plan.actions.find(({ id }) => id === 'A07')?.title.en).toBe(before);
      expect(await keeper.at({ seq: 0 })).toBeUndefined();
    }));

  it('takes nothing that can’t be read', () =>
    withKeeper(async ({ keeper }) => {
      expect(await edit(keeper, cell('actions/A07', 'from', 'soon'))).toMatchObject({
        kind: 'refused',
        issues: [{ code: 'not-a-date', file: 'actions', key: 'A07', column: 'from' }],
      });
      expect((await keeper.now()).kept.head.seq).toBe(1);
    }));

  it('takes no cost whose low is above its high', () =>
    withKeeper(async ({ keeper }) => {
      const low = cell('actions/A07', 'one_off_low', '9000000000');
      expect(await edit(keeper, low)).toMatchObject({
        kind: 'refused',
        findings: [{ code: 'cost-out-of-order' }],
      });
    }));

  it('knows that Welsh is to be read again when its English was edited', () =>
    withKeeper(async ({ keeper }) => {
      await edit(keeper, cell('actions/A07', 'title_cy~state', 'checked'));
      await edit(keeper, cell('actions/A07', 'title_en', 'Ask'));
      const row = (await keeper.now()).kept.tables.get('actions')?.get('A07');
      expect(row?.get('title_cy~state')?.value).toBeUndefined();
    }));
});

/** The shipped pack with another title of an action. */
const retitled = async ({ at }: Keeper, id: string, to: string): Promise<Edit> => {
  const shipped = await at({ seq: 1 });
  const action = shipped?.pack.plan.actions.find((one) => one.id === id);
  return { file: 'actions.csv', from: action?.title.en ?? '', to };
};

const offered = async (keeper: Keeper, folder: string) => {
  const offer = await keeper.offer(folder);
  if (!offer.ok || !offer.value) throw new Error(JSON.stringify(offer));
  return offer.value;
};

describe('a newer pack', () => {
  it('is not on offer while the shipped one is the one loaded', () =>
    withKeeper(async ({ keeper }) => {
      expect(await keeper.offer()).toEqual({ ok: true, value: undefined });
    }));

  it('brings what it changed, and leaves what was edited here', () =>
    withKeeper(async ({ keeper, folder }) => {
      await edit(keeper, cell('actions/A08', 'title_en', 'Ours'));
      const newer = await otherWales(folder, [
        await retitled(keeper, 'A07', 'Theirs'),
        { file: 'datapackage.json', from: '"version": "', to: '"version": "9' },
      ]);
      const offer = await offered(keeper, newer);
      expect(offer.conflicts).toEqual([]);
      expect(offer.facts).toContainEqual(cell('actions/A07', 'title_en', 'Theirs'));
      const acceptance = { actor: 'someone', reason: 'Newer', choices: new Map() };
      expect(await keeper.accept(offer, acceptance)).toMatchObject({
        kind: 'kept',
        entry: { origin: 'pack' },
      });
      expect([await titleIn(keeper, 'A07'), await titleIn(keeper, 'A08')]).toEqual([
        'Theirs',
        'Ours',
      ]);
      expect((await keeper.now()).pack.version).toMatch(/^9.*\+3$/);
      expect(await keeper.offer(newer)).toEqual({ ok: true, value: undefined });
      expect((await keeper.ledger.verify()).broken).toEqual([]);
    }));

  it('waits for a choice where both changed a cell; ours stays unless theirs is chosen', () =>
    withKeeper(async ({ keeper, folder }) => {
      await edit(
        keeper,
        cell('actions/A07', 'title_en', 'Ours'),
        cell('actions/A08', 'title_en', 'Ours'),
      );
      const newer = await otherWales(folder, [
        await retitled(keeper, 'A07', 'Theirs'),
        await retitled(keeper, 'A08', 'Theirs'),
      ]);
      const offer = await offered(keeper, newer);
      expect(offer.conflicts).toMatchObject([
        { entity: 'actions/A07', field: 'title_en', ours: 'Ours', theirs: 'Theirs' },
        { entity: 'actions/A08', field: 'title_en', ours: 'Ours', theirs: 'Theirs' },
      ]);
      const choices = new Map(
        offer.conflicts.slice(1).map((conflict) => [choiceOf(conflict), 'theirs'] as const),
      );
      await keeper.accept(offer, { actor: 'someone', reason: 'Newer', choices });
      expect([await titleIn(keeper, 'A07'), await titleIn(keeper, 'A08')]).toEqual([
        'Ours',
        'Theirs',
      ]);
    }));

  it('brings its figures whole', () =>
    withKeeper(async ({ keeper, folder }) => {
      const { pack } = await keeper.now();
      const newer = await otherWales(folder, [
        { file: 'rooms.csv', from: ',synthetic', to: ',real' },
      ]);
      await keeper.accept(await offered(keeper, newer), {
        actor: 'someone',
        reason: 'Newer',
        choices: new Map(),
      });
      const { rooms = [] } = (await keeper.now()).pack.workforce ?? {};
      expect(pack.workforce?.rooms[0]?.label).toBe('synthetic');
      expect(rooms[0]?.label).toBe('real');
    }));

  it('that is older is refused: it would take back what the newer one brought', () =>
    withKeeper(async ({ keeper, folder }) => {
      const { version } = (await keeper.now()).pack;
      const older = await otherWales(folder, [
        { file: 'datapackage.json', from: '"version": "', to: '"version": "0.' },
      ]);
      const issue = { code: 'pack-older', column: 'version', expected: version.split('+')[0] };
      expect(await keeper.offer(older)).toMatchObject({ ok: false, issues: [issue] });
    }));

  it('of another name is refused', () =>
    withKeeper(async ({ keeper }) => {
      const reconstructed = join(wales, '../wales-reconstructed');
      expect(await keeper.offer(reconstructed)).toMatchObject({ ok: false });
    }));
});
