import { expect, it, test } from 'vitest';
import { packOf } from '../fixtures/sample-pack.ts';
import { smallWorkforce } from '../fixtures/small-workforce.ts';
import { aStaffedPack } from '../fixtures/staffed.ts';
import { sharesOf } from './shares.ts';

const sharesWith = (given: Parameters<typeof smallWorkforce>[0] = {}) =>
  sharesOf(aStaffedPack(), smallWorkforce(given));

it.each([
  'radiographer',
  'reporting-radiographer',
  'radiologist',
  'biomedical-scientist',
  'histopathology',
])('the boards’ shares of %s come to 1', (what) => {
  const shares = Object.values(sharesWith()[what] ?? {});
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
});

test('boards share a group as they share its programme', () => {
  expect(sharesWith().radiographer).toEqual({ north: 0.6, south: 0.4 });
});

test('a board that has nobody of a group takes no part in it', () => {
  expect(sharesWith()['reporting-radiographer']).toEqual({ north: 1 });
});

test('a board that gives a service nowhere else named has its part, in proportion', () => {
  const { histopathology } = sharesWith();
  expect(Object.keys(histopathology ?? {})).toEqual(['north', 'south']);
  expect(histopathology?.north).toBeCloseTo(5 / 8, 12);
  expect(histopathology?.south).toBeCloseTo(3 / 8, 12);
});

test('where no board has a share, none is made up', () => {
  const shares = smallWorkforce().shares.map((one) => ({ ...one, share: 0 }));
  expect(sharesWith({ shares }).radiographer).toEqual({ north: 0, south: 0 });
});

test('a service that waits on a list is shared among the boards that have the list', () => {
  const southOnly = packOf([{ board: 1, service: 1, at: 0, patients: [20] }]);
  expect(sharesOf(southOnly, smallWorkforce({ work: [] })).ct).toEqual({ south: 1 });
});
