import { expect, test } from 'vitest';
import { scoreOf } from './score.ts';

const said = (came: number) => ({ came, middle: 100, ends: [80, 90, 110, 120] });

test('all errors are counted over all that came', () => {
  expect(scoreOf([said(90), said(110)]).wape).toBeCloseTo(20 / 200, 12);
});

test.each([
  [100, 1, 1],
  [110, 1, 1],
  [115, 0, 1],
  [85, 0, 1],
  [130, 0, 0],
])('%d is inside the 80 %% interval: %d; inside the 95 %% interval: %d', (came, in80, in95) => {
  expect(scoreOf([said(came)])).toMatchObject({ coverage80: in80, coverage95: in95, n: 1 });
});

test('the pinball loss punishes what is outside more than what is inside', () => {
  // 0.9 x 30 below 90 and 0.5 x 40 below 100 and 0.1 x 50 below 110, over three, over 60.
  expect(scoreOf([said(60)]).pinball).toBeCloseTo((27 + 20 + 5) / 3 / 60, 12);
});
