import { expect, test } from 'vitest';
import { checkSeal } from './check-seal.ts';
import { samplePack } from './fixtures/sample-pack.ts';

test.each([
  ['as it was sealed', { sealed: true }, []],
  ['edited since it was sealed', { sealed: false }, ['changed-since-sealed']],
  ['never sealed', { sealed: false, neverSealed: true as const }, ['never-sealed']],
])('a pack %s', (_, of, codes) => {
  expect(checkSeal({ ...samplePack, ...of }).map(({ code }) => code)).toEqual(codes);
});
