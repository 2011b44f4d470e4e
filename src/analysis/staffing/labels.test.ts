import { describe, expect, test } from 'vitest';
import type { Label, Population, Rests } from '#domain';
import { packOf } from '../fixtures/sample-pack.ts';
import { placesOf, roomOf, smallWorkforce, staffOf } from '../fixtures/small-workforce.ts';
import { aStaffedPack, listsAlone, scansAt, usualLists } from '../fixtures/staffed.ts';
import { restingOn } from './labels.ts';
import { staff } from './staff.ts';

const population: Population = {
  residents: ['north', 'south'].map((board) => ({
    ...{ board, year: 2025, fromAge: 0, people: 900 },
    label: 'synthetic',
  })),
  use: [{ service: 'ct', fromAge: 0, testsPer1000: 20, label: 'reconstructed' }],
};

const listsLabelled = (label: Label) =>
  usualLists.map((list) => ({ ...list, label, rests: { lists: label } }));

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
    expect(lists.map(({ rests }) => rests?.lists)).toEqual([list, list]);
  });
});

const real = { label: 'real' as const };
const radiologist = { ...staffOf('north', 'radiologist', { inPost: 4 }), ...real };
const made = smallWorkforce({
  staff: [
    radiologist,
    { ...staffOf('north', 'biomedical-scientist', { inPost: 4 }), label: 'illustrative' },
  ],
  rooms: [
    { ...roomOf('north', 40), ...real },
    { ...roomOf('south', 40), label: 'illustrative' },
  ],
  courses: [],
  places: [{ ...placesOf(2024, 3), label: 'reconstructed' }],
  work: [],
});
const ownList: Rests = { lists: 'real', activity: 'synthetic' };
const restsAt = (board: string, workforce = made): Rests | undefined =>
  restingOn(packOf([], { workforce }))([
    scansAt(board, { added: 1, waiting: 1 }, { ...real, rests: ownList }),
  ])[0]?.rests;

test('each part says what it is: the list, the tests, who serves it, and who is trained', () => {
  expect(restsAt('north')).toEqual({ ...ownList, capacity: 'real', training: 'reconstructed' });
});

test('only those who serve it count: made-up people of another service or board say nothing of it', () => {
  expect(restsAt('north')?.capacity).toBe('real');
  expect(restsAt('south')?.capacity).toBe('illustrative');
});

test('one made-up person or room among those who serve it is enough', () => {
  const madeUp = staffOf('north', 'radiographer', { inPost: 1 });
  expect(restsAt('north', { ...made, staff: [radiologist, madeUp] })?.capacity).toBe('synthetic');
});
