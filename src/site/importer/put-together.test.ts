import { expect, it } from 'vitest';
import { putTogether } from './put-together.ts';

it('a large file that came in parts is whole, and others are served before it is', async () => {
  const parts = [5, 3_000_001, 0, 2_000_000].map((size, at) => new Uint8Array(size).fill(at + 1));
  const order: string[] = [];
  setImmediate(() => order.push('another'));
  const whole = await putTogether(parts);
  order.push('the file');
  expect(order).toEqual(['another', 'the file']);
  expect(Buffer.compare(whole, Buffer.concat(parts))).toBe(0);
  expect(await putTogether([])).toHaveLength(0);
});
