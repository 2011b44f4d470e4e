import { expect, it } from 'vitest';
import { divide, sumOf, without } from './divide.ts';

const list = (...patients: readonly number[]) =>
  patients.map((own, at) => ({
    from: at * 4,
    ...(at === patients.length - 1 ? {} : { to: at * 4 + 4 }),
    patients: own,
  }));

const totalOf = (bands: readonly { readonly patients: number }[]): number =>
  bands.reduce((sum, { patients }) => sum + patients, 0);

it('a list is shared out in whole patients: every band adds up, and no share is a patient off', () => {
  const whole = list(1, 1, 1, 2, 0, 7, 100, 3);
  const shares = [0.5, 0.3, 0.2];
  const parts = divide(whole, shares);
  expect(sumOf(parts)).toEqual(whole);
  for (const [at, part] of parts.entries())
    expect(Math.abs(totalOf(part) - totalOf(whole) * (shares[at] ?? 0))).toBeLessThan(1);
});

it('lists in other bands are added in the finest that both are told in', () => {
  const weekly = [0, 1].map((from) => ({ from, to: from + 1, patients: 5 }));
  const coarse = [
    { from: 0, to: 2, patients: 3 },
    { from: 2, patients: 4 },
  ];
  expect(sumOf([[...weekly, { from: 2, patients: 1 }], coarse])).toEqual([
    { from: 0, to: 2, patients: 13 },
    { from: 2, patients: 5 },
  ]);
});

it('parts are taken from a whole only where it holds as many', () => {
  expect(without(list(5, 5), [list(1, 2)])).toEqual(list(4, 3));
  expect(without(list(5, 1), [list(1, 2)])).toBeUndefined();
});
