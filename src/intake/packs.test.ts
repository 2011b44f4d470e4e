import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isoMonth, observed, type Pack, verbs } from '#domain';
import { readPack } from './read-pack.ts';

const packOf = async (name: string): Promise<Pack> => {
  const read = await readPack(join(import.meta.dirname, '../../packs', name));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
};

const seen = (pack: Pack, month: string, where: { board?: string; service?: string } = {}) =>
  observed(pack, where).find((observation) => isoMonth(observation.month) === month);

describe('packs/england-dm01', () => {
  it('is sealed and holds every board, test and month published', async () => {
    const pack = await packOf('england-dm01');
    expect(pack.sealed).toBe(true);
    expect([pack.boards.length, pack.services.length]).toEqual([43, 15]);
    expect(pack.lists.length).toBe(19_074);
    expect(observed(pack, {}).length).toBe(30);
  });

  it('has the published figures of one list, and of June 2023, whose long bands are not sound', async () => {
    const pack = await packOf('england-dm01');
    const mri = { board: 'QE1', service: 'dm01-1' };
    expect(seen(pack, '2023-04', mri)).toMatchObject({ list: 6964, overTarget: 1029 });
    expect(seen(pack, '2023-06', mri)).toMatchObject({ list: 6866, overTarget: 1202 });
    const june = pack.lists.filter(({ month }) => isoMonth(month) === '2023-06');
    expect(new Set(june.map(({ bands }) => bands.length))).toEqual(new Set([12]));
    expect(pack.activity.some(({ month }) => isoMonth(month) === '2023-06')).toBe(false);
  });
});

describe('packs/scotland', () => {
  it('is sealed and holds parts, never their sums', async () => {
    const pack = await packOf('scotland');
    expect(pack.sealed).toBe(true);
    expect([pack.boards.length, pack.services.length]).toEqual([15, 8]);
    expect(pack.boards.map(({ id }) => id)).not.toContain('S92000003');
    expect(pack.activity).toEqual([]);
  });

  it('sums to the total published for all Scotland and its eight tests, before and after the bands changed', async () => {
    const pack = await packOf('scotland');
    expect(seen(pack, '2020-02')?.list).toBe(88_301);
    expect(seen(pack, '2024-03')?.list).toBeGreaterThan(149_000);
  });
});

describe('packs/wales-reconstructed', () => {
  it('is sealed, is labelled reconstructed and marks how sure each month is', async () => {
    const pack = await packOf('wales-reconstructed');
    expect([pack.sealed, pack.label]).toEqual([true, 'reconstructed']);
    expect(new Set(pack.lists.map(({ flag }) => flag))).toEqual(new Set(['firm', 'fair', 'weak']));
    expect(seen(pack, '2025-01')?.list).toBe(112_947);
  });

  it('keeps the Welsh standard at 8 weeks, so that nobody can say how many waited over it from August 2024', async () => {
    const pack = await packOf('wales-reconstructed');
    expect(seen(pack, '2024-07')?.overTarget).toBe(41_460);
    expect(seen(pack, '2024-08')?.overTarget).toEqual({ missing: 'not-collected' });
  });
});

describe('packs/wales', () => {
  it('holds a plan and the people it needs, sealed row by row', async () => {
    const pack = await packOf('wales');
    expect([pack.sealed, pack.changes, pack.label]).toEqual([true, undefined, 'synthetic']);
    expect(pack.plan?.actions.length).toBe(25);
    expect(new Set(pack.plan?.levers.map(({ verb }) => verb)).size).toBe(verbs.length);
    expect(pack.boards.map(({ id }) => id)).toEqual(
      ['1', '2', '3', '4', '5', '6', '7'].map((number) => `7A${number}`),
    );
    expect(pack.workforce?.groups.length).toBe(18);
  });

  it('knows who lives at each board, and what they use of each service', async () => {
    const { population, boards, services } = await packOf('wales');
    expect(new Set(population?.residents.map(({ board }) => board))).toEqual(
      new Set(boards.map(({ id }) => id)),
    );
    expect(new Set(population?.use.map(({ service }) => service))).toEqual(
      new Set(services.map(({ id }) => id)),
    );
  });

  it('has lists that sum to the reconstructed one, month by month', async () => {
    const wales = observed(await packOf('wales'), {});
    const known = observed(await packOf('wales-reconstructed'), {});
    const listIn = new Map(known.map(({ month, list }) => [month, list]));
    expect(wales.length).toBe(24);
    expect(wales.map(({ list }) => list)).toEqual(wales.map(({ month }) => listIn.get(month)));
  });
});
