import { expect, test } from 'vitest';
import type { Month, Projection, Queue } from '#domain';
import { projectionJson } from './projection-json.ts';
import { queuesCsv } from './queue-table.ts';

const queue: Queue = {
  board: '7A1',
  service: 'ct',
  label: 'synthetic',
  demand: 30,
  capacity: 27,
  standard_weeks: 52,
  list: 1200,
  mean_wait: { not_valid: 'waits-past-a-year' },
  load: 30 / 27,
  target_queue: 390,
  relief_capacity: 61.153846153846,
  target_capacity: { not_valid: 'load-at-or-above-1' },
  pressure: { not_valid: 'waits-past-a-year' },
};

const projection: Projection = {
  pack: { name: 'p', version: '1.0.0', hash: '' },
  origin: 24300 as Month,
  seed: 1,
  runs: 8,
  weeks: 2,
  actions: [],
  series: [],
  headline: [],
  binding: [],
  queues: [queue],
  quality: [],
  findings: [],
};

test('in JSON what is not valid is null, and its reason stands beside it', () => {
  const [told] = JSON.parse(projectionJson(projection, 'en')).queues;
  expect(told).toEqual({
    board: '7A1',
    service: 'ct',
    load: 1.111111,
    target_queue: 390,
    relief_capacity: 61.15385,
    target_capacity: null,
    pressure: null,
    demand: 30,
    capacity: 27,
    standard_weeks: 52,
    list: 1200,
    mean_wait: null,
    not_valid: {
      mean_wait: 'waits-past-a-year',
      target_capacity: 'load-at-or-above-1',
      pressure: 'waits-past-a-year',
    },
    label: 'synthetic',
  });
});

test('as a table it is an empty cell, with the reason in the last', () => {
  expect(queuesCsv(projection, 'en').trim().split('\n')).toEqual([
    'board,service,label,demand,capacity,standard_weeks,list,mean_wait,load,target_queue,relief_capacity,target_capacity,pressure,not_valid',
    '7A1,ct,synthetic,30,27,52,1200,,1.111111,390,61.15385,,,mean_wait: waits-past-a-year; target_capacity: load-at-or-above-1; pressure: waits-past-a-year',
  ]);
});

test('headings are as many in Welsh, and in Welsh', () => {
  const [english = '', welsh = ''] = (['en', 'cy'] as const).map(
    (language) => queuesCsv(projection, language).split('\n')[0],
  );
  expect(welsh.split(',')).toHaveLength(english.split(',').length);
  expect(welsh).toMatch(/^bwrdd,gwasanaeth,label,galw,/);
});
