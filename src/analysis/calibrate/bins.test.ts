import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Band, Month, WaitingList } from '#domain';
import { binsOf } from './bins.ts';

const listOf = (bands: readonly Band[], patients: readonly number[]): WaitingList => ({
  board: 0,
  service: 0,
  month: 0 as Month,
  total: patients.reduce((sum, one) => sum + one, 0),
  bands,
  patients: Float64Array.from(patients),
  flag: '',
});

const bandsAt = (...starts: readonly number[]): readonly Band[] =>
  starts.map((from, index) => {
    const to = starts[index + 1];
    return to === undefined ? { id: `w${from}`, from } : { id: `w${from}`, from, to };
  });

const between = (bins: Float64Array, from: number, to = 54): number =>
  bins.slice(from, to).reduce((sum, one) => sum + one, 0);

test('weekly bands are taken as they stand', () => {
  const bins = binsOf(listOf(bandsAt(0, 1, 2, 3), [40, 20, 10, 0]));
  expect([...bins.slice(0, 5)]).toEqual([40, 20, 10, 0, 0]);
});

describe('a wide band', () => {
  it('thins by the same share each week: 120 over four weeks, a sixteenth of all beyond it', () => {
    // 128 wait; 8 wait four weeks or more: half are gone each week.
    const bins = binsOf(listOf(bandsAt(0, 4), [120, 8]));
    expect([...bins.slice(0, 4)].map((one) => Math.round(one * 1e9) / 1e9)).toEqual([
      64, 32, 16, 8,
    ]);
  });

  it('with nobody beyond it has all its patients in its first week', () => {
    expect([...binsOf(listOf(bandsAt(0, 4), [120, 0])).slice(0, 4)]).toEqual([120, 0, 0, 0]);
  });
});

describe('beyond the last wait published', () => {
  it('they thin as over the four weeks before it', () => {
    // 32 wait 0 or more, 2 wait 4 or more: half are gone each week, there too.
    const bins = binsOf(listOf(bandsAt(0, 1, 2, 3, 4), [16, 8, 4, 2, 2]));
    expect([4, 5, 6].map((bin) => bins[bin])).toEqual([
      expect.closeTo(1, 9),
      expect.closeTo(0.5, 9),
      expect.closeTo(0.25, 9),
    ]);
  });

  it('they thin by at least a fiftieth a week where nobody left before', () => {
    const bins = binsOf(listOf(bandsAt(0, 1, 2, 3, 4), [0, 0, 0, 0, 100]));
    expect(bins[4]).toBeCloseTo(2, 9);
    expect((bins[5] ?? 0) / (bins[4] ?? 0)).toBeCloseTo(0.98, 9);
  });

  it('a list of which only the total is known thins as slowly as any', () => {
    const bins = binsOf(listOf(bandsAt(0), [100]));
    expect(bins[0]).toBeCloseTo(2, 9);
    expect(between(bins, 0)).toBeCloseTo(100, 9);
  });

  it('those beyond 53 weeks are together', () => {
    const bins = binsOf(listOf(bandsAt(0, 60), [0, 7]));
    expect(bins[53]).toBe(7);
  });
});

test('whatever the bands, each keeps its patients and nobody is below zero', () => {
  const starts = fc
    .uniqueArray(fc.integer({ min: 1, max: 52 }), { maxLength: 12 })
    .map((some) => [0, ...some.toSorted((a, b) => a - b)]);
  const lists = starts.chain((all) =>
    fc
      .array(fc.nat(5000), { minLength: all.length, maxLength: all.length })
      .map((patients) => listOf(bandsAt(...all), patients)),
  );
  fc.assert(
    fc.property(lists, (list) => {
      const bins = binsOf(list);
      expect(Math.min(...bins)).toBeGreaterThanOrEqual(0);
      for (const [index, { from, to }] of list.bands.entries()) {
        expect(between(bins, from, to)).toBeCloseTo(list.patients[index] ?? 0, 6);
      }
    }),
  );
});
