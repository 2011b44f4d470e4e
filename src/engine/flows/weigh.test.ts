import { expect, test } from 'vitest';
import { aList, begun, bins } from '../fixtures/sample-model.ts';
import { weights } from '../state.ts';
import { weigh } from './weigh.ts';

test('a list is weighed by who leaves, and by who has a chance and does not leave', () => {
  const one = begun(
    aList({
      waiting: bins({ 0: 10, 1: 20 }),
      leaving: bins({ 0: 0.1, 1: 0.2 }),
      chance: bins({ 0: 0.5, 1: 0.25 }),
    }),
  );
  weigh(one);
  const weighed = (weight: keyof typeof weights) => one.state.weight[weights[weight]];
  expect(weighed('routineLeaving')).toBeCloseTo(10 * 0.1 + 20 * 0.2, 12);
  expect(weighed('seen')).toBeCloseTo(10 * 0.5 * 0.9 + 20 * 0.25 * 0.8, 12);
  expect(weighed('urgentLeaving')).toBe(0);
});
