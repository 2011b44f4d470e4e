import { expect, test } from 'vitest';
import { toJson } from './json.ts';

test('figures carry seven significant digits, and what is not a number is null, not 0', () => {
  expect(toJson({ a: 1234567.891, b: 0.000012345678, c: Number.NaN, d: 'x', e: 0 })).toBe(
    '{"a":1234568,"b":0.00001234568,"c":null,"d":"x","e":0}',
  );
});
