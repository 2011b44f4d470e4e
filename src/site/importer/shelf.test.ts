import { expect, it } from 'vitest';
import { type HeldFile, shelf } from './shelf.ts';

const fileOf = (bytes: number): HeldFile => ({
  kind: 'dm01',
  read: undefined,
  toRead: {
    source: { kind: 'bytes', file: 'waits.csv', bytes: new Uint8Array(bytes) },
    kind: undefined,
    options: {},
  },
  saw: 1,
});

const MINUTE = 60_000;

it('a file waits for an hour under a name that nobody can guess', () => {
  let now = 0;
  const { hold, at } = shelf(() => now);
  const [one, other] = [hold(fileOf(1)), hold(fileOf(1))];
  expect(one).toMatch(/^[\w-]{24}$/);
  expect(other).not.toBe(one);
  now = 59 * MINUTE;
  expect(at(one)).toBeDefined();
  now = 61 * MINUTE;
  expect(at(one)).toBeUndefined();
});

it('the last eight wait, the one that came first goes first', () => {
  const { hold, at } = shelf(() => 0);
  const names = Array.from({ length: 10 }, () => hold(fileOf(1)));
  expect(names.map((name) => at(name) !== undefined)).toEqual([
    false,
    false,
    ...Array.from({ length: 8 }, () => true),
  ]);
});

it('large ones wait by fewer, and one alone always does', () => {
  const { hold, at, drop } = shelf(() => 0);
  const names = Array.from({ length: 5 }, () => hold(fileOf(60_000_000)));
  expect(names.filter((name) => at(name) !== undefined)).toEqual(names.slice(1));
  for (const name of names) drop(name);
  expect(at(hold(fileOf(250_000_000)))).toBeDefined();
});
