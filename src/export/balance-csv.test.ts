import { expect, test } from 'vitest';
import type { BalanceSheet } from '#domain';
import { balanceCsv } from './balance-csv.ts';

const sheet: BalanceSheet = {
  kind: 'list',
  board: '7A1',
  of: 'ct',
  stage: '',
  label: 'synthetic',
  years: [
    {
      from: '2025-09-29',
      weeks: 52,
      start: 100,
      moves: [
        { move: 'added', count: 50 },
        { move: 'tested', count: 40.5 },
        { move: 'left-otherwise', count: 9 },
        { move: 'validated', count: 0 },
      ],
      end: 100.5,
    },
  ],
};

const linesIn = (text: string) => text.trim().split('\n');

test('a balance is one line under another, and adds up to its end', () => {
  const [, ...lines] = linesIn(balanceCsv([sheet], 'en')).map((line) => line.split(','));
  expect(lines.map((cells) => cells.slice(-2))).toEqual([
    ['start', '100'],
    ['added', '50'],
    ['tested', '-40.5'],
    ['left-otherwise', '-9'],
    ['validated', '0'],
    ['end', '100.5'],
  ]);
  expect(lines[0]?.slice(0, 7)).toEqual(['list', '7A1', 'ct', '', 'synthetic', '2025-09-29', '52']);
});

test('headings are as many in Welsh', () => {
  const [english = '', welsh = ''] = (['en', 'cy'] as const).map(
    (language) => linesIn(balanceCsv([sheet], language))[0],
  );
  expect(welsh.split(',')).toHaveLength(english.split(',').length);
});
