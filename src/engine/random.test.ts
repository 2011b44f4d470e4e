import { describe, expect, it, test } from 'vitest';
import { drawAt, philox, streamOf } from './random.ts';

const ONES = 0xffffffff;

describe('Philox gives its published known answers (Random123, kat_vectors)', () => {
  it.each([
    ['all zeros', [0, 0, 0, 0], [0, 0], '6627e8d5 e169c58d bc57ac4c 9b00dbd8'],
    ['all ones', [ONES, ONES, ONES, ONES], [ONES, ONES], '408f276d 41c83b0e a20bc7c6 6d5451fd'],
    [
      'the digits of pi',
      [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
      [0xa4093822, 0x299f31d0],
      'd16cfe09 94fdcceb 5001e420 24126ea1',
    ],
  ])('%s', (_, counter, [low = 0, high = 0], answer) => {
    const words = Uint32Array.from(counter);
    philox(words, low, high);
    expect([...words].map((word) => word.toString(16).padStart(8, '0')).join(' ')).toBe(answer);
  });
});

const numbersAt = (seed: number, stream: number, run: number, step: number): readonly number[] => {
  const uniforms = new Float64Array(4);
  drawAt({ seed, stream, run, step }, uniforms);
  return [...uniforms];
};

test('the same address always has the same numbers, whatever was drawn before', () => {
  const first = numbersAt(1, 2, 3, 4);
  numbersAt(9, 9, 9, 9);
  expect(numbersAt(1, 2, 3, 4)).toEqual(first);
});

test.each([
  ['seed', [2, 2, 3, 4]],
  ['list', [1, 3, 3, 4]],
  ['future', [1, 2, 4, 4]],
  ['month', [1, 2, 3, 5]],
])('another %s has other numbers', (_, [seed = 0, stream = 0, run = 0, step = 0]) => {
  const other = numbersAt(seed, stream, run, step);
  const numbers = numbersAt(1, 2, 3, 4);
  expect(other.filter((number) => numbers.includes(number))).toEqual([]);
});

test('numbers lie between 0 and 1 and are neither, half of them below a half', () => {
  const numbers = Array.from({ length: 5000 }, (_, run) => numbersAt(1, 1, run, 1)).flat();
  expect(Math.min(...numbers)).toBeGreaterThan(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  const below = numbers.filter((number) => number < 0.5).length / numbers.length;
  // Three standard errors of a share of 20,000.
  expect(Math.abs(below - 0.5)).toBeLessThan(0.011);
});

test('names have the hash that FNV-1a gives them', () => {
  expect(streamOf('')).toBe(0x811c9dc5);
  expect(streamOf('a')).toBe(0xe40c292c);
  expect(streamOf('foobar')).toBe(0xbf9cf968);
});
