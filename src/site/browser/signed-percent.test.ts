import { expect, test } from 'vitest';
import { signedPercent } from './signed-percent.ts';

test.each([
  [5, '+5%'],
  [0, '0%'],
  [-20, '−20%'],
])('%d is read as %s', (percent, read) => {
  expect(signedPercent(percent)).toBe(read);
});
