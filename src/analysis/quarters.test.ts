import { expect, it, test } from 'vitest';
import { type Day, parseDay, weekOfDay } from '#domain';
import { quartersOf } from './quarters.ts';

const weekOf = (iso: string) => weekOfDay(parseDay(iso) as Day);

test('a quarter is of the calendar, and a week is of the quarter in which it begins', () => {
  // The Monday of 29 December 2025 begins a week of the old quarter.
  const quarters = quartersOf(new Array(16).fill('scanner'), weekOf('2025-12-29'));
  expect(quarters).toEqual([
    { from: '2025-10-01', constraint: 'scanner', share: 1 },
    { from: '2026-01-01', constraint: 'scanner', share: 1 },
    { from: '2026-04-01', constraint: 'scanner', share: 1 },
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
