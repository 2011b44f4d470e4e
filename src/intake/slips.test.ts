import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Issue } from '#domain';
import { edit, issuesAfter } from './fixtures/small-pack.ts';

interface Slip {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly issue: Partial<Issue>;
}

const lists = (from: string, to: string, issue: Partial<Issue>): Slip => ({
  file: 'lists.csv',
  from,
  to,
  issue: { file: 'lists.csv', ...issue },
});

const of = (file: string, [from, to]: readonly [string, string], issue: Partial<Issue>): Slip => ({
  file,
  from,
  to,
  issue: { file, ...issue },
});

const slips: Readonly<Record<string, Slip>> = {
  'a thousands separator': lists('2025-01,60,', '2025-01,"3,697",', {
    code: 'not-a-number',
    row: 2,
    column: 'total',
    value: '3,697',
  }),
  'a word for a number': lists(',30,20,', ',thirty,20,', {
    code: 'not-a-number',
    column: 'early',
    value: 'thirty',
  }),
  'a negative list': lists('2025-01,60,', '2025-01,-60,', {
    code: 'out-of-range',
    value: '-60',
    expected: '0 … 1000000000',
  }),
  'part of a patient': lists('2025-01,60,', '2025-01,60.5,', {
    code: 'not-a-whole-number',
    value: '60.5',
  }),
  'more people than there are': lists('2025-01,60,', '2025-01,60000000000,', {
    code: 'out-of-range',
  }),
  'no total': lists('2025-01,60,', '2025-01,,', { code: 'value-missing', column: 'total' }),
  'a total that is not the sum': lists('2025-01,60,', '2025-01,61,', {
    code: 'total-differs',
    row: 2,
    column: 'total',
    value: '61',
    expected: '60',
  }),
  'a band left empty': lists(',30,20,10,', ',50,,10,', {
    code: 'bands-incomplete',
    row: 2,
    value: 'early over',
    expected: '≥ 6',
  }),
  'bands that overlap': lists(',30,20,10,', ',30,20,8,2', {
    code: 'bands-incomplete',
    row: 2,
  }),
  'no bands at all': lists(',30,20,10,', ',,,,', { code: 'bands-incomplete', expected: '≥ 0' }),
  'month 13': lists('mri,2025-01', 'mri,2025-13', {
    code: 'not-a-month',
    value: '2025-13',
    expected: 'YYYY-MM',
  }),
  'a month long ago': lists('mri,2025-01', 'mri,0025-01', { code: 'not-a-month' }),
  'a board that is not listed': lists('north,mri,2025-01', 'nroth,mri,2025-01', {
    code: 'unknown-id',
    column: 'board',
    value: 'nroth',
    expected: 'boards.csv',
  }),
  'a service that is not listed': lists('north,mri,2025-01', 'north,mir,2025-01', {
    code: 'unknown-id',
    column: 'service',
    value: 'mir',
  }),
  'the same month twice': lists('north,mri,2025-02', 'north,mri,2025-01', {
    code: 'duplicate-key',
    row: 3,
    value: 'north mri 2025-01',
  }),
  'a cell too many': lists('2025-01,60,', '2025-01,60,,', {
    code: 'row-length',
    row: 2,
    value: '10',
    expected: '9',
  }),
  'a heading misspelt': lists('total,flag', 'totla,flag', {
    code: 'column-unknown',
    row: 1,
    value: 'totla',
  }),
  'a band that bands.csv does not know': lists('late\n', 'later\n', {
    code: 'column-unknown',
    value: 'later',
  }),
  'a heading twice': lists('early,middle', 'early,early', {
    code: 'column-repeated',
    value: 'early',
  }),
  'a quote never closed': lists('2025-02,66', '2025-02,"66', { code: 'quote-unclosed', row: 3 }),
  'a quote in the middle of a cell': lists('2025-02,66', '2025-02,6"6', {
    code: 'quote-unclosed',
    row: 3,
  }),
  'a flag with a line break': lists(',7,weak,', ',7,"we\nak",', {
    code: 'not-allowed',
    row: 4,
    value: 'we␊ak',
  }),
  'a column taken out': of('services.csv', [',kind,', ',kynd,'], {
    code: 'column-unknown',
    column: 'kynd',
  }),
  'a column that is not there': of('standards.csv', [',weeks', ''], {
    code: 'column-missing',
    column: 'weeks',
  }),
  'a kind that does not exist': of('boards.csv', ['health-board', 'hospital'], {
    code: 'not-allowed',
    row: 2,
    value: 'hospital',
  }),
  'a board called all': of('boards.csv', ['north,', 'all,'], { code: 'not-allowed', value: 'all' }),
  'a name that is blank': of('boards.csv', ['Gogledd', '  '], {
    code: 'value-missing',
    column: 'name_cy',
  }),
  '30 February': of('standards.csv', ['2020-01-01', '2020-02-30'], {
    code: 'not-a-date',
    value: '2020-02-30',
  }),
  'no standard for a kind of service': of('standards.csv', ['diagnostic', 'therapy'], {
    code: 'needed-row-missing',
    expected: 'diagnostic',
  }),
  'a band that ends before it begins': of('bands.csv', ['middle,6,8', 'middle,6,5'], {
    code: 'order-of-range',
    row: 3,
    value: '5',
  }),
  'a band named like another column': of('bands.csv', ['middle,6,8', 'total,6,8'], {
    code: 'not-allowed',
    value: 'total',
  }),
  'low above likely': of('assumptions.csv', ['0,0.01,0.02', '0.015,0.01,0.02'], {
    code: 'order-of-range',
    row: 2,
    value: '0.015 / 0.01 / 0.02',
  }),
  'a share above one': of('assumptions.csv', ['0,0.01,0.02', '0,0.01,2'], {
    code: 'out-of-range',
    expected: '0 … 1',
  }),
  'an assumption that nothing uses': of('assumptions.csv', ['removals_per_week', 'removals'], {
    code: 'not-allowed',
  }),
  'only another assumption': of(
    'assumptions.csv',
    ['removals_per_week,share_per_week,0,0.01,0.02', 'clearance_weeks,weeks,1,2,3'],
    { code: 'needed-row-missing', expected: 'removals_per_week' },
  ),
  'no figure and no reason': of('activity.csv', [',suppressed,', ',,'], {
    code: 'value-missing',
    column: 'planned',
  }),
  'a reason that is not one': of('activity.csv', [',suppressed,', ',n/a,'], {
    code: 'not-a-number',
    value: 'n/a',
  }),
  'a reason where a figure must be': of('activity.csv', [',40,', ',suppressed,'], {
    code: 'not-a-number',
    column: 'from_list',
  }),
};

describe('a slip in one cell is an issue with its place', () => {
  for (const [title, { file, from, to, issue }] of Object.entries(slips))
    it(title, async () => {
      const issues = await issuesAfter((folder) => edit(join(folder, file), from, to));
      expect(issues).toContainEqual(expect.objectContaining(issue));
    });
});
