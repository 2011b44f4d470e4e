import { describe, expect, it } from 'vitest';
import { addMonths, isoMonth } from '#domain';
import { FIRST } from '../fixtures/sample-pack.ts';
import { seasonalPack } from '../fixtures/seasonal.ts';
import { backtest } from './backtest.ts';

const pack = seasonalPack({ months: 42, noise: 0.02 });
const { rows, origins, lists } = backtest(pack, { from: addMonths(FIRST, 36) });
const rowOf = (level: string, months: number, method: string) =>
  rows.find(
    (row) =>
      row.level === level &&
      row.measure === 'list' &&
      row.months === months &&
      row.method === method,
  );
const wape = (...which: Parameters<typeof rowOf>) => rowOf(...which)?.wape ?? Number.NaN;

describe('looking back on lists that go with the seasons', () => {
  it('says something from each month asked for that has a month after it', () => {
    expect(origins.map(isoMonth)).toEqual(['2024-01', '2024-02', '2024-03', '2024-04', '2024-05']);
    expect(lists).toBe(8);
    expect(rowOf('board-service', 1, 'pooled')?.n).toBe(5 * 8);
    expect(rowOf('service', 3, 'pooled')?.n).toBe(3 * 2);
    expect(rowOf('nation', 1, 'no-change')?.n).toBe(5);
  });

  it('finds the pooled method nearer than no change, which knows no season', () => {
    for (const months of [1, 3]) {
      expect(wape('board-service', months, 'pooled')).toBeLessThan(
        0.6 * wape('board-service', months, 'no-change'),
      );
    }
  });

  it('finds last year’s change nearer too, though one list’s chance is in it', () => {
    expect(wape('board-service', 3, 'seasonal')).toBeLessThan(
      wape('board-service', 3, 'no-change'),
    );
    expect(wape('board-service', 3, 'pooled')).toBeLessThan(wape('board-service', 3, 'seasonal'));
  });

  it('holds every method to the same lists', () => {
    const counts = rows
      .filter(({ level, months }) => level === 'board-service' && months === 3)
      .map(({ n }) => n);
    expect(new Set(counts).size).toBe(1);
    expect(new Set(rows.map(({ method }) => method)).size).toBe(6);
  });
});

it('a pack too short to look back on gives no rows', () => {
  expect(backtest(seasonalPack({ months: 12, noise: 0.02 })).rows).toEqual([]);
});
