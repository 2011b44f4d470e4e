import { expect, test } from 'vitest';
import type { WorkWaiting } from '#domain';
import { smallWorkforce } from './fixtures/small-workforce.ts';
import { aStaffedModel } from './fixtures/staffed.ts';
import { project } from './project.ts';

/** Everything as in the sample, with so much bought for the north's scans. */
const buying = (bought: Pick<WorkWaiting, 'testsBought' | 'reportsBought'>) =>
  aStaffedModel({
    workforce: {
      work: smallWorkforce().work.map((row) =>
        row.board === 'north' && row.service === 'ct' ? { ...row, ...bought } : row,
      ),
    },
  });

const lastTests = (model: ReturnType<typeof buying>, board: string): number => {
  const { series } = project(model, {
    ...{ scenario: { capacity: 1 }, weeks: 20, runs: 8, seed: 1, measures: ['tests'] },
    services: ['ct'],
  });
  return series.find((one) => one.board === board)?.p50.at(-1) ?? Number.NaN;
};

test('tests that others do each week come beside those that a board’s own people do, where its people limit them', () => {
  const before = lastTests(buying({}), 'north');
  const after = lastTests(buying({ testsBought: 10 }), 'north');
  expect((after - before) / 52).toBeCloseTo(10, 6);
  expect(lastTests(buying({ testsBought: 10 }), 'south')).toBe(lastTests(buying({}), 'south'));
});

test('nothing bought is the same, to the last bit, as nothing said of it', () => {
  expect(lastTests(buying({ testsBought: 0, reportsBought: 0 }), 'north')).toBe(
    lastTests(buying({}), 'north'),
  );
});
