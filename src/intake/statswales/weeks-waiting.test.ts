import { expect, it } from 'vitest';
import { finestOf, readWeeks } from './weeks-waiting.ts';

it.each([
  ['Over 0 weeks and up to 1 week', { from: 0, to: 1 }],
  ['Up to 8 Weeks', { from: 0, to: 8 }],
  ['8 to 14 Weeks', { from: 8, to: 14 }],
  ['Over 8 weeks and up to 14 weeks', { from: 8, to: 14 }],
  ['Over 14 Weeks', { from: 14 }],
  ['36+ weeks', { from: 36 }],
  ['Hyd at 8 wythnos', { from: 0, to: 8 }],
  ['Dros 8 wythnos a hyd at 14 wythnos', { from: 8, to: 14 }],
  ['8 i 14 wythnos', { from: 8, to: 14 }],
  ['Dros 14 wythnos', { from: 14 }],
  ['Total Waiting', 'total'],
  ['Cyfanswm', 'total'],
  ['Median weeks', undefined],
  ['Over 14 weeks and up to 8 weeks', undefined],
  ['2025', undefined],
])('a band that is called “%s” is read', (label, weeks) => {
  expect(readWeeks(label)).toEqual(weeks);
});

it('of bands and the bands that they are parts of, the finest that hold every wait are taken', () => {
  const weekly = [0, 1, 2].map((from) => ({ from, to: from + 1 }));
  const groups = [{ from: 0, to: 3 }, { from: 3, to: 5 }, { from: 5 }];
  expect(finestOf([...groups, ...weekly])).toEqual([...weekly, ...groups.slice(1)]);
  expect(finestOf([...groups, ...weekly.slice(0, 2)])).toEqual(groups);
  expect(finestOf(weekly)).toBeUndefined();
});
