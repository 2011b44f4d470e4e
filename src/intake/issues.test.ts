import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, test } from 'vitest';
import { type Day, type Issue, isoDay, parseDay } from '#domain';
import { edit, withSmallPack } from './fixtures/small-pack.ts';
import { readPack } from './read-pack.ts';

const issuesOf = async (folder: string): Promise<readonly Issue[]> => {
  const read = await readPack(folder);
  return read.ok ? [] : read.issues;
};

const afterwards = (break_: (folder: string) => Promise<unknown>) =>
  withSmallPack(async (folder) => {
    await break_(folder);
    return issuesOf(folder);
  });

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
    ['removals_per_week,share per week,0,0.01,0.02', 'clearance_weeks,weeks,1,2,3'],
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
      const issues = await afterwards((folder) => edit(join(folder, file), from, to));
      expect(issues).toContainEqual(expect.objectContaining(issue));
    });
});

describe('a file that is not a table', () => {
  const put = (content: string | Buffer) => (folder: string) =>
    writeFile(join(folder, 'lists.csv'), content);
  const run = promisify(execFile);
  const inPlace =
    (make: (path: string) => Promise<unknown>) =>
    async (folder: string): Promise<void> => {
      await rm(join(folder, 'lists.csv'));
      await make(join(folder, 'lists.csv'));
    };

  test.for<readonly [string, (folder: string) => Promise<unknown>, Partial<Issue>]>([
    ['is missing', inPlace(async () => undefined), { code: 'file-missing' }],
    ['has 0 bytes', put(''), { code: 'file-empty' }],
    ['has only blank lines', put('\n\n'), { code: 'file-empty' }],
    [
      'has a heading and no row',
      (folder) => writeFile(join(folder, 'holidays.csv'), 'date,name\n'),
      { code: 'needed-row-missing', file: 'holidays.csv' },
    ],
    ['is a folder', inPlace((path) => mkdir(path)), { code: 'file-unreadable' }],
    ['is a pipe', inPlace((path) => run('mkfifo', [path])), { code: 'file-unreadable' }],
    ['links to itself', inPlace((path) => symlink(path, path)), { code: 'file-unreadable' }],
    [
      'links out of the folder',
      inPlace((path) => symlink('/etc/hostname', path)),
      { code: 'descriptor-invalid', value: 'lists.csv' },
    ],
    ['is binary', put(Buffer.from([80, 75, 3, 4, 10, 0, 0])), { code: 'file-binary', row: 2 }],
    ['is in UTF-16', put(Buffer.from('\uFEFFboard', 'utf16le')), { code: 'encoding' }],
    [
      'is in Windows-1252',
      put(Buffer.from('board\nYnys M\xf4n\n', 'latin1')),
      { code: 'encoding', row: 2 },
    ],
    [
      'is larger than any list',
      (folder) => truncate(join(folder, 'lists.csv'), 300_000_000),
      { code: 'file-too-large', value: '300000000' },
    ],
    ['has one enormous cell', put(`board,${'a'.repeat(3_000_000)}\n`), { code: 'row-length' }],
    ['has a million columns', put(`board${','.repeat(1_000_000)}\n`), { code: 'row-length' }],
    [
      'has a quote that swallows the rest',
      (folder) => writeFile(join(folder, 'holidays.csv'), `date,name\n"${'a\n'.repeat(1_000_000)}`),
      { code: 'quote-unclosed', row: 2 },
    ],
  ])('one that %s', async ([, spoil, issue]) => {
    const issues = await afterwards(spoil);
    expect(issues).toContainEqual(expect.objectContaining({ file: expect.any(String), ...issue }));
  });

  it('is read no further than the rows any pack could have', async () => {
    const first = parseDay('2000-01-01') ?? 0;
    const days = Array.from({ length: 10_001 }, (_, day) => `${isoDay((first + day) as Day)},x\n`);
    const issues = await afterwards((folder) =>
      writeFile(join(folder, 'holidays.csv'), `date,name\n${days.join('')}`),
    );
    expect(issues).toEqual([
      { code: 'too-many-rows', file: 'holidays.csv', row: 10_002, expected: '≤ 10000' },
    ]);
  });
});

