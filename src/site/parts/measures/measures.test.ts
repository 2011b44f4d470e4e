import { describe, expect, it, test } from 'vitest';
import type { Measure, Series } from '#domain';
import { flatProjection, knownOf } from '../../fixtures/sample-known.ts';
import { planPack } from '../../fixtures/sample-plan.ts';
import type { KnownOfPack } from '../outlook/question.ts';
import { measuresOf } from './measures.ts';

const [list] = flatProjection({ low: 1, middle: 2, high: 3 }).series;
if (!list) throw new Error('no series');

const flat = (
  measure: Measure,
  [low, middle, high]: readonly [number, number, number],
): Series => ({
  ...list,
  measure,
  p10: list.week.map(() => low),
  p50: list.week.map(() => middle),
  p90: list.week.map(() => high),
});

const fte = flat('fte_gap', [8.24, 12.71, 15.5]);
const cost = flat('cost', [1_100_000, 1_341_733, 1_467_309]);
const gap = flat('gap_between_boards', [9.14, 11.47, 15.1]);
const unknown = (measure: Measure): Series => flat(measure, [Number.NaN, Number.NaN, Number.NaN]);

const knowing = (series: readonly Series[], actions: readonly string[] = []): KnownOfPack => {
  const known = knownOf(planPack, { low: 1, middle: 2, high: 3 });
  return {
    ...known,
    question: { ...known.question, actions },
    projection: {
      ...known.projection,
      series,
      headline: series.map(({ measure, unit, label, rests }) => ({
        measure,
        unit,
        label,
        rests,
        p10: 0,
        p50: 0,
        p90: 0,
        mcse: 0,
      })),
    },
  };
};

const rowsOf = (known: KnownOfPack, language: 'en' | 'cy' = 'en') =>
  measuresOf(known, language)?.table.rows.map((row) => row.map(({ text }) => text)) ?? [];

describe('people lacking, costs and the gap between areas', () => {
  const known = knowing([fte, cost, gap], ['A01']);

  it('are told 12, 24 and 36 months ahead, each with its range', () => {
    expect(measuresOf(known, 'en')?.table.head.map(({ text }) => text)).toEqual([
      'Measure',
      'September 2026',
      'September 2027',
      'September 2028',
    ]);
    expect(rowsOf(known).map(([, first]) => first)).toEqual([
      '13 (8.2 to 16)',
      '£1,340,000 (£1,100,000 to £1,470,000)',
      '11 (9.1 to 15)',
    ]);
  });

  it('a cost says at whose prices it is', () => {
    const year = planPack.plan.levers.find(({ action }) => action === 'A01')?.priceYear;
    expect(rowsOf(known)[1]?.[0]).toContain(`at ${year} prices`);
    expect(rowsOf(known, 'cy')[1]?.[0]).toContain(`ar brisiau ${year}`);
  });

  it('with no action in force there is no cost to tell', () => {
    expect(rowsOf(knowing([fte, cost, gap]))).toHaveLength(2);
  });

  it('say in their heading which of them there are', () => {
    expect(measuresOf(knowing([gap]), 'en')?.heading).toBe('The gap between areas');
    expect(measuresOf(knowing([fte, gap]), 'en')?.heading).toMatch(/^People lacking, costs/);
    expect(measuresOf(knowing([fte]), 'cy')?.heading).toBe('Prinder staff, a chostau');
  });
});

test('what is not known says so, and why: never 0', () => {
  const known = knowing([unknown('fte_gap'), gap]);
  expect(rowsOf(known)[0]?.slice(1)).toEqual(['not known', 'not known', 'not known']);
  expect(measuresOf(known, 'en')?.notes[0]).toMatch(/^The pack does not tell of the people/);
});

test('where none is known nothing is said', () => {
  expect(measuresOf(knowing([unknown('fte_gap')]), 'en')).toBeUndefined();
  expect(measuresOf(knowing([]), 'en')).toBeUndefined();
});

test('made-up figures say so in the name of the table', () => {
  const madeUp = knowing([{ ...fte, rests: { lists: 'real', capacity: 'synthetic' } }]);
  expect(measuresOf(madeUp, 'en')?.table.caption).toMatch(/: Synthetic/i);
});
