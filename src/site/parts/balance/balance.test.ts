import { describe, expect, it, test } from 'vitest';
import type { BalanceSheet } from '#domain';
import { knownOf } from '../../fixtures/sample-known.ts';
import { staffedPlanPack } from '../../fixtures/sample-workforce.ts';
import { balanceOf } from './balance.ts';

const known = knownOf(staffedPlanPack, { low: 1, middle: 2, high: 3 });

const year = { from: '2025-09-29', weeks: 52 } as const;
const list: BalanceSheet = {
  kind: 'list',
  board: 'B1',
  of: 'every',
  stage: '',
  label: 'synthetic',
  years: [
    {
      ...year,
      start: 1200.4,
      moves: [
        { move: 'added', count: 500 },
        { move: 'tested', count: 450.2 },
        { move: 'left-otherwise', count: 50 },
        { move: 'validated', count: 0 },
      ],
      end: 1200.2,
    },
  ],
};
const people: BalanceSheet = {
  ...list,
  kind: 'people',
  of: 'radiographer',
  years: [
    {
      ...year,
      start: 10.25,
      moves: [
        { move: 'placed', count: 0 },
        { move: 'joined', count: 1.3 },
        { move: 'left', count: 0.6 },
      ],
      end: 11,
    },
  ],
};
const queue: BalanceSheet = { ...list, kind: 'queue', stage: 'report', years: [] };

const show = (sheets: readonly BalanceSheet[] | undefined, language: 'en' | 'cy' = 'en') =>
  balanceOf(known, sheets, language);

const textOf = (cells: readonly { readonly text: string }[] = []) => cells.map(({ text }) => text);

describe('of one list', () => {
  const [first, second, third] = show([list, people, queue])?.tables ?? [];

  it('a line begins with what there was, tells what came and went, and ends with what is left', () => {
    expect(textOf(first?.head)).toEqual([
      'Year from',
      'At the start',
      'Added',
      'Tested',
      'Left without a test',
      'At the end',
    ]);
    expect(textOf(first?.rows[0])).toEqual([
      '29 September 2025',
      '1,200',
      '500',
      '−450',
      '−50',
      '1,200',
    ]);
  });

  it('people are told to one decimal, by the name of their group', () => {
    expect(second?.caption).toMatch(/^Radiographers: people in post: Synthetic/i);
    expect(textOf(second?.rows[0])).toEqual(['29 September 2025', '10.3', '1.3', '−0.6', '11']);
  });

  it('work that waits is told by what it waits for', () => {
    expect(third?.caption).toMatch(/^Waiting for a report/);
  });

  it('in Welsh too', () => {
    const [own, group] = show([list, people], 'cy')?.tables ?? [];
    expect(own?.caption).toMatch(/^Rhestr aros/);
    expect(group?.caption).toMatch(/^Radiograffwyr: pobl mewn swydd/);
    expect(textOf(own?.rows[0])[0]).toBe('29 Medi 2025');
  });
});

test('of several lists it says how to see one, and has them all in a file', () => {
  const several = show(undefined);
  expect(several?.tables).toEqual([]);
  expect(several?.lead).toContain('choose an area and a test above');
  expect(several?.csv).toBeDefined();
});

test('where nothing is projected nothing is said', () => {
  expect(balanceOf({ ...known, lists: 0 }, undefined, 'en')).toBeUndefined();
});