describe('a descriptor', () => {
  const descriptor = (from: string, to: string) => (folder: string) =>
    edit(join(folder, 'datapackage.json'), from, to);
  const replaced = (text: string) => (folder: string) =>
    writeFile(join(folder, 'datapackage.json'), text);

  test.for<readonly [string, (folder: string) => Promise<unknown>, Partial<Issue>]>([
    ['is not JSON', replaced('{\n"name": \n}'), { expected: 'JSON' }],
    ['is nested without end', replaced('['.repeat(1_000_000)), { expected: 'JSON' }],
    ['is a list', replaced('[]'), { column: '', value: '[0]' }],
    [
      'has more resources than a pack can have',
      replaced(JSON.stringify({ resources: Array.from({ length: 300_000 }, () => 1) })),
      { column: 'resources', value: '[300000]', expected: '≤ 100' },
    ],
    [
      'names a nation that is not one of ours',
      descriptor('"nation": "wales"', '"nation": "france"'),
      { column: 'cynllun.nation', value: 'france', expected: 'wales | england | scotland' },
    ],
    [
      'names a table we do not know',
      descriptor('"name": "activity"', '"name": "activities"'),
      { column: 'resources[7].name', value: 'activities' },
    ],
    [
      'lists a table twice',
      descriptor('"name": "activity"', '"name": "lists"'),
      { column: 'resources[7].name', value: 'lists' },
    ],
    [
      'leaves a table out',
      descriptor('"name": "lists"', '"name": "activity"'),
      { column: 'resources', expected: 'lists' },
    ],
    ...[
      '../lists.csv',
      '/etc/passwd',
      'a/../../b',
      'C:\\lists.csv',
      'https://example.org/x',
      '..',
    ].map(
      (path) =>
        [
          `leads out of the folder: ${path}`,
          descriptor('"path": "lists.csv"', `"path": ${JSON.stringify(path)}`),
          { column: 'resources[6].path', value: path, expected: 'lists.csv' },
        ] as const,
    ),
    [
      'says another encoding',
      descriptor('"encoding": "utf-8"', '"encoding": "windows-1252"'),
      { value: 'windows-1252' },
    ],
    [
      'has no Welsh title',
      descriptor('"titleCy": "Pecyn bach"', '"titleCy": ""'),
      { column: 'cynllun.titleCy', expected: '≥ 1' },
    ],
  ])('that %s is an issue', async ([, spoil, issue]) => {
    const issues = await afterwards(spoil);
    expect(issues).toContainEqual(
      expect.objectContaining({ code: 'descriptor-invalid', file: 'datapackage.json', ...issue }),
    );
  });

  it('that is not there is an issue', async () => {
    const issues = await issuesOf(join(tmpdir(), 'there-is-no-such-pack'));
    expect(issues).toEqual([{ code: 'file-missing', file: 'datapackage.json' }]);
  });
});

describe('trouble in many places', () => {
  it('is listed whole, from every file', async () => {
    const issues = await afterwards(async (folder) => {
      await edit(join(folder, 'lists.csv'), '2025-01,60,', '2025-01,x,');
      await edit(join(folder, 'activity.csv'), ',40,', ',y,');
      await rm(join(folder, 'holidays.csv'));
    });
    expect(issues.map(({ file }) => file)).toEqual(['holidays.csv', 'lists.csv', 'activity.csv']);
  });

  it('does not blame rows for a table that could not be read', async () => {
    const issues = await afterwards((folder) => rm(join(folder, 'boards.csv')));
    expect(issues).toEqual([{ code: 'file-missing', file: 'boards.csv' }]);
  });

  it('shows no control character and no long text as it stands', async () => {
    const issues = await afterwards((folder) =>
      edit(join(folder, 'lists.csv'), '2025-01,60,', `2025-01,\u001b[31m\u202e${'x'.repeat(500)},`),
    );
    expect(issues[0]?.value).toBe(`␛[31m⟨202e⟩${'x'.repeat(54)}…`);
  });
});

it('lists without activity need a clearance time', async () => {
  const issues = await afterwards(async (folder) => {
    const path = join(folder, 'datapackage.json');
    const descriptor = JSON.parse(await readFile(path, 'utf8'));
    descriptor.resources.pop();
    await writeFile(path, JSON.stringify(descriptor));
  });
  expect(issues).toEqual([
    {
      code: 'needed-row-missing',
      file: 'assumptions.csv',
      column: 'assumption',
      expected: 'clearance_weeks',
    },
  ]);
});
