import { expect, test } from 'vitest';
import { addMonths, type Pack } from '#domain';
import { coverage } from './coverage.ts';
import { lifeOf } from './fixtures/lived.ts';
import { FIRST, packOf } from './fixtures/sample-pack.ts';
import { aTrueList } from './fixtures/true-list.ts';

const from = addMonths(FIRST, 24);
const spread = { ...aTrueList().spread, additions: 0.1, activity: 0.05 };
const boards = ['north', 'south', 'east', 'west'];

/** Four boards that have strayed, each its own way, and go on as they were. */
const pack = packOf(
  boards.flatMap((board, index) =>
    lifeOf(aTrueList({ board, spread, feedback: 0.5 }), { months: 28, board: index, run: index }),
  ),
);

const look = (at: Pack) => coverage(at, { from, months: 3, runs: 32, seed: 1 });

/** What came three months on, of one board, many times larger: five times as many, and all beyond the standard. */
const surprised = (board: number): Pack => ({
  ...pack,
  lists: pack.lists.map((list) =>
    list.board === board && list.month > from
      ? {
          ...list,
          total: list.total * 5,
          patients: list.patients.map((_, band, all) =>
            band < all.length - 1 ? 0 : list.total * 5,
          ),
        }
      : list,
  ),
});

test('every list that is published on both dates is counted once', () => {
  const { list, overTargetShare, origin, target } = look(pack);
  expect([list.lists, overTargetShare.lists]).toEqual([4, 4]);
  expect([origin, target]).toEqual([from, addMonths(from, 3)]);
  expect(list.share).toBe(list.inside / 4);
});

test('a list that comes out five times as long was outside its interval, and no other changes', () => {
  const as = look(pack);
  const inside = boards.map((_, board) => look(surprised(board)));
  const lost = inside.map(({ list }) => as.list.inside - list.inside);
  expect(lost.every((one) => one === 0 || one === 1)).toBe(true);
  expect(lost.reduce((sum, one) => sum + one, 0)).toBe(as.list.inside);
  expect(as.list.inside).toBeGreaterThan(0);
});

test('a list that is no longer published by then is not counted', () => {
  const ended: Pack = {
    ...pack,
    lists: pack.lists.filter(({ board, month }) => board !== 2 || month <= from),
  };
  expect(look(ended).list.lists).toBe(3);
});

test('a target beyond what is published counts nothing', () => {
  const { list } = coverage(pack, { from, months: 12, runs: 2, seed: 1 });
  expect(list).toEqual({ lists: 0, inside: 0, share: Number.NaN });
});
