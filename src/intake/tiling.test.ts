import { expect, test } from 'vitest';
import { tilings } from './tiling.ts';

const bands = [
  { id: 'over', from: 8 },
  { id: 'early', from: 0, to: 6 },
  { id: 'middle', from: 6, to: 8 },
  { id: 'late', from: 6 },
];

test.for<readonly [string, readonly (number | undefined)[], number | undefined]>([
  ['all in one order or another', [1, 2, 3, undefined], undefined],
  ['two that meet', [undefined, 2, undefined, 4], undefined],
  ['zero is a figure', [0, 0, 0, undefined], undefined],
  ['none', [undefined, undefined, undefined, undefined], 0],
  ['no beginning', [1, undefined, 3, undefined], 0],
  ['a hole', [1, 2, undefined, undefined], 6],
  ['no end', [undefined, 2, 3, undefined], 8],
  ['two that overlap', [undefined, 2, 3, 4], 6],
])('bands that hold each wait once, or where they first fail to: %s', ([, cells, gapAt]) => {
  expect(tilings(bands)(cells).gapAt).toBe(gapAt);
});
