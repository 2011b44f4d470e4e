import { describe, expect, it, test } from 'vitest';
import { type BacktestRow, type KeptBacktest, type Month, parseMonth } from '#domain';
import { englishPack } from '../../fixtures/sample-packs.ts';
import { backtestOf } from './backtest.ts';

const month = (iso: string): Month => parseMonth(iso) as Month;

const row = (method: string, wape: number, months = 1): BacktestRow => ({
  level: 'board-service',
  measure: 'list',
  months,
  method,
  wape,
  pinball: wape / 3,
  coverage80: months === 1 ? 0.81 : 0.6,
  coverage95: 0.95,
  n: 1200,
});

const kept: KeptBacktest = {
  hash: englishPack.hash,
  periods: [
    {
      first: month('2024-04'),
      last: month('2024-12'),
      lists: 4,
      rows: [row('no-change', 0.06), row('pooled', 0.054)],
    },
    {
      first: month('2025-01'),
      last: month('2025-08'),
      lists: 4,
      rows: [
        ...[row('no-change', 0.06), row('pooled', 0.054)],
        ...[row('no-change', 0.1, 6), row('theta', 0.09, 6), row('pooled', 0.12, 6)],
      ],
    },
  ],
};

describe('the forecast held against what came', () => {
  const [latest, earlier] = backtestOf(kept, englishPack, 'en')?.periods ?? [];

  it('tells first where a simpler method was nearer, and where ranges were too narrow', () => {
    expect(latest?.losses.sentences).toEqual([
      'Each area and test, number waiting, 6 months ahead. Nearer: Theta method (error 9.0%, against 12.0% for the forecast).',
      'Each area and test, number waiting, 6 months ahead. Ranges too narrow: 60% of 1,200 inside, where 80% should be.',
    ]);
    expect(earlier?.losses.sentences).toEqual([]);
  });

  it('of one list alone is told once, not again for its only test and its only area', () => {
    const [period] = kept.periods;
    if (!period) throw new Error('no period');
    const rows = ['board-service', 'service', 'nation'].flatMap((level) =>
      [row('no-change', 0.06, 6), row('pooled', 0.054, 6)].map((one) => ({ ...one, level })),
    );
    const alone = { ...kept, periods: [{ ...period, lists: 1, rows }] };
    const [told] = backtestOf(alone, englishPack, 'en')?.periods ?? [];
    expect(told?.losses.sentences).toEqual([
      'The whole, number waiting, 6 months ahead. Ranges too narrow: 60% of 1,200 inside, where 80% should be.',
    ]);
    expect(told?.picture.title).toContain('The whole');
  });

  it('says which months were looked at while it was made', () => {
    expect(latest?.lookedAt).toMatch(/No weight was chosen on these months of 2025/);
    expect(earlier?.lookedAt).toMatch(/chosen on these months of 2024/);
  });

  it('shows every method beside it, and a loss against that of no change', () => {
    const [errors, ranges] = latest?.tables ?? [];
    expect(errors?.rows[1]?.map(({ text }) => text)).toEqual([
      'Each area and test',
      'number waiting',
      '6',
      '12.0%',
      '10.0%',
      '',
      '',
      '9.0%',
      '',
    ]);
    expect(ranges?.rows.map((cells) => cells.at(-1)?.text)).toEqual(['−10.0%', '+20.0%']);
  });

  it('draws better to the left and worse to the right, and says both in words', () => {
    expect(latest?.picture.svg).toContain(
      'number waiting, 1 month ahead: −10.0%; number waiting, 6 months ahead: +20.0%',
    );
  });
});

test('a look back on another version of the pack is not shown', () => {
  const told = backtestOf({ ...kept, hash: 'of another' }, englishPack, 'cy');
  expect(told?.periods).toEqual([]);
  expect(told?.text).toEqual([expect.stringContaining('fersiwn arall')]);
});

test('a pack without one says nothing', () => {
  expect(backtestOf(undefined, englishPack, 'en')).toBeUndefined();
});
