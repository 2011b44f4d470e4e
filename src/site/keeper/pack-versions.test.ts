import { expect, test } from 'vitest';
import { isOlder } from './pack-versions.ts';

test.each([
  ['1.0.0', '1.0.1', true],
  ['1.9.0', '1.10.0', true],
  ['1.0.0', '1.0.0', false],
  ['2.0.0', '1.9.9', false],
  ['1.0.0', '', false],
])('a pack of version %s is older than one of %s: %s', (version, than, older) => {
  expect(isOlder(version, than)).toBe(older);
});
