import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Month, WaitingList } from '#domain';
import { balance } from './balance.ts';

const page = readFileSync(new URL('../../../docs/method/calibration.md', import.meta.url), 'utf8');

/** Rows of numbers of the page's table of additions. */
const rows = page
  .split('\n')
  .filter((line) => /^\|( [\d.]+ \|){6}$/.test(line))
  .map((line) => line.split('|').slice(1, -1).map(Number));

it('the page has a table of months', () => {
  expect(rows.length).toBeGreaterThan(3);
});

const listOf = (total: number): WaitingList => ({
  board: 0,
  service: 0,
  month: 0 as Month,
  total,
  bands: [],
  patients: new Float64Array(),
  flag: '',
});

it.each(rows)(
  'from %d to %d with %d tests: %d left otherwise, %d were added, %d found there by mistake',
  (before, after, tests, removed, added, validated) => {
    const month = {
      month: 0 as Month,
      workingDays: 20,
      weeks: 4,
      before: listOf(before),
      after: listOf(after),
      fromList: tests,
      planned: 0,
      unscheduled: 0,
    };
    const [balanced] = balance({ board: 0, service: 0, months: [month] }, 0.005).months;
    expect(balanced?.removed).toBeCloseTo(removed, 9);
    expect(balanced?.added).toBeCloseTo(added, 9);
    expect(balanced?.validated).toBeCloseTo(validated, 9);
  },
);
