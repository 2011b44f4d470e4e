import { describe, expect, it } from 'vitest';
import { dayOf, type Population, weekOfDay } from '#domain';
import { packOf } from '../fixtures/sample-pack.ts';
import { aStaffedModel, firstWeek, listsAlone, usualLists } from '../fixtures/staffed.ts';
import { demographyOf } from './demography.ts';
import { staff } from './staff.ts';

const residentsOf = (year: number, people: readonly [number, number]) =>
  [75, 0].map((fromAge, at) => ({
    board: 'north',
    year,
    fromAge,
    people: people[1 - at] ?? 0,
    label: 'synthetic' as const,
  }));

const population: Population = {
  residents: [...residentsOf(2027, [890, 120]), ...residentsOf(2025, [900, 100])],
  use: [
    { service: 'ct', fromAge: 75, testsPer1000: 80, label: 'synthetic' },
    { service: 'ct', fromAge: 0, testsPer1000: 20, label: 'synthetic' },
  ],
};

const pack = packOf([], { population });
const alone = listsAlone(usualLists);

describe('residents as the model reads them', () => {
  const { demography } = demographyOf(pack, firstWeek);
  const weekOf30June = (year: number) =>
    weekOfDay(dayOf({ year, month: 6, dayOfMonth: 30 })) - firstWeek;

  it('stand in order of time and of age, whatever the order of the rows', () => {
    expect(demography?.residents).toEqual({
      north: [
        { midYear: weekOf30June(2025), people: [900, 100] },
        { midYear: weekOf30June(2027), people: [890, 120] },
      ],
    });
  });

  it('use so many tests each', () => {
    expect(demography?.rates).toEqual({ ct: [0.02, 0.08] });
  });
});

describe('a pack that knows its residents', () => {
  it('has a model that follows them, whether it knows its staff or not', () => {
    const { demography } = demographyOf(pack, firstWeek);
    expect(staff(pack, alone).workforce).toMatchObject({ demography, stages: [] });
    expect(aStaffedModel({ population }).workforce).toMatchObject({ demography });
  });
});
