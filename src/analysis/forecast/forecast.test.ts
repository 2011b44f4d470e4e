import { describe, expect, it, test } from 'vitest';
import { addMonths, type Month, type Pack } from '#domain';
import { FIRST } from '../fixtures/sample-pack.ts';
import { seasonalPack, swing } from '../fixtures/seasonal.ts';
import { forecast } from './forecast.ts';

const MONTHS = 36;
const pack = seasonalPack({ months: MONTHS, noise: 0.02 });
const said = forecast(pack, { months: 6 });
const listsOf = ({ series }: typeof said) => series.filter(({ measure }) => measure === 'list');

const until = (whole: Pack, last: Month): Pack => ({
  ...whole,
  lists: whole.lists.filter(({ month }) => month <= last),
  activity: whole.activity.filter(({ month }) => month <= last),
});

describe('a forecast of lists that go with the seasons', () => {
  it('tells the list and the share of each, month by month, in order of size', () => {
    expect(said.series).toHaveLength(16);
    for (const { p10, p50, p90, month } of said.series) {
      expect(month).toHaveLength(6);
      for (const [at, middle] of p50.entries()) {
        expect(p10[at]).toBeLessThanOrEqual(middle);
        expect(p90[at]).toBeGreaterThanOrEqual(middle);
      }
    }
  });

  it('follows the season to half a year ahead', () => {
    const wanted = swing(MONTHS + 5) - swing(MONTHS);
    expect(Math.abs(wanted)).toBeGreaterThan(0.1);
    for (const { p50 } of listsOf(said)) {
      const change = Math.log((p50[5] ?? 0) / (p50[0] ?? 1));
      expect(Math.abs(change - wanted)).toBeLessThan(0.04);
    }
  });

  it('gives back most of what a list strayed by chance', () => {
    const [first] = listsOf(said);
    const usual = 700 * Math.exp(swing(MONTHS));
    expect(Math.abs((first?.p50[0] ?? 0) - usual) / usual).toBeLessThan(0.02);
  });

  it('reads nothing that came after the origin', () => {
    const origin = addMonths(FIRST, 29);
    const then = forecast(pack, { from: origin, months: 3 });
    expect(then).toEqual(forecast(until(pack, origin), { months: 3 }));
    expect(then.origin).toBe(origin);
  });

  it('is the same each time', () => {
    expect(forecast(pack, { months: 6 })).toEqual(said);
  });
});

test('a list no longer published is named, and nothing is said of it', () => {
  const last = addMonths(FIRST, MONTHS - 1);
  const lists = pack.lists.filter(
    ({ board, service, month }) => board !== 0 || service !== 0 || month < last,
  );
  const { series, findings } = forecast({ ...pack, lists }, { months: 1 });
  expect(findings).toEqual([
    { code: 'series-not-current', where: 'north mri', detail: { last: '2023-11' } },
  ]);
  expect(series.some(({ board, service }) => board === 'north' && service === 'mri')).toBe(false);
});

test('with two months known there is a middle, and no interval', () => {
  const young = until(pack, addMonths(FIRST, 1));
  const [first] = forecast(young, { months: 1 }).series;
  expect(first?.p50[0]).toBeGreaterThan(0);
  expect(first?.p10[0]).toBeNaN();
});

test('where the source tells lists alone, lists are foretold all the same', () => {
  const { series } = forecast({ ...pack, activity: [] }, { months: 1 });
  expect(series).toHaveLength(16);
});

test('each list is told as what its own months are, up to the origin', () => {
  const origin = addMonths(FIRST, MONTHS - 3);
  const lists = pack.lists.map((list) => {
    const isFirst = list.board === 0 && list.service === 0;
    return isFirst && list.month <= origin ? ({ ...list, label: 'real' } as const) : list;
  });
  const labelsFrom = (from: Month) =>
    forecast({ ...pack, lists }, { from, months: 1 }).series.map(({ label }) => label);
  expect(labelsFrom(origin).slice(0, 3)).toEqual(['real', 'real', 'synthetic']);
  expect(new Set(labelsFrom(addMonths(origin, 2)))).toEqual(new Set(['synthetic']));
});
