import { expect, it, test } from 'vitest';
import { type Day, parseDay, weekOfDay } from '#domain';
import { quartersOf } from './quarters.ts';

const weekOf = (iso: string) => weekOfDay(parseDay(iso) as Day);

test('a quarter is of the calendar, and a week is of the quarter that holds most of it', () => {
  // Of the week of 29 December four days are in January; of that of 30 March, five in April.
  const weeks = [...new Array(13).fill('scanner'), 'radiographer'];
  expect(quartersOf(weeks, weekOf('2025-12-29'))).toEqual([
    { from: '2026-01-01', constraint: 'scanner', share: 1 },
    { from: '2026-04-01', constraint: 'radiographer', share: 1 },
  ]);
});

it.each([
  ['what binds in most weeks', ['a', 'a', 'a', 'b'], 'a', 3 / 4],
  ['a lack of work, where that is commonest', ['none', 'none', 'a', 'none'], 'none', 3 / 4],
  ['the one that bound first, where two bind alike', ['b', 'a', 'a', 'b'], 'b', 1 / 2],
  ['nobody, where nobody can do it', ['nobody', 'nobody', 'a', 'nobody'], 'nobody', 3 / 4],
])('a quarter is told by %s', (_, constraints, constraint, share) => {
  expect(quartersOf(constraints, weekOf('2026-01-05'))).toEqual([
    { from: '2026-01-01', constraint, share },
  ]);
});

test('no week, no quarter', () => {
  expect(quartersOf([], weekOf('2026-01-05'))).toEqual([]);
});
