import { expect, it } from 'vitest';
import type { DatsLine, Service } from '#domain';
import { partsOf } from './dats/crosswalk.ts';
import { serviceNamer } from './services.ts';

const services = ['ct', 'mri', 'colonoscopy'].map(
  (id): Service => ({ id, name: { en: id, cy: id }, kind: 'diagnostic', group: 'imaging' }),
);

const line = (id: string, en: string, stands: readonly string[], cy = en): DatsLine => ({
  line: id,
  name: { en, cy },
  services: stands,
  reason: { en: '', cy: '' },
});

const dats = [
  line(
    'radiology-gp',
    'Radiology - GP referral',
    ['ct', 'mri'],
    'Radioleg – atgyfeiriad gan feddyg teulu',
  ),
  line('radiology-consultant', 'Radiology - Consultant referral', ['ct', 'mri']),
  line('head-scan', 'Scans of the head', ['ct']),
  line('endoscopy', 'Diagnostic Endoscopy', ['colonoscopy']),
];

const named = serviceNamer(dats, services);

it('a line is known by its name in either language, though another hand wrote the small words', () => {
  for (const label of [
    'radiology: GP referral',
    'Radioleg - atgyfeiriad meddyg teulu',
    'RADIOLOGY - GP REFERRAL',
  ])
    expect(named([label])).toMatchObject({ kind: 'line', line: { line: 'radiology-gp' } });
});

it('of several labels the deepest that means something counts; sums of others mean nothing', () => {
  expect(named(['Diagnostics', 'Radiology - GP referral', 'Total'])).toMatchObject({
    kind: 'line',
  });
  expect(named(['Diagnostics', 'Radiology - GP referral', 'Non-cardiac CT'])).toEqual({
    kind: 'service',
    service: 'ct',
  });
  expect(named(['Diagnostics', 'Radiology - GP referral', 'Fluoroscopy'])).toEqual({
    kind: 'part',
    line: 'radiology-gp',
    name: 'Fluoroscopy',
  });
  expect(named(['All services'])).toEqual({ kind: 'sum' });
  expect(named(['Therapies', 'Dietetics'])).toEqual({ kind: 'unknown', name: 'Dietetics' });
});

it('a row of the crosswalk may name one test within lines, and is no line beside them', () => {
  expect(named(['Scans of the head'])).toEqual({ kind: 'service', service: 'ct' });
  expect(partsOf(dats).map(({ lines }) => lines.map((one) => one.line))).toEqual([
    ['radiology-gp', 'radiology-consultant'],
    ['endoscopy'],
  ]);
});
