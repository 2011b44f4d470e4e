import { describe, expect, it, test } from 'vitest';
import type { Day } from './day.ts';
import { parseDay } from './day.ts';
import { missing } from './missing.ts';
import { type Month, parseMonth } from './month.ts';
import { observed, standardAt, waitingLonger } from './observation.ts';
import type { Band, Pack, WaitingList } from './pack.ts';

const bands: readonly Band[] = [
  { id: 'early', from: 0, to: 6 },
  { id: 'middle', from: 6, to: 8 },
  { id: 'late', from: 8 },
];

const listOf = (board: number, month: string, patients: readonly number[]): WaitingList => ({
  board,
  service: 0,
  month: parseMonth(month) as Month,
  total: patients.reduce((sum, one) => sum + one, 0),
  bands,
  patients: Float64Array.from(patients),
  flag: '',
});

const day = (iso: string): Day => parseDay(iso) as Day;
const month = (iso: string): Month => parseMonth(iso) as Month;

const standards: Pack['standards'] = [
  { kind: 'diagnostic', from: day('2024-08-31'), weeks: 6 },
  { kind: 'diagnostic', from: day('2020-01-01'), weeks: 8 },
  { kind: 'therapy', from: day('2019-01-01'), weeks: 14 },
];

describe('the standard at a month’s end', () => {
  it.each([
    ['before there was one', '2019-12', undefined],
    ['while the first was in force', '2024-07', 8],
    ['when the next began on the month’s last day', '2024-08', 6],
  ])('%s', (_, at, weeks) => {
    expect(standardAt({ standards }, 'diagnostic', month(at))).toBe(weeks);
  });
});

describe('those who have waited so long or longer', () => {
  const list = listOf(0, '2024-07', [30, 20, 10]);

  it.each([
    [0, 60],
    [6, 30],
    [8, 10],
  ])('%d weeks: %d', (weeks, patients) => expect(waitingLonger(list, weeks)).toBe(patients));

  it.each([7, 9])('inside a band, at %d weeks, nobody can say', (weeks) => {
    expect(waitingLonger(list, weeks)).toEqual(missing('not-collected'));
  });
});

const board = (id: string): Pack['boards'][number] => ({
  id,
  name: { en: id, cy: id },
  kind: 'health-board',
});

const pack: Pack = {
  name: 'small',
  version: '1',
  hash: '',
  sealed: true,
  title: { en: '', cy: '' },
  description: { en: '', cy: '' },
  nation: 'wales',
  viewpoint: 'provider',
  label: 'synthetic',
  sources: [],
  boards: [board('north'), board('south')],
  services: [{ id: 'mri', name: { en: 'MRI', cy: 'MRI' }, kind: 'diagnostic', group: 'imaging' }],
  standards,
  holidays: new Set(),
  assumptions: [],
  lists: [
    listOf(0, '2024-07', [30, 20, 10]),
    listOf(0, '2024-08', [33, 22, 11]),
    listOf(1, '2024-08', [3, 2, 1]),
    listOf(1, '2019-11', [1, 1, 1]),
  ],
  activity: [],
};

test('lists are summed month by month, each against the standard of its time', () => {
  expect(observed(pack, {})).toEqual([
    { month: month('2019-11'), list: 3, overTarget: missing('not-applicable') },
    { month: month('2024-07'), list: 60, overTarget: 10 },
    { month: month('2024-08'), list: 72, overTarget: 36 },
  ]);
});

test('a month in which a board published nothing is not a zero', () => {
  expect(observed(pack, { board: 'north' }).map((one) => one.list)).toEqual([60, 66]);
  expect(observed(pack, { board: 'nowhere' })).toEqual([]);
});

test('one list that can’t say leaves the sum unsaid', () => {
  const wide = {
    ...listOf(1, '2024-07', [3, 2, 1]),
    bands: [
      { id: 'a', from: 0, to: 6 },
      { id: 'b', from: 6, to: 12 },
      { id: 'c', from: 12 },
    ],
  };
  const [, july] = observed({ ...pack, lists: [...pack.lists, wide] }, {});
  expect(july).toEqual({ month: month('2024-07'), list: 66, overTarget: missing('not-collected') });
});
