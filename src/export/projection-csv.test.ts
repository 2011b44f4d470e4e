import { expect, test } from 'vitest';
import type { Month, Projection } from '#domain';
import { projectionCsv } from './projection-csv.ts';

const projection: Projection = {
  pack: { name: 'p', version: '1.0.0', hash: '' },
  origin: 24300 as Month,
  seed: 1,
  runs: 8,
  weeks: 2,
  actions: [],
  series: [
    {
      board: 'B1',
      service: 's-1',
      measure: 'over_target_share',
      unit: 'share',
      label: 'reconstructed',
      rests: { lists: 'real', activity: 'reconstructed', capacity: 'real' },
      week: ['2025-09-29', '2025-10-06'],
      p10: [0.1, Number.NaN],
      p50: [0.123456789, Number.NaN],
      p90: [0.2, Number.NaN],
    },
  ],
  headline: [],
  binding: [],
  queues: [],
  quality: [{ board: 'B1', service: 's-1', quality: 'B' }],
  findings: [],
};

test('every row of a projection says what its figures rest on, and an unknown figure is an empty cell', () => {
  expect(projectionCsv(projection, 'en').split('\n')).toEqual([
    'board,service,measure,unit,label,week_beginning,p10,p50,p90,rests_on,quality',
    'B1,s-1,over_target_share,share,reconstructed,2025-09-29,0.1,0.1234568,0.2,real: lists capacity; reconstructed: activity,B',
    'B1,s-1,over_target_share,share,reconstructed,2025-10-06,,,,real: lists capacity; reconstructed: activity,B',
    '',
  ]);
});

test('its headings are in the reader’s language', () => {
  expect(projectionCsv(projection, 'cy')).toMatch(/^bwrdd,gwasanaeth,mesur,uned,label,/);
});

test('a laboratory’s rows stand below a list’s, each with its own unit and what it rests on', () => {
  const laboratory = {
    ...(projection.series[0] as Projection['series'][number]),
    service: 'histopathology',
    measure: 'turnaround_days',
    unit: 'days',
    label: 'synthetic',
    rests: { work: 'synthetic' },
    p50: [3.5, 0],
  } as const;
  const both = { ...projection, series: [...projection.series, laboratory] };
  expect(projectionCsv(both, 'en').split('\n').slice(3, 5)).toEqual([
    'B1,histopathology,turnaround_days,days,synthetic,2025-09-29,0.1,3.5,0.2,synthetic: work,',
    'B1,histopathology,turnaround_days,days,synthetic,2025-10-06,,0,,synthetic: work,',
  ]);
});

test('a sum says how many of its lists have each grade', () => {
  const sum = { ...(projection.series[0] as Projection['series'][number]), board: 'all' };
  const quality = (['A', 'B', 'A'] as const).map((grade, at) => ({
    board: `B${at}`,
    service: 's-1',
    quality: grade,
  }));
  const [, row] = projectionCsv({ ...projection, series: [sum], quality }, 'en').split('\n');
  expect(row).toMatch(/,A 2; B 1$/);
});

test('a projection of nothing is its headings alone', () => {
  expect(
    projectionCsv({ ...projection, series: [] }, 'en')
      .trim()
      .split('\n'),
  ).toHaveLength(1);
});
