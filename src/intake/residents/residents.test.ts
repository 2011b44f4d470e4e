import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import type { Issue } from '#domain';
import { keptPlanIn } from '../fixtures/kept-plan.ts';
import { withPlanPack } from '../fixtures/plan-pack.ts';
import { edit, issuesOf } from '../fixtures/small-pack.ts';
import { readPack } from '../read-pack.ts';

const population = {
  residents: [
    { board: '7A1', year: 2025, fromAge: 0, people: 900, label: 'synthetic' },
    { board: '7A1', year: 2025, fromAge: 75, people: 100, label: 'synthetic' },
    { board: '7A1', year: 2026, fromAge: 0, people: 890, label: 'synthetic' },
    { board: '7A1', year: 2026, fromAge: 75, people: 120, label: 'synthetic' },
  ],
  use: [
    { service: 'mri', fromAge: 0, testsPer1000: 20, label: 'synthetic' },
    { service: 'mri', fromAge: 75, testsPer1000: 80.5, label: 'synthetic' },
  ],
};
const travel = [{ from: '7A1', to: '7A2', minutes: 50, label: 'synthetic' }];

describe('a pack that knows who lives where and how far they travel', () => {
  it('has people by age, what they use, and journeys', () =>
    withPlanPack(async (folder) => {
      expect(await readPack(folder)).toMatchObject({ ok: true, value: { population, travel } });
    }));

  it('has them still once its plan is kept', () =>
    withPlanPack(async (folder) => {
      const { first, read } = await keptPlanIn(folder);
      expect(await read(first)).toMatchObject({ ok: true, value: { population, travel } });
    }));
});

type Slip = readonly [string, string, string, Partial<Issue>];

test.for<readonly [string, Slip]>([
  [
    'a year that lacks an age band would count nobody of that age',
    [
      'population.csv',
      '\n7A1,2026,75,120,Us,synthetic',
      '',
      { code: 'needed-row-missing', column: 'from_age', expected: '7A1 2026 75' },
    ],
  ],
  [
    'so would a service of which a band’s use is not told',
    [
      'use-by-age.csv',
      '\nmri,75,80.5,Us,synthetic',
      '',
      { code: 'needed-row-missing', column: 'from_age', expected: 'mri 75' },
    ],
  ],
  [
    'a band that one table alone knows',
    [
      'use-by-age.csv',
      'mri,75,',
      'mri,70,',
      { code: 'needed-row-missing', column: 'from_age', expected: 'mri 75' },
    ],
  ],
  [
    'people of a board that is not listed',
    [
      'population.csv',
      '7A1,2025,0',
      '7A9,2025,0',
      { code: 'unknown-id', row: 2, column: 'board', value: '7A9', expected: 'boards.csv' },
    ],
  ],
  [
    'fewer than nobody',
    ['population.csv', '900', '-900', { code: 'out-of-range', row: 2, column: 'people' }],
  ],
  [
    'a journey to a board that is not listed',
    [
      'travel.csv',
      '7A2',
      '7A8',
      { code: 'unknown-id', row: 2, column: 'to', value: '7A8', expected: 'boards.csv' },
    ],
  ],
  [
    'a journey of more than a day',
    ['travel.csv', ',50,', ',1441,', { code: 'out-of-range', row: 2, column: 'minutes' }],
  ],
])('%s is an issue with its place', ([, [file, from, to, issue]]) =>
  withPlanPack(async (folder) => {
    await edit(join(folder, file), from, to);
    expect(await issuesOf(folder)).toContainEqual(expect.objectContaining({ file, ...issue }));
  }),
);

test('people by age are of no use without what they use, and the other way about', () =>
  withPlanPack(async (folder) => {
    await edit(join(folder, 'datapackage.json'), '"name": "use-by-age"', '"name": "baselines"');
    expect(await issuesOf(folder)).toContainEqual(
      expect.objectContaining({ code: 'descriptor-invalid', expected: 'use-by-age' }),
    );
  }));
