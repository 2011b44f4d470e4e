import { describe, expect, test } from 'vitest';
import type { Label, Population } from '#domain';
import { packOf } from '../fixtures/sample-pack.ts';
import { roomOf, smallWorkforce, staffOf } from '../fixtures/small-workforce.ts';
import { aStaffedPack, listsAlone, usualLists } from '../fixtures/staffed.ts';
import { restingOn } from './labels.ts';
import { staff } from './staff.ts';

const population: Population = {
  residents: [{ board: 'north', year: 2025, fromAge: 0, people: 900, label: 'synthetic' }],
  use: [{ service: 'ct', fromAge: 0, testsPer1000: 20, label: 'reconstructed' }],
};

const listsLabelled = (label: Label) => usualLists.map((list) => ({ ...list, label }));

describe.each([
  ['residents', packOf([], { population })],
  ['people and rooms', aStaffedPack()],
])('a list that follows synthetic %s', (_, pack) => {
  test.each<[Label, Label]>([
    ['real', 'synthetic'],
    ['reconstructed', 'synthetic'],
    ['illustrative', 'illustrative'],
  ])('and is %s itself is told as %s', (list, told) => {
    const { lists } = staff(pack, listsAlone(listsLabelled(list)));
    expect(lists.map(({ label }) => label)).toEqual([told, told]);
  });
});

test('one made-up room is enough', () => {
  const real = { label: 'real' as const };
  const made = smallWorkforce({
    staff: [{ ...staffOf('north', 'radiographer', { inPost: 4 }), ...real }],
    rooms: [
      { ...roomOf('north', 40), ...real },
      { ...roomOf('south', 40), label: 'illustrative' },
    ],
    courses: [],
    places: [],
    work: [],
  });
  const told = (workforce: typeof made) =>
    restingOn(packOf([], { workforce }))([real]).map(({ label }) => label);
  expect(told(made)).toEqual(['illustrative']);
  expect(told({ ...made, rooms: made.rooms.slice(0, 1) })).toEqual(['real']);
});
