import { range } from 'd3-array';
import { expect, test } from 'vitest';
import { addMonths, type Pack } from '#domain';
import { calibrate } from '../calibrate/calibrate.ts';
import { tableOn } from '../fixtures/method-page.ts';
import { FIRST } from '../fixtures/sample-pack.ts';
import { seasonalPack } from '../fixtures/seasonal.ts';
import { widening } from './graded.ts';

const MONTHS = 30;

/** Eight published lists; the marks of breaks that a source puts on the first one's last months. */
const packWith = (breaks: number): Pack => {
  const pack = seasonalPack({ months: MONTHS, noise: 0.02 });
  const marked = range(breaks).map((back) => addMonths(FIRST, MONTHS - 2 - 4 * back));
  const lists = pack.lists.map((list) =>
    list.board === 0 && list.service === 0 && marked.includes(list.month)
      ? { ...list, flag: 'b' }
      : list,
  );
  return { ...pack, label: 'real', lists };
};

const levelsOf = (pack: Pack): readonly number[] =>
  calibrate(pack).model.lists.map(({ spread }) => spread.level);

test('a list that can’t be relied on has a wider range, and no other list has', () => {
  const [sound, poor] = [levelsOf(packWith(0)), levelsOf(packWith(3))];
  expect(poor.slice(1)).toEqual(sound.slice(1));
  expect(poor[0]).toBeCloseTo(Math.sqrt((sound[0] ?? 0) ** 2 + widening.D ** 2), 12);
});

test('a break or two that were lived through are in the range already', () => {
  expect(levelsOf(packWith(2))).toEqual(levelsOf(packWith(0)));
});

test('made-up lists are not widened, whatever is marked on them', () => {
  const made = (breaks: number): Pack => ({ ...packWith(breaks), label: 'synthetic' });
  expect(levelsOf(made(3))).toEqual(levelsOf(made(0)));
});

test('how much is the amount that the method page tells', () => {
  const told = tableOn('data-quality.md', 'What it does to ranges').map(({ grade, added }) => [
    grade,
    Number(added),
  ]);
  expect(told).toEqual(Object.entries(widening));
});
