import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byCode } from './action-order.ts';

const inOrder = ['A', 'A2', 'A07', 'A07.1', 'A07.2', 'A07.10', 'A08', 'A25', 'A26', 'A100', 'B1'];

test('a part stands after its whole and before the next action, and numbers are numbers', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(inOrder, { minLength: inOrder.length }), (codes) => {
      expect(codes.toSorted(byCode)).toEqual(inOrder);
    }),
  );
});

test('codes stand in one order, whichever way they are held against each other', () => {
  const code = fc.stringMatching(/^[A-C]?\d{0,3}(\.\d{1,2})?$/);
  fc.assert(
    fc.property(code, code, code, (one, other, third) => {
      expect(Math.sign(byCode(one, other))).toBe(0 - Math.sign(byCode(other, one)));
      const sorted = [one, other, third].toSorted(byCode);
      expect([third, one, other].toSorted(byCode)).toEqual(sorted);
      expect(byCode(sorted[0] ?? '', sorted[2] ?? '')).toBeLessThanOrEqual(0);
    }),
  );
});
