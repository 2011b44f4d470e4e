import { expect, test } from 'vitest';
import { staffedPlanPack } from '../../fixtures/sample-workforce.ts';
import { anchorOf } from './anchor.ts';
import { assumptionLink } from './assumption-link.ts';
import { assumptionName } from './name.ts';

const named = (id: string) => {
  const row = staffedPlanPack.assumptions.find((each) => each.id === id);
  if (!row) throw new Error(id);
  return (['en', 'cy'] as const).map((language) => assumptionName(row, staffedPlanPack, language));
};

test.each([
  ['sickness', ['Sickness absence', 'Absenoldeb salwch']],
  [
    'sickness/radiographer',
    ['Sickness absence: Radiographers', 'Absenoldeb salwch: Radiograffwyr'],
  ],
  [
    'minutes/every.test.operator',
    [
      'Time for one test or report: All diagnostic tests, test: Running a scanner',
      'Amser ar gyfer un prawf neu adroddiad: Pob prawf diagnostig, prawf: Gweithredu sganiwr',
    ],
  ],
])('%s has a name in a planner’s words', (id, names) => {
  expect(named(id)).toEqual(names);
});

test('a link leads to the row on the page of assumptions, in the reader’s language', () => {
  expect(assumptionLink('sickness/radiographer', staffedPlanPack, 'cy')).toEqual({
    text: 'Absenoldeb salwch: Radiograffwyr',
    href: '/cy/rhagdybiaethau#sickness--radiographer',
  });
});

test('an assumption that the pack has no row for is named by its id, without a link', () => {
  expect(assumptionLink('growth/moon', staffedPlanPack, 'en')).toEqual({
    text: 'growth/moon',
    href: undefined,
  });
});

test('an anchor holds no sign that a fragment or a style sheet would trip over', () => {
  expect(anchorOf('minutes/ct.test.scan-operator')).toBe('minutes--ct__test__scan-operator');
});
