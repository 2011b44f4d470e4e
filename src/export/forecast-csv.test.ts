import { expect, test } from 'vitest';
import { type Forecast, type Month, parseMonth } from '#domain';
import { forecastCsv } from './forecast-csv.ts';

const month = (iso: string): Month => parseMonth(iso) as Month;

const said: Forecast = {
  origin: month('2025-09'),
  series: [
    {
      board: 'QE1',
      service: 'dm01-1',
      measure: 'list',
      label: 'real',
      month: [month('2025-10'), month('2025-11')],
      p10: [90.123456789, Number.NaN],
      p50: [100, 101],
      p90: [110, Number.NaN],
    },
  ],
  findings: [],
};

test('a forecast is a row for each list, measure and month; what can’t be said is empty', () => {
  expect(forecastCsv(said, 'en').split('\n')).toEqual([
    'board,service,month,measure,p10,p50,p90,label',
    'QE1,dm01-1,2025-10,list,90.12346,100,110,real',
    'QE1,dm01-1,2025-11,list,,101,,real',
    '',
  ]);
});

test('its headings are in the reader’s language', () => {
  expect(forecastCsv(said, 'cy').split('\n')[0]).toBe(
    'bwrdd,gwasanaeth,mis,mesur,p10,p50,p90,label',
  );
});
