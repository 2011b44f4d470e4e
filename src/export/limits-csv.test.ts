import { expect, test } from 'vitest';
import type { Month, Projection } from '#domain';
import { limitsCsv } from './limits-csv.ts';

const projection: Projection = {
  pack: { name: 'p', version: '1.0.0', hash: '' },
  origin: 24300 as Month,
  seed: 1,
  runs: 8,
  weeks: 26,
  actions: [],
  series: [],
  headline: [],
  binding: [
    {
      board: '7A2',
      service: 'ct',
      stage: 'report',
      constraint: 'radiologist',
      share: 1,
      from: '2026-04-06',
      per_unit: 5312.00000004,
      unit: 'FTE',
      quarters: [
        { from: '2026-01-01', constraint: 'none', share: 1 },
        { from: '2026-04-01', constraint: 'radiologist', share: 2 / 3 },
      ],
      label: 'synthetic',
    },
  ],
  queues: [],
  quality: [],
  findings: [],
};

test('each quarter of each stage has a row, with what it rests on and what one more brings', () => {
  expect(limitsCsv(projection, 'en').trim().split('\n')).toEqual([
    'board,service,stage,label,quarter_from,constraint,share_of_weeks,constraint_of_last_year,one_more,brings_a_year',
    '7A2,ct,report,synthetic,2026-01-01,none,1,radiologist,FTE,5312',
    '7A2,ct,report,synthetic,2026-04-01,radiologist,0.6666667,radiologist,FTE,5312',
  ]);
});

test('headings are as many in Welsh, and in Welsh', () => {
  const [english = '', welsh = ''] = (['en', 'cy'] as const).map(
    (language) => limitsCsv(projection, language).split('\n')[0],
  );
  expect(welsh.split(',')).toHaveLength(english.split(',').length);
  expect(welsh).toMatch(/^bwrdd,gwasanaeth,cam,label,chwarter_o,/);
});
