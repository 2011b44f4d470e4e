import { describe, expect, test } from 'vitest';
import { issueList } from '../issue-list.ts';
import { textCell } from '../spreadsheet/cell.ts';
import { findHeading, type WantedColumn } from './headings.ts';

const wanted: readonly WantedColumn<'board' | 'posts' | 'six'>[] = [
  { id: 'board', names: ['Health board', 'Bwrdd iechyd'], needed: true },
  { id: 'posts', names: ['Funded establishment', 'Swyddi wedi’u cyllidebu'], needed: true },
  { id: 'six', names: ['6+ weeks', 'Dros 6 wythnos'], needed: false },
];

const find = (
  rows: readonly (readonly string[])[],
  mapping?: ReadonlyMap<string, 'posts' | ''>,
) => {
  const issues = issueList();
  const sheet = {
    rows: rows.map((cells, index) => ({ line: index + 1, cells: cells.map(textCell) })),
  };
  const found = findHeading(sheet, wanted, { file: 'a', issues, ...(mapping ? { mapping } : {}) });
  return { found: found && { ...found, at: Object.fromEntries(found.at) }, issues: issues.issues };
};

describe('the headings are found', () => {
  test('beneath titles and notes, in Welsh or English, whatever their case, accents and spacing', () => {
    const rows = [
      ['Staff in post'],
      ['Notes: 6'],
      ['Lliw', 'BWRDD  IECHYD:', "swyddi wedi'u cyllidebu [r]"],
    ];
    expect(find(rows)).toEqual({
      found: { line: 3, at: { board: 1, posts: 2 }, unknown: ['Lliw'] },
      issues: [],
    });
  });

  test('by what a programme calls its columns, before their usual names', () => {
    const mapping = new Map([
      ['Posts we pay', 'posts'],
      ['Funded establishment', ''],
    ] as const);
    const rows = [['Funded establishment', 'Health board', 'Posts we pay']];
    expect(find(rows, mapping).found).toEqual({ line: 1, at: { board: 1, posts: 2 }, unknown: [] });
  });
});

test('six weeks and more is not six weeks', () => {
  const rows = [['Health board', 'Funded establishment', '6 weeks']];
  expect(find(rows).found?.unknown).toEqual(['6 weeks']);
});

test('a column that is missing is named, with what is needed', () => {
  expect(find([['x'], ['Health board']]).issues).toEqual([
    {
      code: 'column-missing',
      file: 'a',
      row: 2,
      column: 'Funded establishment',
      expected: 'Health board, Funded establishment',
    },
  ]);
  expect(find([]).issues.map(({ column }) => column)).toEqual([
    'Health board',
    'Funded establishment',
  ]);
});

test('two columns that claim to be the same are an issue', () => {
  const rows = [['Health board', 'Bwrdd iechyd', 'Funded establishment']];
  expect(find(rows)).toMatchObject({
    found: undefined,
    issues: [{ code: 'column-repeated', row: 1, column: 'board', value: 'Bwrdd iechyd' }],
  });
});
