import { expect, it, test } from 'vitest';
import { languages, type Month, type Projection } from '#domain';
import { projectionJson } from './projection-json.ts';

const projection: Projection = {
  pack: { name: 'p', version: '1.0.0', hash: 'f00' },
  origin: (2025 * 12 + 8) as Month,
  seed: 1,
  runs: 8,
  weeks: 1,
  actions: [],
  series: [
    {
      board: '7A1',
      service: 'histopathology',
      measure: 'turnaround_days',
      unit: 'days',
      label: 'synthetic',
      rests: { work: 'synthetic' },
      week: ['2025-09-29'],
      p10: [Number.NaN],
      p50: [3.123456789],
      p90: [4],
    },
  ],
  headline: [
    {
      measure: 'reports',
      unit: 'per year',
      p10: 1,
      p50: 123456789,
      p90: 3,
      mcse: Number.NaN,
      label: 'synthetic',
      rests: { work: 'synthetic' },
    },
  ],
  binding: [
    {
      board: '7A1',
      service: 'ct',
      stage: 'report',
      constraint: 'radiologist',
      share: 2 / 3,
      from: '2026-01-05',
      per_unit: 1248.00000004,
      unit: 'FTE',
      quarters: [{ from: '2026-01-01', constraint: 'radiologist', share: 1 }],
      label: 'synthetic',
    },
  ],
  queues: [],
  quality: [],
  findings: [{ code: 'trained-no-post', where: '7A1 radiographer', detail: { count: 12 } }],
};

const saidIn = (language: 'en' | 'cy') => JSON.parse(projectionJson(projection, language));

test('the document has the contract’s parts, and its version', () => {
  expect(Object.keys(saidIn('en')).toSorted()).toEqual(
    [
      'actions',
      'binding',
      'findings',
      'headline',
      'origin',
      'pack',
      'quality',
      'queues',
      'runs',
      'seed',
      'series',
      'version',
      'weeks',
    ].toSorted(),
  );
  expect(saidIn('en')).toMatchObject({ version: 1, origin: '2025-09', seed: 1, runs: 8, weeks: 1 });
});

test('figures have seven digits, and what is not known is null, never 0', () => {
  const { series, headline } = saidIn('en');
  expect(series[0]).toMatchObject({ p10: [null], p50: [3.123457], p90: [4] });
  expect(headline[0]).toMatchObject({ p50: 123456800, mcse: null });
});

test('every series says what its figures rest on', () => {
  expect(saidIn('en').series[0].label).toBe('synthetic');
});

test('what limits a stage is told with its unit and since when', () => {
  expect(saidIn('en').binding).toEqual([
    {
      board: '7A1',
      service: 'ct',
      stage: 'report',
      constraint: 'radiologist',
      share: 0.6666667,
      from: '2026-01-05',
      per_unit: 1248,
      unit: 'FTE',
      quarters: [{ from: '2026-01-01', constraint: 'radiologist', share: 1 }],
      label: 'synthetic',
    },
  ]);
});

it.each(languages)('a finding is a code, a place and a sentence, in %s', (language) => {
  const [finding] = saidIn(language).findings;
  expect(finding).toMatchObject({ code: 'trained-no-post', where: '7A1 radiographer' });
  expect(finding.message).toContain('12');
  expect(finding.message).not.toMatch(/[{}]/);
});

test('only the sentences differ between languages', () => {
  const [english, welsh] = [saidIn('en'), saidIn('cy')];
  expect(welsh.findings[0].message).not.toBe(english.findings[0].message);
  expect({ ...welsh, findings: [] }).toEqual({ ...english, findings: [] });
});
