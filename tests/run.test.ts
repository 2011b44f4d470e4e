import { expect, test } from 'vitest';
import { countReport, countStep } from './run/count.ts';

const report = {
  numPassedTests: 3,
  numFailedTests: 1,
  testResults: [{ status: 'failed', assertionResults: [{}, {}, {}, {}] }],
};
const allGood = { ...report, numFailedTests: 0, testResults: [] };

test.each([
  ['tests are counted one by one', report, 1, { passed: 3, failed: 1 }],
  [
    'a file that could not be read counts as one failed',
    { ...allGood, testResults: [{ status: 'failed', assertionResults: [] }] },
    1,
    { passed: 3, failed: 1 },
  ],
  ['a run that ended badly is never all good', allGood, 1, { passed: 3, failed: 1 }],
  ['a good run is all good', allGood, 0, { passed: 3, failed: 0 }],
])('%s', (_, given, exit, count) => {
  expect(countReport(given, exit)).toEqual(count);
});

test('a step of the check counts as one', () => {
  expect(countStep(0)).toEqual({ passed: 1, failed: 0 });
  expect(countStep(2)).toEqual({ passed: 0, failed: 1 });
});
