import { addMonths, type Day, firstDay, lastDay, type Month, parseMonth } from '#domain';
import type { ChartData, ChartWords } from './data.ts';

/** A made-up list for tests: five years observed, three projected, growing a little each year. */
const from = parseMonth('2020-10') as Month;
const origin = parseMonth('2025-09') as Month;

const observedAt = (index: number): number =>
  9000 + 20 * index + 700 * (index % 12 < 6 ? index % 6 : 6 - (index % 6));

export const sampleChart: ChartData = {
  id: 'sample',
  unit: 'count',
  observed: Array.from({ length: 60 }, (_, index) => ({
    day: lastDay(addMonths(from, index)),
    value: index === 20 ? undefined : observedAt(index),
  })),
  projected: Array.from({ length: 156 }, (_, index) => ({
    day: (firstDay(addMonths(origin, 1)) + 7 * index + 6) as Day,
    low: 9800 - 12 * index,
    middle: 10_200 + 10 * index,
    high: 10_600 + 32 * index,
  })),
  unchanged: [],
  origin: lastDay(origin),
  markers: [12, 24, 36].map((monthsAhead) => ({
    day: lastDay(addMonths(origin, monthsAhead)),
    monthsAhead,
  })),
};

export const sampleWords: ChartWords = {
  title: 'MRI, Board 1: patients waiting',
  description: 'Observed to September 2025, projected for three years after.',
  observed: 'Observed',
  lastObserved: 'Last observed: September 2025',
  range: '8 in 10 futures',
  unchanged: 'no change',
  middle: 'middle',
  low: 'low',
  high: 'high',
  monthsAhead: 'Months ahead:',
  watermark: 'Reconstructed',
};
